import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useWords } from '../../language/language';
import { Asked } from '../../parts/asked';
import { Crumbs } from '../../parts/crumbs';
import { EmptyState } from '../../parts/empty-state';
import { PageHeading } from '../../parts/heading';
import { UnitChoice } from '../../parts/unit-choice';
import { useView } from '../../session/view';
import { RouteProblem } from '../route-problem';
import { ActForm } from './act-form';
import { type ActOffered, catalogueQuery } from './catalogue';
import { givenBy } from './fields/given';

const AllocationForm = lazy(() => import('./allocation/allocation-form'));

/** The form of any act, made from the act's own schema. */
export function NewActPage() {
  const { say } = useWords();
  const { name } = useParams({ from: '/signed/acts/new/$name' });
  const { isPast, look } = useView();
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
            {!act.mayDo ? (
              <NotMine act={act} />
            ) : isPast ? (
              <EmptyState
                title={say({ zh: '正在看过去的一天，只能看', en: 'A past day can only be looked at' })}
                next={
                  <button type="button" className="linklike" onClick={() => look({ asOf: null })}>
                    {say({ zh: '回到今天再办', en: 'Go back to today' })}
                  </button>
                }
              />
            ) : (
              <Form act={act} />
            )}
          </>
        );
      }}
    </Asked>
  );
}

function Form({ act }: { readonly act: ActOffered }) {
  const { fund, portion, project, input } = useSearch({ from: '/signed/acts/new/$name' });
  const given = givenBy(act.schema, {
    ...(fund === undefined ? {} : { fund }),
    ...(portion === undefined ? {} : { portion }),
    ...(project === undefined ? {} : { project }),
    ...(input === undefined ? {} : { input }),
  });
  const key = `${act.name} ${JSON.stringify(given)}`;
  if (act.name !== 'allocate') return <ActForm key={key} act={act} given={given} />;
  return (
    <Suspense fallback={null}>
      <AllocationForm key={key} act={act} given={given} />
    </Suspense>
  );
}

/** Another position enters this act: which one is said instead of a form. */
function NotMine({ act }: { readonly act: ActOffered }) {
  const { say } = useWords();
  const who = [...new Set(act.enters.map(say))].join(say({ zh: '、', en: ', ' }));
  const signs = act.signs.map(say).join(say({ zh: '、', en: ', ' }));
  return (
    <EmptyState
      title={say({ zh: '你的岗位不填这一项', en: 'Your position does not enter this' })}
      next={<Link to="/acts/new">{say({ zh: '看我能办的', en: 'See what I may do' })}</Link>}
    >
      {say({ zh: `由${who}填报`, en: `It is entered by: ${who}` })}
      {signs === '' ? '' : say({ zh: `，再由${signs}签批`, en: `; then signed by: ${signs}` })}
      {say({ zh: '。', en: '.' })}
    </EmptyState>
  );
}
