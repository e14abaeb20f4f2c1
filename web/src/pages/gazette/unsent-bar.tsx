import { timeText } from '../../language/day';
import { useWords } from '../../language/language';
import { DraftState } from '../../parts/form/draft-state';
import { ProblemNote } from '../../parts/problem-note';
import { StatusWord } from '../../parts/status-word';
import { problemFrom } from '../../session/problem';
import { useSession } from '../../session/session';
import type { Edition } from './edition';
import { StepWords } from './edition-course';
import type { Meanwhile } from './kept-verdicts';
import type { VerdictsKept } from './use-verdicts';

interface UnsentBarProps {
  readonly edition: Edition;
  readonly kept: VerdictsKept;
}

/** Verdicts that were given and not sent: they stay in this browser until they are. */
export function UnsentBar({ edition, kept }: UnsentBarProps) {
  const { say } = useWords();
  const { person } = useSession();
  const { unsent, savedAt, isLost, meanwhile, discard, send } = kept;
  const count = Object.keys(unsent).length;
  if (count === 0) return send.isError ? <ProblemNote problem={problemFrom(send.error)} /> : null;
  const becomesAuthor = !edition.authors.includes(person.id);
  return (
    <section className="unsent" aria-label={say({ zh: '未提交的处理', en: 'Verdicts not submitted' })}>
      {send.isError ? <ProblemNote problem={problemFrom(send.error)} /> : null}
      {meanwhile === null ? null : <Changed meanwhile={meanwhile} kept={kept} />}
      <p className="unsent-line">
        <button type="button" className="btn main" disabled={send.isPending} onClick={() => send.mutate()}>
          {say({
            zh: `提交 ${count} 处处理`,
            en: count === 1 ? 'Submit 1 verdict' : `Submit ${count} verdicts`,
          })}
        </button>
        <button type="button" className="btn bare" disabled={send.isPending} onClick={discard}>
          {say({ zh: '放弃', en: 'Discard' })}
        </button>
        {isLost ? (
          <DraftState savedAt={savedAt} isLost />
        ) : (
          <span className="small mid" role="status">
            {savedAt === null
              ? say({ zh: '正在保存…', en: 'saving…' })
              : say({
                  zh: `${timeText(savedAt)} 已存在本机，刷新不会丢`,
                  en: `kept in this browser at ${timeText(savedAt)}`,
                })}
          </span>
        )}
        {becomesAuthor ? (
          <span className="small mid">
            {say({
              zh: '提交后你就是此稿的编者，须由另一人校对',
              en: 'having decided, you are its editor: another person proofreads it',
            })}
          </span>
        ) : null}
      </p>
    </section>
  );
}

interface ChangedProps {
  readonly meanwhile: Meanwhile;
  readonly kept: VerdictsKept;
}

/** Somebody worked on the edition meanwhile: what they did, and where they decided otherwise. */
function Changed({ meanwhile: { steps, otherwise }, kept: { acknowledge } }: ChangedProps) {
  const { say } = useWords();
  return (
    <div className="note" role="alert">
      <p>
        <StatusWord tone="notice" wraps>
          <b>{say({ zh: '别人也在改这份稿子', en: 'Somebody works on this draft too' })}</b>
        </StatusWord>
      </p>
      <ul>
        {steps.map((step) => (
          <li key={`${step.at} ${step.kind}`}>
            {timeText(step.at)} <StepWords step={step} />
          </li>
        ))}
      </ul>
      <p>
        {otherwise.length === 0
          ? say({
              zh: '没有与你相反的处理；你的都还在，可以照常提交。',
              en: 'Nothing contradicts you; all of yours is kept and can be submitted.',
            })
          : say({
              zh: `第 ${otherwise.map(({ line }) => line).join('、')} 行的处理与你相反；照你的提交会改过来。`,
              en: `Decided otherwise in line ${otherwise.map(({ line }) => line).join(', ')}; submitting yours replaces that.`,
            })}
      </p>
      <p className="acts">
        <button type="button" className="linklike" onClick={acknowledge}>
          {say({ zh: '看过了', en: 'I have seen it' })}
        </button>
      </p>
    </div>
  );
}
