import type { Text } from '@jizheng/rules';
import { Link } from '@tanstack/react-router';
import { dayFrom } from '../language/day';
import { useWords } from '../language/language';
import type { ActRow } from '../session/answers';
import { useView } from '../session/view';
import { type ActGroup, groupsOf } from './act-groups';
import { Amount } from './amount';
import { EmptyState } from './empty-state';
import { StatusWord } from './status-word';
import { WhyLink } from './why-link';

interface ActLogProps {
  readonly acts: readonly ActRow[];
  readonly most: number;
  /** The fund is not clear from the page. */
  readonly withFund?: boolean;
}

/** What happened, the latest first; a single act opens "Why?", several alike lead to their list. */
export function ActLog({ acts, most, withFund = false }: ActLogProps) {
  const { language, say } = useWords();
  const { today } = useView();
  if (acts.length === 0)
    return <EmptyState title={say({ zh: '还没有办过事', en: 'Nothing was done yet' })} />;
  const groups = groupsOf(acts).slice(0, most);
  const isDated = groups.some(({ first }) => first.on.slice(0, 4) !== today.slice(0, 4));
  return (
    <ol className={isDated ? 'log dated' : 'log'}>
      {groups.map((group) => (
        <li key={group.first.id}>
          <time dateTime={group.first.on}>{dayFrom(group.first.on, today, language)}</time>
          <div>
            <What group={group} />
            {group.amount === null ? null : (
              <>
                {' '}
                <Amount yuan={group.amount} withUnit />
              </>
            )}
            <span className="ref">
              {[
                withFund ? group.first.fundName : null,
                group.count === 1 ? null : say(countOf(group.count)),
                group.first.organisationName,
                group.first.actor,
              ]
                .filter((part) => part !== null)
                .join(say({ zh: '，', en: ', ' }))}
            </span>
          </div>
        </li>
      ))}
    </ol>
  );
}

const countOf = (count: number): Text => ({ zh: `${count} 件`, en: `${count} acts` });

function What({ group: { first, count } }: { readonly group: ActGroup }) {
  const { begin } = useWords();
  const title = first.accepted ? (
    begin(first.title)
  ) : (
    <StatusWord tone="refused">{begin(first.title)}</StatusWord>
  );
  if (count === 1) {
    return (
      <WhyLink subject={{ act: first.id }} about={begin(first.title)}>
        {title}
      </WhyLink>
    );
  }
  const { name, fund, on } = first;
  return (
    <Link to="/acts" search={{ where: { name, on, ...(fund === null ? {} : { fund }) } }}>
      {title}
    </Link>
  );
}
