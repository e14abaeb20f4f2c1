import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../language/language';
import { Asked } from '../../parts/asked';
import { EmptyState } from '../../parts/empty-state';
import { PageHeading } from '../../parts/heading';
import { catalogueQuery } from './catalogue';

/** What this office may do. */
export function CataloguePage() {
  const { say } = useWords();
  const catalogue = useQuery(catalogueQuery);
  return (
    <>
      <PageHeading title={say({ zh: '办理', en: 'Act' })} />
      <Asked asked={catalogue}>
        {(acts) => {
          const mine = acts.filter(({ mayDo }) => mayDo);
          return mine.length === 0 ? (
            <EmptyState title={say({ zh: '这个职务不办理事项', en: 'This position performs no acts' })} />
          ) : (
            <ul className="index">
              {mine.map(({ name, title, signing }) => (
                <li key={name}>
                  <Link to="/acts/new/$name" params={{ name }}>
                    {say(title)}
                  </Link>
                  {signing === 'countersigned' ? (
                    <span className="dim small"> {say({ zh: '要会签', en: 'needs signatures' })}</span>
                  ) : null}
                </li>
              ))}
            </ul>
          );
        }}
      </Asked>
    </>
  );
}
