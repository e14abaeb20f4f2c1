import { Link, useParams } from '@tanstack/react-router';
import { useWords } from '../../language/language';
import { Crumbs } from '../../parts/crumbs';
import { PageHeading } from '../../parts/heading';
import { RouteProblem } from '../route-problem';
import { isListName, LISTS, RECORDS } from './definitions';
import { ListPage } from './list-page';

/** The room of records: every list that the law makes the offices keep. */
export function RecordsPage() {
  const { say } = useWords();
  return (
    <>
      <PageHeading title={say({ zh: '台账', en: 'Records' })} />
      <ul className="index">
        {RECORDS.map((name) => (
          <li key={name}>
            <Link to="/records/$name" params={{ name }}>
              {say(LISTS[name].title)}
            </Link>
          </li>
        ))}
      </ul>
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
