import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../language/language';
import { Name } from '../../language/names';
import { shareText } from '../../language/share';
import { Amount, UnitName } from '../../parts/amount';
import { Sparkline } from '../../parts/sparkline';
import { Statement } from '../../parts/statement';
import type { Desk } from '../../session/answers';
import { fetchList } from '../../session/client';
import { useView } from '../../session/view';

const MOST = 200;

/** For those who lead: of each fund three figures and one picture, the greatest first. */
export function FundsInOneLook({ desk }: { readonly desk: Desk }) {
  const { say } = useWords();
  const { asOf } = useView();
  const funds = useQuery({
    queryKey: ['list', '/api/funds', 'one look', asOf],
    queryFn: () => fetchList('/api/funds', { ...asOf, limit: MOST }),
  });
  if (desk.progress.length === 0) return null;
  const known = new Map((funds.data?.items ?? []).map((fund) => [fund.code, fund]));
  const title = say({ zh: '资金进展', en: 'How the funds stand' });
  const names = {
    quota: say({ zh: '年度额度', en: 'Quota' }),
    released: say({ zh: '已下达', en: 'Released' }),
    paid: say({ zh: '已支付', en: 'Paid' }),
    course: say({ zh: '支出进度', en: 'Spending' }),
  };
  return (
    <Statement
      className="ahead"
      title={title}
      side={<Link to="/funds">{say({ zh: '全部资金', en: 'All funds' })}</Link>}
    >
      <table className="records">
        <caption className="vh">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{say({ zh: '资金', en: 'Fund' })}</th>
            <th scope="col" className="num">
              {names.quota}
              <UnitName />
            </th>
            <th scope="col" className="num">
              {names.released}
            </th>
            <th scope="col" className="num">
              {names.paid}
            </th>
            <th scope="col" className="num">
              {names.course}
            </th>
          </tr>
        </thead>
        <tbody>
          {desk.progress.map(({ fund, name, points, share }) => (
            <tr key={fund}>
              <th scope="row">
                <Link className="record" to="/funds/$code" params={{ code: fund }}>
                  <Name>{name}</Name>
                </Link>
              </th>
              <td className="num" data-label={names.quota}>
                <Amount yuan={known.get(fund)?.quota} />
              </td>
              <td className="num" data-label={names.released}>
                <Amount yuan={known.get(fund)?.released} />
              </td>
              <td className="num" data-label={names.paid}>
                <Amount yuan={known.get(fund)?.paid} />
              </td>
              <td className="num" data-label={names.course}>
                <span>
                  <Sparkline points={points.map((point) => point.share)} /> {shareText(share)}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Statement>
  );
}
