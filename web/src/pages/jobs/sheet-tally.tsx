import { sumOf } from '../../language/amount';
import { useWords } from '../../language/language';
import { Name } from '../../language/names';
import { Amount, UnitName } from '../../parts/amount';
import type { Job } from './job';

/** What was read, sheet by sheet, to be compared with the workbook. */
export function SheetTally({ sheets }: { readonly sheets: Job['sheets'] }) {
  const { say } = useWords();
  const amounts = sheets.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  const caption = say({ zh: '按表核对', en: 'Sheet by sheet' });
  return (
    <table className="dense gap-above tally">
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{caption}</th>
          <th scope="col" className="num">
            {say({ zh: '读到行', en: 'Rows read' })}
          </th>
          <th scope="col" className="num">
            {say({ zh: '有错误', en: 'With errors' })}
          </th>
          <th scope="col" className="num">
            {say({ zh: '金额合计', en: 'Amounts' })}
            <UnitName />
          </th>
        </tr>
      </thead>
      <tbody>
        {sheets.map(({ sheet, rows, problems, amount }) => (
          <tr key={sheet}>
            <th scope="row">
              <Name>{sheet}</Name>
            </th>
            <td className="num">{rows.toLocaleString('en-US')}</td>
            <td className="num">{problems}</td>
            <td className="num">
              {amount === null ? (
                <span className="dim">{say({ zh: '无金额', en: 'none' })}</span>
              ) : (
                <Amount yuan={amount} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say({ zh: '合计', en: 'Total' })}</th>
          <td className="num">{sheets.reduce((sum, { rows }) => sum + rows, 0).toLocaleString('en-US')}</td>
          <td className="num">{sheets.reduce((sum, { problems }) => sum + problems, 0)}</td>
          <td className="num">
            <Amount yuan={sumOf(amounts)} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
