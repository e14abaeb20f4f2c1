import type { ReactNode } from 'react';
import { amountText, countText, fenOf, yuanOf } from '../../language/amount';
import { useWords } from '../../language/language';
import { useUnit } from '../../language/unit';
import { type Column, isSummed, type Row } from './column';

interface SumBarProps {
  readonly columns: readonly Column[];
  /** The rows that are selected. */
  readonly rows: readonly Row[];
  readonly shown: number;
  readonly total: number | null;
  /** What the whole list adds up to, by column, where it is here as a whole. */
  readonly sums: { readonly [column: string]: string } | null;
  readonly beside?: ReactNode;
}

/** What the selection adds up to, or how much of the list is here. */
export function SumBar({ columns, rows, shown, total, sums, beside }: SumBarProps) {
  const { say } = useWords();
  const keys = (
    <span className="keys hint">
      <span>
        <kbd>J</kbd>
        <kbd>K</kbd> {say({ zh: '上下', en: 'move' })}
      </span>
      <span>
        <kbd>X</kbd> {say({ zh: '选', en: 'select' })}
      </span>
      {columns.some(({ why }) => why !== undefined) ? (
        <span>
          <kbd>W</kbd> {say({ zh: '为何', en: 'why' })}
        </span>
      ) : null}
      <span>
        <kbd>Ctrl</kbd>
        <kbd>C</kbd> {say({ zh: '复制为单元格', en: 'copy as cells' })}
      </span>
      <span>
        <kbd>Esc</kbd> {say({ zh: '取消', en: 'clear' })}
      </span>
    </span>
  );
  if (rows.length === 0) {
    return (
      <div className="sumbar" role="status">
        <span>
          {total === null
            ? say({
                zh: `一万项以上，已读 ${countText(shown)} 项，往下翻接着读`,
                en: `more than 10,000; ${countText(shown)} read, scroll on for more`,
              })
            : say({ zh: `共 ${countText(total)} 项`, en: `${countText(total)} in all` })}
        </span>
        {sums === null ? null : <Totals columns={columns} sums={sums} />}
        {beside}
        {keys}
      </div>
    );
  }
  return (
    <div className="sumbar" role="status">
      <b>{say({ zh: `已选 ${countText(rows.length)} 项`, en: `${countText(rows.length)} selected` })}</b>
      {columns.filter(isSummed).map((column) => (
        <Sums key={column.name} column={column} rows={rows} />
      ))}
      {keys}
    </div>
  );
}

function Totals({ columns, sums }: { readonly columns: readonly Column[] } & Pick<SumBarProps, 'sums'>) {
  const { say } = useWords();
  const { scale } = useUnit();
  return columns.map(({ name, title }) => {
    const sum = sums?.[name];
    return sum === undefined ? null : (
      <span key={name}>
        {say(title)} <b>{amountText(sum, scale)}</b>
      </span>
    );
  });
}

function Sums({ column, rows }: { readonly column: Column; readonly rows: readonly Row[] }) {
  const { say } = useWords();
  const { scale } = useUnit();
  const amounts = rows
    .map((row) => row[column.name])
    .filter((value) => typeof value === 'string')
    .map(fenOf);
  if (amounts.length === 0) return null;
  const sum = amounts.reduce((total, amount) => total + amount, 0n);
  const shown = (fen: bigint) => amountText(yuanOf(fen), scale);
  return (
    <span>
      {say(column.title)} <b>{shown(sum)}</b>{' '}
      <span className="dim">
        {say({ zh: '平均', en: 'mean' })} {shown(sum / BigInt(amounts.length))}
      </span>
    </span>
  );
}
