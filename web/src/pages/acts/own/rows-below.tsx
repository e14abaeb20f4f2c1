import { useQuery } from '@tanstack/react-query';
import { sumOf } from '../../../language/amount';
import { useWords } from '../../../language/language';
import { Amount, UnitName } from '../../../parts/amount';
import type { ListPath, RowOf } from '../../../session/answers';
import { fetchList, type ListQuery } from '../../../session/client';

const SHOWN = 200;

interface RowsBelowProps<P extends ListPath> {
  readonly title: string;
  readonly path: P;
  /** Null while what narrows the list is not known. */
  readonly where: ListQuery | null;
  readonly row: (row: RowOf<P>) => { readonly key: string; readonly name: string; readonly amount: string };
  /** What is said where there are none. */
  readonly none: string;
}

/** What a field stands for, line by line with its sum: the lines of a plan, what was proposed, what is there. */
export function RowsBelow<P extends ListPath>({ title, path, where, row, none }: RowsBelowProps<P>) {
  const { say } = useWords();
  const asked = useQuery({
    queryKey: ['rows below', path, where],
    queryFn: ({ signal }) => fetchList(path, { limit: SHOWN, ...where }, signal),
    enabled: where !== null,
  });
  if (where === null || asked.data === undefined) return null;
  const lines = asked.data.items.map(row);
  if (lines.length === 0) return <p className="own wide mid">{none}</p>;
  return (
    <table className="dense wide own">
      <caption className="vh">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col" className="num">
            {say({ zh: '金额', en: 'Amount' })}
            <UnitName />
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, name, amount }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td className="num">
              <Amount yuan={amount} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            {asked.data.next === null
              ? say({ zh: `合计，${lines.length} 笔`, en: `Total of ${lines.length}` })
              : say({ zh: `前 ${SHOWN} 笔合计`, en: `Total of the first ${SHOWN}` })}
          </th>
          <td className="num">
            <Amount yuan={sumOf(lines.map(({ amount }) => amount))} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
