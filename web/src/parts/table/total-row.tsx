import { amountText } from '../../language/amount';
import { useWords } from '../../language/language';
import { useUnit } from '../../language/unit';
import { type Column, isFigure } from './column';

interface TotalRowProps {
  readonly columns: readonly Column[];
  readonly sums: { readonly [column: string]: string };
  readonly total: number;
}

/** The totals of the whole list, as the server has them. */
export function TotalRow({ columns, sums, total }: TotalRowProps) {
  const { say } = useWords();
  const { scale } = useUnit();
  return (
    <tfoot>
      <tr>
        <td />
        {columns.map((column, at) => {
          const sum = sums[column.name];
          if (at === 0) {
            return (
              <th key={column.name} scope="row">
                {say({ zh: `合计 ${total} 项`, en: `Total, ${total}` })}
              </th>
            );
          }
          return (
            <td key={column.name} className={isFigure(column) ? 'num' : ''}>
              {sum === undefined ? '' : amountText(sum, scale)}
            </td>
          );
        })}
      </tr>
    </tfoot>
  );
}
