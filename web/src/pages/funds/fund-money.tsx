import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useWords } from '../../language/language';
import { FlowTable } from '../../parts/sankey/flow-table';
import { drawable, goesRound } from '../../parts/sankey/money';
import { Sankey } from '../../parts/sankey/sankey';
import { Statement } from '../../parts/statement';
import { UnitChoice } from '../../parts/unit-choice';
import type { FundPage } from '../../session/answers';

const NO_MONEY = { nodes: [], flows: [] };

/** Where the money of a year went: a picture that adds up, or the same as a table. */
export function FundMoney({ page }: { readonly page: FundPage }) {
  const { say } = useWords();
  const [wantsTable, setTable] = useState(false);
  const { fund, money, year, years } = page;
  const { nodes, flows } = useMemo(() => (money === null ? NO_MONEY : drawable(money)), [money]);
  const of = { fund: fund.code, year };
  const isRound = goesRound(flows);
  const before = years.filter((each) => each < year).at(-1);
  return (
    <Statement
      title={say({ zh: '钱到了哪里', en: 'Where the money went' })}
      side={
        <>
          <span>{say({ zh: `${year} 年度`, en: `FY ${year}` })}</span>
          {before === undefined ? null : (
            <Link to="/funds/$code" params={{ code: fund.code }} search={(now) => ({ ...now, year: before })}>
              {say({ zh: `看 ${before} 年度`, en: `see ${before}` })}
            </Link>
          )}
          <UnitChoice />
          {isRound || flows.length === 0 ? null : (
            <button
              type="button"
              className="linklike"
              aria-pressed={wantsTable}
              onClick={() => setTable(!wantsTable)}
            >
              {wantsTable
                ? say({ zh: '以图看', en: 'as a picture' })
                : say({ zh: '以表格看', en: 'as a table' })}
            </button>
          )}
        </>
      }
    >
      {flows.length === 0 ? (
        <p className="empty">{say({ zh: '这个年度还没有安排额度。', en: 'No quota in this year yet.' })}</p>
      ) : wantsTable || isRound ? (
        <FlowTable nodes={nodes} flows={flows} of={of} />
      ) : (
        <Sankey nodes={nodes} flows={flows} of={of} />
      )}
    </Statement>
  );
}
