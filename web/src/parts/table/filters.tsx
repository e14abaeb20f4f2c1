import { useId, useRef, useState } from 'react';
import { amountPhrase, typedAmount } from '../../language/amount';
import { dayText } from '../../language/day';
import { useWords } from '../../language/language';
import { useUnit } from '../../language/unit';
import { Mark } from '../mark';
import { type Column, serverName } from './column';
import type { ListSearch } from './list-search';
import { useChoices } from './use-offer';

interface FiltersProps {
  readonly columns: readonly Column[];
  readonly search: ListSearch;
  readonly change: (search: ListSearch) => void;
  readonly hasSearch: boolean;
}

const splitName = (filter: string): { readonly column: string; readonly end: 'min' | 'max' | null } => {
  const [column = '', end] = filter.split('.');
  return { column, end: end === 'min' || end === 'max' ? end : null };
};

/** The conditions of a list: each can be taken off; others can be added. */
export function Filters({ columns, search, change, hasSearch }: FiltersProps) {
  const { say } = useWords();
  const { q, where = {}, ...rest } = search;
  const put = (next: { readonly [filter: string]: string }) => change({ ...search, where: next });
  const find = (typed: string) => {
    const words = typed.trim();
    if (words === (q ?? '')) return;
    change({ ...rest, where, ...(words === '' ? {} : { q: words }) });
  };
  const chosen = columns.filter(({ chosenBy }) => chosenBy !== null);
  return (
    <>
      {hasSearch ? (
        <input
          key={q ?? ''}
          className="box"
          type="search"
          aria-label={say({ zh: '在表中查找', en: 'Find in the list' })}
          placeholder={say({ zh: '查找', en: 'Find' })}
          defaultValue={q ?? ''}
          onKeyDown={(event) => {
            if (event.key === 'Enter') find(event.currentTarget.value);
          }}
          onBlur={(event) => find(event.currentTarget.value)}
        />
      ) : null}
      {Object.entries(where).map(([filter, value]) => (
        <Token
          key={filter}
          filter={filter}
          value={value}
          column={columns.find((column) => serverName(column) === splitName(filter).column)}
          takeOff={() => {
            const { [filter]: _taken, ...others } = where;
            put(others);
          }}
        />
      ))}
      {chosen.length === 0 ? null : (
        <AddFilter columns={chosen} add={(filters) => put({ ...where, ...filters })} />
      )}
    </>
  );
}

interface TokenProps {
  readonly filter: string;
  readonly value: string;
  readonly column: Column | undefined;
  readonly takeOff: () => void;
}

const NO_COLUMN: Column = {
  name: '',
  title: { zh: '', en: '' },
  kind: 'text',
  isOrdered: false,
  chosenBy: null,
};

/** A condition that is set. */
function Token({ filter, value, column = NO_COLUMN, takeOff }: TokenProps) {
  const { language, say } = useWords();
  const { scale } = useUnit();
  const choices = useChoices(column);
  const { end } = splitName(filter);
  const name = column === NO_COLUMN ? filter : say(column.title);
  const text =
    column.kind === 'amount'
      ? amountPhrase(value, scale)
      : column.kind === 'day'
        ? dayText(value, language)
        : (choices?.find(({ code }) => code === value)?.says ?? value);
  const said =
    end === null
      ? text
      : end === 'min'
        ? say({ zh: `${text} 起`, en: `from ${text}` })
        : say({ zh: `至 ${text}`, en: `to ${text}` });
  return (
    <span className="token">
      {name} <b>{said}</b>
      <button
        type="button"
        aria-label={say({ zh: `去掉条件 ${name}`, en: `Take off ${name}` })}
        onClick={takeOff}
      >
        <Mark name="close" isSmall />
      </button>
    </span>
  );
}

interface AddFilterProps {
  readonly columns: readonly Column[];
  readonly add: (filters: { readonly [filter: string]: string }) => void;
}

function AddFilter({ columns, add }: AddFilterProps) {
  const { say } = useWords();
  const { scale } = useUnit();
  const id = useId();
  const popover = useRef<HTMLDivElement>(null);
  const [name, setName] = useState(columns[0]?.name ?? '');
  const column = columns.find((each) => each.name === name);
  if (column === undefined) return null;
  const isSpan = column.chosenBy === 'span';
  const by = serverName(column);
  const stored = (typed: string) => (column.kind === 'amount' ? typedAmount(typed, scale) : typed.trim());
  return (
    <>
      <button type="button" className="pick" popoverTarget={id}>
        <Mark name="plus" isSmall /> {say({ zh: '条件', en: 'Condition' })}
      </button>
      <div id={id} ref={popover} popover="auto" className="popover at-start">
        <form
          className="lines"
          onSubmit={(event) => {
            event.preventDefault();
            const given = [...new FormData(event.currentTarget)].filter(
              (pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1].trim() !== '',
            );
            add(Object.fromEntries(given.map(([filter, value]) => [filter, stored(value)])));
            popover.current?.hidePopover();
          }}
        >
          <div className="field">
            <label htmlFor={`${id}-c`}>{say({ zh: '哪一列', en: 'Column' })}</label>
            <select
              className="box"
              id={`${id}-c`}
              value={name}
              onChange={(event) => setName(event.target.value)}
            >
              {columns.map((each) => (
                <option key={each.name} value={each.name}>
                  {say(each.title)}
                </option>
              ))}
            </select>
          </div>
          {isSpan ? (
            <>
              <Value
                id={`${id}-f`}
                column={column}
                filter={`${by}.min`}
                label={say({ zh: '起', en: 'From' })}
              />
              <Value
                id={`${id}-t`}
                column={column}
                filter={`${by}.max`}
                label={say({ zh: '至', en: 'To' })}
              />
            </>
          ) : (
            <Value id={`${id}-v`} column={column} filter={by} label={say({ zh: '是', en: 'Is' })} />
          )}
          <button type="submit" className="btn main">
            {say({ zh: '加上', en: 'Add' })}
          </button>
        </form>
      </div>
    </>
  );
}

interface ValueProps {
  readonly id: string;
  readonly column: Column;
  readonly filter: string;
  readonly label: string;
}

function Value({ id, column, filter, label }: ValueProps) {
  const { scale } = useUnit();
  const choices = useChoices(column);
  const type = column.kind === 'day' ? 'date' : 'text';
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {column.kind === 'amount' ? <span className="unit">{scale.name}</span> : null}
      </label>
      {choices === null ? (
        <input className="box" id={id} name={filter} type={type} />
      ) : (
        <select className="box" id={id} name={filter}>
          {choices.map(({ code, says }) => (
            <option key={code} value={code}>
              {says}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
