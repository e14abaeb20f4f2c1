import { dayOfMoment, dayText, timeText } from '../language/day';
import { useWords } from '../language/language';
import type { ProblemSaid } from '../session/problem';
import { Citation } from './citation';
import { problemWords } from './problem-words';
import { StatusWord } from './status-word';
import { WhyLink } from './why-link';

interface ProblemNoteProps {
  readonly problem: ProblemSaid;
  readonly retry?: () => void;
}

/** A problem in words: what was refused, why, by which provision, and what can be done. */
export function ProblemNote({ problem, retry }: ProblemNoteProps) {
  const { language, say } = useWords();
  const decisions = problem.decisions ?? [];
  const refusals = decisions.flatMap((decision) => decision.refusals);
  const words = problemWords(problem);
  return (
    <div className="note" role="alert">
      <p>
        <StatusWord tone={problem.status === 0 ? 'notice' : 'refused'} wraps>
          <b>{words === null ? problem.title : say(words.title)}</b>
        </StatusWord>
      </p>
      {refusals.map(({ code, text, provision }) => (
        <p key={code}>
          {say(text)} <Citation provision={provision} />
        </p>
      ))}
      {refusals.length === 0 && problem.detail !== undefined ? <p>{problem.detail}</p> : null}
      {words === null ? null : <p>{say(words.next)}</p>}
      {(problem.changes ?? []).map((change) => (
        <p key={`${change.actor}${change.at}`}>
          {dayText(dayOfMoment(change.at), language)} {timeText(change.at)} {say(change.title)} {change.actor}
        </p>
      ))}
      <p className="acts">
        {decisions.length === 0 ? null : (
          <WhyLink subject={{ decisions }}>{say({ zh: '为何', en: 'Why' })}</WhyLink>
        )}
        {retry === undefined ? null : (
          <button type="button" className="linklike" onClick={retry}>
            {say({ zh: '再试一次', en: 'Try again' })}
          </button>
        )}
      </p>
    </div>
  );
}
