import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useWords } from '../../language/language';
import { Asked } from '../../parts/asked';
import { Crumbs } from '../../parts/crumbs';
import { PageHeading } from '../../parts/heading';
import { UnitChoice } from '../../parts/unit-choice';
import { useView } from '../../session/view';
import { RouteProblem } from '../route-problem';
import { ActForm } from './act-form';
import { catalogueQuery } from './catalogue';

/** The form of any act, made from the act's own schema. */
export function NewActPage() {
  const { say } = useWords();
  const { name } = useParams({ from: '/signed/acts/new/$name' });
  const { input } = useSearch({ from: '/signed/acts/new/$name' });
  const { isPast } = useView();
  const catalogue = useQuery(catalogueQuery);
  return (
    <Asked asked={catalogue}>
      {(acts) => {
        const act = acts.find((each) => each.name === name);
        if (act === undefined) return <RouteProblem />;
        return (
          <>
            <PageHeading
              title={say(act.title)}
              crumbs={
                <Crumbs
                  steps={[
                    <Link key="new" to="/acts/new">
                      {say({ zh: '办理', en: 'Act' })}
                    </Link>,
                    say(act.title),
                  ]}
                />
              }
              acts={<UnitChoice />}
            />
            {isPast ? (
              <p className="empty">
                {say({
                  zh: '正在看过去的一天，只能看。回到今天再办。',
                  en: 'A past day is looked at; go back to today to act.',
                })}
              </p>
            ) : (
              <ActForm key={`${name} ${JSON.stringify(input)}`} act={act} given={input ?? {}} />
            )}
          </>
        );
      }}
    </Asked>
  );
}
