import type { Text } from '@jizheng/rules';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useWords } from '../../language/language';
import { Asked } from '../../parts/asked';
import { Crumbs } from '../../parts/crumbs';
import { rememberVisit } from '../../parts/frame/visits';
import { PageHeading } from '../../parts/heading';
import { LifeLine } from '../../parts/life-line';
import { FlowTable } from '../../parts/sankey/flow-table';
import { Sankey } from '../../parts/sankey/sankey';
import { Statement } from '../../parts/statement';
import { StatusWord } from '../../parts/status-word';
import { UnitChoice } from '../../parts/unit-choice';
import { answerOf, api } from '../../session/client';
import type { FundPage as Fund } from '../../session/types/fund';
import { useView } from '../../session/view';
import { FundActs } from './fund-acts';
import { FundFacts, FundFigures } from './fund-facts';
import { FundHistory } from './fund-history';
import { FundTabs, isTab } from './fund-tabs';
import '../../look/fund.css';

const STAGES: readonly Text[] = [
  { zh: '额度', en: 'Quota' },
  { zh: '下达', en: 'Release' },
  { zh: '执行', en: 'Execution' },
  { zh: '去向', en: 'Where it is' },
];

/** A fund's page tells its life in one look. */
export function FundPage() {
  const { code } = useParams({ from: '/signed/funds/$code' });
  const { asOf, year } = useView();
  const fund = useQuery({
    queryKey: ['fund', code, year, asOf],
    queryFn: () =>
      answerOf(api.GET('/api/funds/{code}', { params: { path: { code }, query: { ...asOf, year } } })),
  });
  return <Asked asked={fund}>{(answer) => <FundStatement fund={answer} />}</Asked>;
}

function FundStatement({ fund }: { readonly fund: Fund }) {
  const { say } = useWords();
  const { year, day } = useView();
  const { tab } = useSearch({ from: '/signed/funds/$code' });
  const navigate = useNavigate({ from: '/funds/$code' });
  const { code, name, status } = fund;
  useEffect(() => rememberVisit({ code, name }), [code, name]);
  return (
    <>
      <PageHeading
        title={name}
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
          status === undefined ? undefined : <StatusWord tone="running">{say(status.title)}</StatusWord>
        }
        acts={<FundActs code={code} />}
      />
      <div className="top">
        <FundFacts facts={fund.facts} />
        <FundFigures figures={fund.figures} />
      </div>
      <LifeLine stages={fund.lifecycle} nextDue={fund.nextDue} today={day} />
      <div className="columns">
        <Money fund={fund} />
        <Statement
          title={say({ zh: '最近的事', en: 'Lately' })}
          side={
            <Link to="/funds/$code" params={{ code }} search={{ tab: 'history' }}>
              {say({ zh: '全部', en: 'All' })}
            </Link>
          }
        >
          <FundHistory acts={fund.acts} />
        </Statement>
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

function Money({ fund }: { readonly fund: Fund }) {
  const { say } = useWords();
  const { year } = useView();
  const [isTable, setTable] = useState(false);
  const { nodes, flows } = fund.money;
  return (
    <Statement
      title={say({ zh: '钱到了哪里', en: 'Where the money went' })}
      side={
        <>
          <span>{say({ zh: `${year} 年度`, en: `FY ${year}` })}</span>
          <UnitChoice />
          <button
            type="button"
            className="linklike"
            aria-pressed={isTable}
            onClick={() => setTable(!isTable)}
          >
            {isTable ? say({ zh: '以图看', en: 'as a picture' }) : say({ zh: '以表格看', en: 'as a table' })}
          </button>
        </>
      }
    >
      {flows.length === 0 ? (
        <p className="empty">{say({ zh: '这个年度还没有安排额度。', en: 'No quota in this year yet.' })}</p>
      ) : isTable ? (
        <FlowTable nodes={nodes} flows={flows} />
      ) : (
        <Sankey nodes={nodes} flows={flows} stages={STAGES} />
      )}
    </Statement>
  );
}
