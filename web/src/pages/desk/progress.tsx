import { Link } from '@tanstack/react-router';
import { useWords } from '../../language/language';
import { Name } from '../../language/names';
import { shareText } from '../../language/share';
import { Sparkline } from '../../parts/sparkline';
import { Statement } from '../../parts/statement';
import type { Desk } from '../../session/answers';

/** How far the money of each fund is paid, month by month. */
export function Progress({ desk }: { readonly desk: Desk }) {
  const { say } = useWords();
  const title = say({ zh: '支出进度', en: 'Spending' });
  return (
    <Statement
      className="gap-above"
      title={title}
      side={<span>{say({ zh: '今年 1 月至今', en: 'since January' })}</span>}
    >
      <table className="pace">
        <caption className="vh">{title}</caption>
        <tbody>
          {desk.progress.map(({ fund, name, points, share }) => (
            <tr key={fund}>
              <th scope="row">
                <Link className="record" to="/funds/$code" params={{ code: fund }}>
                  <Name>{name}</Name>
                </Link>
              </th>
              <td className="num">
                <Sparkline points={points.map((point) => point.share)} />
              </td>
              <td className="num">{shareText(share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Statement>
  );
}
