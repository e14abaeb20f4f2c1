import { Link, useParams } from '@tanstack/react-router';
import { useWords } from '../../language/language';
import { Crumbs } from '../../parts/crumbs';
import { PageHeading } from '../../parts/heading';
import { Statement } from '../../parts/statement';
import { RouteProblem } from '../route-problem';
import type { ListDefinition } from './definition';
import { isListName, LISTS, RECORDS } from './definitions';
import { ListPage } from './list-page';

/** The room of records: every list that the law makes the offices keep. */
export function RecordsPage() {
  const { say } = useWords();
  return (
    <>
      <PageHeading title={say({ zh: '台账', en: 'Records' })} />
      <div className="shelves">
        {RECORDS.map(({ title, lists }) => (
          <Statement key={title.en} title={say(title)}>
            <ul className="index">
              {lists.map((name) => {
                const { title: called, says }: ListDefinition = LISTS[name];
                return (
                  <li key={name}>
                    <Link to="/records/$name" params={{ name }}>
                      {say(called)}
                    </Link>
                    {says === undefined ? null : <span className="small dim">{say(says)}</span>}
                  </li>
                );
              })}
            </ul>
          </Statement>
        ))}
      </div>
    </>
  );
}

/** One list of the room of records. */
export function RecordPage() {
  const { say } = useWords();
  const { name } = useParams({ from: '/signed/records/$name' });
  if (!isListName(name)) return <RouteProblem />;
  return (
    <ListPage
      key={name}
      definition={LISTS[name]}
      crumbs={
        <Crumbs
          steps={[
            <Link key="records" to="/records">
              {say({ zh: '台账', en: 'Records' })}
            </Link>,
            say(LISTS[name].title),
          ]}
        />
      }
    />
  );
}
