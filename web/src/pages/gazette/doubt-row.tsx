import { memo } from 'react';
import { dayText, timeText } from '../../language/day';
import { useWords } from '../../language/language';
import { dayGiven, EFFECTS, type Effect, heldVerdict, type Verdict } from './doubts';
import type { Doubt } from './edition';
import { Change } from './marked-text';

interface DoubtRowProps {
  readonly id: string;
  readonly doubt: Doubt;
  readonly effect: Effect;
  /** Its kind has told what is said of it. */
  readonly isTold: boolean;
  /** What was said here and not sent yet. */
  readonly said: Verdict | null;
  readonly isCurrent: boolean;
  /** Null where nothing can be decided any more. */
  readonly decide: ((verdict: Verdict | null) => void) | null;
}

/** One doubt: its line, the place as it stands and as it would stand, and the verdict. */
function Row({ id, doubt, effect, isTold, said, isCurrent, decide }: DoubtRowProps) {
  const { language, say } = useWords();
  const { line, before, after, message } = doubt;
  const stands = said ?? heldVerdict(doubt);
  const words = EFFECTS[effect];
  const choice = (which: 'accepted' | 'refused') => {
    const title = say(which === 'accepted' ? words.accept : words.refuse);
    return (
      <button
        type="button"
        className={which}
        aria-pressed={stands === which}
        aria-label={`${title} ${say({ zh: `第 ${line} 行`, en: `line ${line}` })}`}
        onClick={() => decide?.(said === which ? null : which)}
      >
        {title}
      </button>
    );
  };
  return (
    <tr id={id} className={isCurrent ? 'cur' : ''} aria-current={isCurrent ? 'true' : undefined}>
      <td className="num" data-label={say({ zh: '行', en: 'Line' })}>
        {line}
      </td>
      <td>
        <p className="place" lang="zh-CN">
          <Change before={before} after={after} />
        </p>
        {isTold ? null : <p className="small dim">{message[language]}</p>}
      </td>
      <td className="said-cell">
        {decide === null ? (
          <span className={stands === null ? 'dim' : ''}>
            <Told verdict={stands} effect={effect} />
          </span>
        ) : (
          <span className="pair">
            {choice('accepted')}
            {effect === 'day' ? (
              <input
                type="date"
                aria-label={say({ zh: `第 ${line} 行的日期`, en: `day for line ${line}` })}
                value={dayGiven(stands) ?? ''}
                onChange={({ target }) => decide(target.value === '' ? null : `on ${target.value}`)}
              />
            ) : (
              choice('refused')
            )}
          </span>
        )}
        {said === null ? (
          <Decider doubt={doubt} />
        ) : (
          <span className="small dim">{say({ zh: '未提交', en: 'not submitted' })}</span>
        )}
      </td>
    </tr>
  );
}

function Told({ verdict, effect }: { readonly verdict: Verdict | null; readonly effect: Effect }) {
  const { language, say } = useWords();
  const day = dayGiven(verdict);
  if (day !== null) return dayText(day, language);
  if (verdict === null) return say({ zh: '未处理', en: 'open' });
  return say(EFFECTS[effect].told[verdict === 'refused' ? 'refused' : 'accepted']);
}

/** Who decided, and when. */
function Decider({ doubt: { verdict, by, at } }: { readonly doubt: Doubt }) {
  const { say } = useWords();
  if (verdict === null || at === null) return null;
  return (
    <span className="small dim" title={timeText(at)}>
      {by ?? say({ zh: '命令行', en: 'command line' })}
    </span>
  );
}

/** The row is drawn again only when something of it changes: an issue may raise hundreds. */
export const DoubtRow = memo(
  Row,
  (a, b) =>
    a.doubt === b.doubt &&
    a.said === b.said &&
    a.isCurrent === b.isCurrent &&
    (a.decide === null) === (b.decide === null),
);
