import { dayFrom } from '../../language/day';
import { useWords } from '../../language/language';
import { Amount } from '../../parts/amount';
import { EmptyState } from '../../parts/empty-state';
import { StatusWord } from '../../parts/status-word';
import { WhyLink } from '../../parts/why-link';
import type { Happening } from '../../session/types/desk';
import { useView } from '../../session/view';

const MOST = 6;

/** What happened lately; each act opens "Why?". */
export function FundHistory({ acts }: { readonly acts: readonly Happening[] }) {
  const { language, say } = useWords();
  const { today } = useView();
  if (acts.length === 0)
    return <EmptyState title={say({ zh: '还没有办过事', en: 'Nothing was done yet' })} />;
  return (
    <ol className="log">
      {acts.slice(0, MOST).map(({ id, on, title, amount, actor, accepted }) => (
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
            <span className="ref">{actor}</span>
          </div>
        </li>
      ))}
    </ol>
  );
}
