import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../../language/language';
import { Amount } from '../../../parts/amount';
import { fetchList } from '../../../session/client';
import { type OwnPart, textIn } from './own-part';

/** How far an application has come on its route of approval. */
export function RouteWalked({ input }: OwnPart) {
  const { language, say } = useWords();
  const number = textIn(input, 'application');
  const asked = useQuery({
    queryKey: ['application', number],
    queryFn: ({ signal }) => fetchList('/api/applications', { number, limit: 1 }, signal),
    enabled: number !== '',
  });
  const [application] = asked.data?.items ?? [];
  if (application === undefined) return null;
  const { fundName, amount, route, stepsDone, state } = application;
  return (
    <div className="own wide">
      <p>
        {fundName}
        {say({ zh: '，', en: ', ' })}
        <Amount yuan={amount} withUnit />
      </p>
      <ol className="route-line" aria-label={say({ zh: '报批顺序', en: 'Order of approval' })}>
        {route.map((step, at) => {
          const isNow = state === 'underReview' && at === stepsDone;
          return (
            <li
              key={step.en}
              className={at < stepsDone ? 'done' : ''}
              {...(isNow ? { 'aria-current': 'step' as const } : {})}
            >
              {step[language]}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
