import { useWords } from '../../language/language';
import { UnitName } from '../amount';
import { Mark } from '../mark';
import { type Column, isFigure, serverName } from './column';

interface HeadRowProps {
  readonly columns: readonly Column[];
  readonly sort: string | undefined;
  readonly sortBy: ((column: string) => void) | undefined;
  readonly allSelected: boolean;
  readonly selectAll: (isOn: boolean) => void;
}

/** The heads of a list: each says its unit once, and orders the list when it is pressed. */
export function HeadRow({ columns, sort, sortBy, allSelected, selectAll }: HeadRowProps) {
  const { say } = useWords();
  return (
    <thead>
      <tr>
        <th scope="col">
          <input
            type="checkbox"
            aria-label={say({ zh: '全选', en: 'Select all' })}
            checked={allSelected}
            onChange={(event) => selectAll(event.target.checked)}
          />
        </th>
        {columns.map((column) => {
          const { name, title } = column;
          const by = serverName(column);
          const order = sort === by ? 'ascending' : sort === `-${by}` ? 'descending' : undefined;
          const isOrdered = sortBy !== undefined && column.isOrdered;
          return (
            <th
              key={name}
              scope="col"
              className={isFigure(column) ? 'num' : ''}
              {...(order === undefined ? {} : { 'aria-sort': order })}
            >
              {isOrdered ? (
                <button type="button" onClick={() => sortBy(by)}>
                  {say(title)}
                  {order === undefined ? null : <Mark name={order === 'ascending' ? 'up' : 'down'} isSmall />}
                </button>
              ) : (
                say(title)
              )}
              {column.kind === 'amount' ? <UnitName /> : null}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
