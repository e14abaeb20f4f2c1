import { dayFrom } from '../language/day';
import { useWords } from '../language/language';
import type { ActRow } from '../session/answers';
import { useView } from '../session/view';
import { Amount } from './amount';
import { EmptyState } from './empty-state';
import { StatusWord } from './status-word';
import { WhyLink } from './why-link';

interface ActLogProps {
  readonly acts: readonly ActRow[];
  readonly most: number;
}

/** What happened, the latest first; each act opens "Why?". */
export function ActLog({ acts, most }: ActLogProps) {
  const { language, say } = useWords();
  const { today } = useView();
  if (acts.length === 0)
    return <EmptyState title={say({ zh: '还没有办过事', en: 'Nothing was done yet' })} />;
  return (
    <ol className="log">
      {acts.slice(0, most).map(({ id, on, title, amount, actor, organisationName, subject, accepted }) => (
        <li key={id}>
          <time dateTime={on}>{dayFrom(on, today, language)}</time>
          <div>
            <WhyLink subject={{ act: id }} about={say(title)}>
              {accepted ? say(title) : <StatusWord tone="refused">{say(title)}</StatusWord>}
            </WhyLink>
            {amount === null ? null : (
              <>
                {' '}
                <Amount yuan={amount} withUnit />
              </>
            )}
            <span className="ref">
              {[organisationName, actor, subject]
                .filter((part) => part !== null && part !== '')
                .join(say({ zh: '，', en: ', ' }))}
            </span>
          </div>
        </li>
      ))}
    </ol>
  );
}
