import { memo } from 'react';
import { useWords } from '../../language/language';
import { EFFECTS, type Effect, type Verdict } from './doubts';
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
  const { line, before, after, message, verdict } = doubt;
  const stands = said ?? verdict;
  const words = EFFECTS[effect];
  const choice = (which: Verdict) => {
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
            {stands === null ? say({ zh: '未处理', en: 'open' }) : say(words.told[stands])}
          </span>
        ) : (
          <span className="pair">
            {choice('accepted')}
            {choice('refused')}
          </span>
        )}
        {said === null ? null : (
          <span className="small dim">{say({ zh: '未提交', en: 'not submitted' })}</span>
        )}
      </td>
    </tr>
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
