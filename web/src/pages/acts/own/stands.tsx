import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { fenOf } from '../../../language/amount';
import { useWords } from '../../../language/language';
import { Amount } from '../../../parts/amount';
import { fetchList } from '../../../session/client';
import { API_LISTS } from '../../../session/generated/lists';
import { type OwnPart, textIn } from './own-part';

const STAGES = API_LISTS['/api/balances'].columns.stage.choices;

/** Money that has gone its way cannot be moved, released or paid again. */
const GONE = ['origin', 'paid', 'allowancePaid', 'generalBudget', 'offset', 'reused'];

interface StandsProps extends OwnPart {
  /** The fields that may name who holds the money; the first that is filled in counts. */
  readonly holders?: readonly string[];
  readonly portion: string;
  /** Only this stage counts. */
  readonly stage?: string;
}

/** What there is to be moved, released or paid. */
export function Stands({ input, holders, portion: field, stage }: StandsProps) {
  const { language, say } = useWords();
  const fund = textIn(input, 'fund');
  const portion = textIn(input, field);
  const budgetYear = textIn(input, 'budgetYear');
  const name = holders?.find((each) => textIn(input, each) !== '');
  const code = name === undefined ? '' : textIn(input, name);
  const holder = name !== undefined && /project/i.test(name) ? `project:${code}` : code;
  const isKnown =
    fund !== '' && portion !== '' && budgetYear !== '' && (holders === undefined || code !== '');
  const where = {
    fund,
    portion,
    budgetYear,
    ...(holders === undefined ? {} : { holder }),
    ...(stage === undefined ? {} : { stage }),
  };
  const asked = useQuery({
    queryKey: ['stands', where],
    queryFn: ({ signal }) => fetchList('/api/balances', { ...where, limit: 50 }, signal),
    enabled: isKnown,
  });
  if (!isKnown || asked.data === undefined) return null;
  const there = asked.data.items.filter(
    ({ stage: at, balance }) => !GONE.includes(at) && fenOf(balance) > 0n,
  );
  return (
    <p className="help wide stands" aria-live="polite">
      {there.length === 0
        ? say({ zh: '没有可动用的余额', en: 'There is nothing that could be used' })
        : say({ zh: '现有 ', en: 'There is ' })}
      {there.map(({ id, stage: at, balance }, place) => (
        <Fragment key={id}>
          {place === 0 ? '' : say({ zh: '；', en: '; ' })}
          <b>
            <Amount yuan={balance} withUnit />
          </b>{' '}
          {language === 'zh' ? STAGES[at].zh : STAGES[at].en.toLowerCase()}
        </Fragment>
      ))}
    </p>
  );
}
