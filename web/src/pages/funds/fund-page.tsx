import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useWords } from '../../language/language';
import { ActLog } from '../../parts/act-log';
import { Asked } from '../../parts/asked';
import { Crumbs } from '../../parts/crumbs';
import { rememberVisit } from '../../parts/frame/visits';
import { PageHeading } from '../../parts/heading';
import { LifeLine } from '../../parts/life-line';
import { Statement } from '../../parts/statement';
import { StatusWord, type Tone } from '../../parts/status-word';
import type { FundPage as Fund } from '../../session/answers';
import { answerOf, api } from '../../session/client';
import { API_LISTS } from '../../session/generated/lists';
import { useSession } from '../../session/session';
import { useView } from '../../session/view';
import { FundActs } from './fund-acts';
import { FundDates } from './fund-dates';
import { FundFacts, FundFigures } from './fund-facts';
import { FundMoney } from './fund-money';
import { FundTabs, isTab } from './fund-tabs';
import { FundWhy } from './fund-why';
import '../../look/fund.css';

/** A fund's page tells its life in one look. */
export function FundPage() {
  const { say } = useWords();
  const { code } = useParams({ from: '/signed/funds/$code' });
  const { asOf, year } = useView();
  const fund = useQuery({
    queryKey: ['fund', code, year, asOf],
    queryFn: () =>
      answerOf(api.GET('/api/funds/{code}', { params: { path: { code }, query: { ...asOf, year } } })),
  });
  return (
    <Asked
      asked={fund}
      thing={{
        kind: { zh: '项专项资金', en: 'special fund' },
        code,
        back: <Link to="/funds">{say({ zh: '看全部专项资金', en: 'See all special funds' })}</Link>,
      }}
    >
      {(answer) => <FundStatement page={answer} />}
    </Asked>
  );
}

const TONES: { readonly [S in Fund['fund']['state']]: Tone } = {
  applied: 'draft',
  approved: 'running',
  ended: 'done',
  terminated: 'refused',
};

const ACTS = 6;

function FundStatement({ page }: { readonly page: Fund }) {
  const { say } = useWords();
  const { day } = useView();
  const { tab } = useSearch({ from: '/signed/funds/$code' });
  const navigate = useNavigate({ from: '/funds/$code' });
  const { fund, year } = page;
  const { code, name, state } = fund;
  const { account } = useSession().person;
  useEffect(() => rememberVisit(account, { code, name }), [account, code, name]);
  return (
    <>
      <PageHeading
        title={name}
        isName
        crumbs={
          <Crumbs
            steps={[
              <Link key="funds" to="/funds">
                {say({ zh: '专项资金', en: 'Special funds' })}
              </Link>,
              say({ zh: `${year} 年度`, en: `FY ${year}` }),
              code,
            ]}
          />
        }
        beside={
          <StatusWord tone={TONES[state]}>
            <FundWhy page={page} about="state">
              {say(API_LISTS['/api/funds'].columns.state.choices[state])}
            </FundWhy>
          </StatusWord>
        }
        acts={<FundActs code={code} />}
      />
      <div className="top">
        <FundFacts page={page} />
        <FundFigures page={page} />
      </div>
      <LifeLine
        stages={page.lifecycle}
        named={(stage, provision, title) => (
          <FundWhy page={page} about={stage} provision={provision}>
            {title}
          </FundWhy>
        )}
        nextDue={page.nextDue}
        today={day}
        unreleased={page.figures?.unreleased ?? null}
      />
      <div className="columns">
        <FundMoney page={page} />
        <div>
          <FundDates page={page} />
          <Statement
            title={say({ zh: '最近的事', en: 'Lately' })}
            side={
              <Link to="/funds/$code" params={{ code }} search={(now) => ({ ...now, tab: 'history' })}>
                {say({ zh: '全部', en: 'All' })}
              </Link>
            }
          >
            <ActLog acts={page.acts} most={ACTS} />
          </Statement>
        </div>
      </div>
      <FundTabs
        fund={code}
        shown={isTab(tab) ? tab : 'projects'}
        show={(next) =>
          void navigate({ search: (now) => ({ ...now, tab: next }), resetScroll: false, replace: true })
        }
      />
    </>
  );
}
