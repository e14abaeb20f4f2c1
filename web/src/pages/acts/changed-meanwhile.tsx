import { Link } from '@tanstack/react-router';
import { dayFrom, dayOfMoment, timeText } from '../../language/day';
import { useWords } from '../../language/language';
import { StatusWord } from '../../parts/status-word';
import type { ProblemSaid } from '../../session/problem';
import { useView } from '../../session/view';

interface ChangedMeanwhileProps {
  readonly problem: ProblemSaid;
  readonly fund: string;
  readonly sendAnyway: () => void;
}

/** Somebody changed the fund since the form was opened: what and by whom, and what can be done now. */
export function ChangedMeanwhile({ problem, fund, sendAnyway }: ChangedMeanwhileProps) {
  const { language, say } = useWords();
  const { today } = useView();
  const changes = problem.changes ?? [];
  const [latest] = changes;
  return (
    <div className="note" role="alert">
      <p>
        <StatusWord tone="notice" wraps>
          <b>
            {latest === undefined
              ? say({ zh: '别人先改过了', en: 'Somebody changed this first' })
              : say({
                  zh: `${latest.actor} ${timeText(latest.at)} 动过这只资金`,
                  en: `${latest.actor} acted on this fund at ${timeText(latest.at)}`,
                })}
          </b>
        </StatusWord>
      </p>
      <ul className="changes">
        {changes.map(({ act, actor, at, title }) => (
          <li key={`${act}${at}`}>
            <span className="dim">
              {dayFrom(dayOfMoment(at), today, language)} {timeText(at)}
            </span>{' '}
            {say(title)} <span className="mid">{actor}</span>
          </li>
        ))}
      </ul>
      <p>
        {say({
          zh: '你填的都还在。看过再决定是否照原样提交。',
          en: 'Everything that you filled in is kept. Look, then decide whether to send it as it is.',
        })}
      </p>
      <p className="acts">
        <Link to="/funds/$code" params={{ code: fund }} target="_blank">
          {say({ zh: '看这只资金', en: 'Look at the fund' })}
        </Link>
        <button type="button" className="linklike" onClick={sendAnyway}>
          {say({ zh: '仍用我的', en: 'Use mine anyway' })}
        </button>
      </p>
    </div>
  );
}
