import type { Text } from '@jizheng/rules';
import type { ReactNode } from 'react';
import { NONE } from '../../language/amount';
import { useWords } from '../../language/language';
import { Name } from '../../language/names';
import { shareText } from '../../language/share';
import { Amount, UnitName } from '../../parts/amount';
import { Citation } from '../../parts/citation';
import { Sparkline } from '../../parts/sparkline';
import type { AboutFund, FundPage } from '../../session/answers';
import { API_LISTS } from '../../session/generated/lists';
import { isLeader } from '../../session/position';
import { useSession } from '../../session/session';
import { FundWhy } from './fund-why';

interface Fact {
  readonly title: Text;
  readonly value: ReactNode;
  readonly about: AboutFund;
  readonly provision?: string;
}

const COLUMNS = API_LISTS['/api/portions'].columns;
const RATINGS = API_LISTS['/api/evaluations'].columns.rating.choices;

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** The facts of a fund, each with its provision. */
export function FundFacts({ page }: { readonly page: FundPage }) {
  const { say } = useWords();
  const { fund, portions, figures, year } = page;
  const and = say({ zh: '、', en: ', ' });
  const authority = unique(portions.map((each) => say(COLUMNS.authority.choices[each.authority])));
  const selection = unique(portions.map((each) => say(COLUMNS.selection.choices[each.selection])));
  const support = unique(portions.map((each) => say(COLUMNS.supportMode.choices[each.supportMode])));
  const rating = figures?.rating ?? null;
  const facts: readonly Fact[] = [
    {
      title: { zh: '主管部门', en: 'Department' },
      value: <Name>{fund.departmentName ?? fund.department}</Name>,
      about: 'department',
    },
    {
      title: COLUMNS.authority.title,
      value: authority.join(and),
      about: 'portions',
      provision: 'jzg-2024-2/art-19',
    },
    {
      title: COLUMNS.selection.title,
      value: selection.join(and),
      about: 'portions',
      provision: 'jzg-2024-2/art-21',
    },
    { title: { zh: '实施期限', en: 'Term' }, value: say(termText(page)), about: 'term' },
    {
      title: { zh: '管理办法', en: 'Measures' },
      value: fund.measure === null ? NONE : <Name>{fund.measure}</Name>,
      about: 'measure',
    },
    { title: COLUMNS.supportMode.title, value: support.join(and), about: 'portions' },
    {
      title: { zh: `${year - 1} 年度评价`, en: `Rating of ${year - 1}` },
      value: rating === null ? NONE : say(RATINGS[rating]),
      about: 'rating',
    },
    {
      title: { zh: '批准总额', en: 'Approved total' },
      value: <Amount yuan={fund.approvedTotal} withUnit />,
      about: 'approvedTotal',
    },
  ];
  return (
    <dl className="facts">
      {facts.map(({ title, value, about, provision }) => (
        <div key={title.en}>
          <dt>{say(title)}</dt>
          <dd>
            {value === NONE || value === '' ? (
              value
            ) : (
              <FundWhy page={page} about={about}>
                {value}
              </FundWhy>
            )}{' '}
            <Citation provision={provision} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** `2024年至2026年，第 2 年`. */
function termText({ fund, year }: FundPage): Text {
  const [from, to] = [fund.termFrom, fund.termTo].map((date) => date?.slice(0, 4));
  if (from === undefined || to === undefined) return { zh: NONE, en: NONE };
  const nth = year - Number(from) + 1;
  const isWithin = nth >= 1 && year <= Number(to);
  return {
    zh: `${from}年至${to}年${isWithin ? `，第 ${nth} 年` : ''}`,
    en: `${from}–${to}${isWithin ? `, year ${nth}` : ''}`,
  };
}

/** Three figures of a year: what was granted, what went out, what was paid. */
export function FundFigures({ page }: { readonly page: FundPage }) {
  const { say } = useWords();
  const leads = isLeader(useSession().position);
  const { figures, year } = page;
  if (figures === null) return null;
  const { quota, quotaBefore, released, releasedShare, paid, paidShare, paidByMonth } = figures;
  return (
    <dl className="figures">
      <div>
        <dt>
          {say({ zh: `${year} 年度额度`, en: `Quota of ${year}` })} <UnitName />
        </dt>
        <dd>
          <FundWhy page={page} about="quota">
            <Amount yuan={quota} />
          </FundWhy>
        </dd>
        <dd className="s">
          {quotaBefore === null ? '' : say({ zh: '上年 ', en: 'year before ' })}
          {quotaBefore === null ? null : (
            <FundWhy page={page} about="quotaBefore">
              <Amount yuan={quotaBefore} />
            </FundWhy>
          )}
        </dd>
      </div>
      <div>
        <dt>{say({ zh: '已下达', en: 'Released' })}</dt>
        <dd>
          <FundWhy page={page} about="released">
            <Amount yuan={released} />
          </FundWhy>
        </dd>
        <dd className="s">{shareText(releasedShare)}</dd>
      </div>
      <div>
        <dt>{say({ zh: '已支付', en: 'Paid' })}</dt>
        <dd>
          <FundWhy page={page} about="paid">
            <Amount yuan={paid} />
          </FundWhy>
        </dd>
        <dd className="s">
          {leads ? null : <Sparkline points={course(paidByMonth, quota)} width={64} height={16} />}{' '}
          {shareText(paidShare)}
        </dd>
      </div>
    </dl>
  );
}

/** How the share that is paid grew, month by month; for drawing only. */
function course(months: readonly { readonly amount: string }[], quota: string): readonly number[] {
  let paid = 0;
  const whole = Number(quota);
  return whole === 0
    ? []
    : months.map(({ amount }) => {
        paid += Number(amount);
        return paid / whole;
      });
}
