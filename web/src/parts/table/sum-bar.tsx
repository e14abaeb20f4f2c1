import { amountText, fenOf, yuanOf } from '../../language/amount';
import { useWords } from '../../language/language';
import { useUnit } from '../../language/unit';
import type { Json } from '../../session/types/common';
import type { Column } from './column';

interface SumBarProps {
  readonly columns: readonly Column[];
  /** The rows that are selected. */
  readonly rows: readonly Json[];
  readonly shown: number;
  readonly total: number | null;
}

/** What the selection adds up to, or how much of the list is here. */
export function SumBar({ columns, rows, shown, total }: SumBarProps) {
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
            ? say({ zh: `已读 ${shown} 项`, en: `${shown} read` })
            : say({ zh: `共 ${total} 项`, en: `${total} in all` })}
        </span>
        {keys}
      </div>
    );
  }
  return (
    <div className="sumbar" role="status">
      <b>{say({ zh: `已选 ${rows.length} 项`, en: `${rows.length} selected` })}</b>
      {columns
        .filter(({ kind }) => kind === 'amount')
        .map((column) => (
          <Sums key={column.name} column={column} rows={rows} />
        ))}
      {keys}
    </div>
  );
}

function Sums({ column, rows }: { readonly column: Column; readonly rows: readonly Json[] }) {
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
