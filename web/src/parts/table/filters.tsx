import { useId, useRef, useState } from 'react';
import { amountPhrase, typedAmount } from '../../language/amount';
import { useWords } from '../../language/language';
import { useUnit } from '../../language/unit';
import { Mark } from '../mark';
import type { Column } from './column';
import type { ListSearch } from './list-search';

interface FiltersProps {
  readonly columns: readonly Column[];
  readonly search: ListSearch;
  readonly change: (search: ListSearch) => void;
}

const splitName = (filter: string): { readonly column: string; readonly end: 'min' | 'max' | null } => {
  const [column = '', end] = filter.split('.');
  return { column, end: end === 'min' || end === 'max' ? end : null };
};

/** The conditions of a list: each can be taken off; others can be added. */
export function Filters({ columns, search, change }: FiltersProps) {
  const { say, language } = useWords();
  const { scale } = useUnit();
  const where = search.where ?? {};
  const put = (next: { readonly [filter: string]: string }) => change({ ...search, where: next });
  const shown = (filter: string, value: string): string => {
    const { column, end } = splitName(filter);
    const found = columns.find(({ name }) => name === column);
    const text =
      found?.kind === 'amount' ? amountPhrase(value, scale) : (found?.choices?.[value]?.[language] ?? value);
    if (end === null) return text;
    return end === 'min'
      ? say({ zh: `${text} 起`, en: `from ${text}` })
      : say({ zh: `至 ${text}`, en: `to ${text}` });
  };
  return (
    <>
      <input
        className="box"
        type="search"
        aria-label={say({ zh: '在表中查找', en: 'Find in the list' })}
        placeholder={say({ zh: '查找', en: 'Find' })}
        defaultValue={search.q ?? ''}
        onKeyDown={(event) => {
          if (event.key === 'Enter') change({ ...search, q: event.currentTarget.value.trim() });
        }}
        onBlur={(event) => {
          if (event.currentTarget.value.trim() !== (search.q ?? ''))
            change({ ...search, q: event.currentTarget.value.trim() });
        }}
      />
      {Object.entries(where).map(([filter, value]) => {
        const column = columns.find(({ name }) => name === splitName(filter).column);
        const name = column === undefined ? filter : say(column.title);
        return (
          <span className="token" key={filter}>
            {name} <b>{shown(filter, value)}</b>
            <button
              type="button"
              aria-label={say({ zh: `去掉条件 ${name}`, en: `Take off ${name}` })}
              onClick={() => {
                const { [filter]: _taken, ...rest } = where;
                put(rest);
              }}
            >
              <Mark name="close" isSmall />
            </button>
          </span>
        );
      })}
      <AddFilter columns={columns} add={(filters) => put({ ...where, ...filters })} />
    </>
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
  const isSpan = column.kind === 'amount' || column.kind === 'day';
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
                filter={`${name}.min`}
                label={say({ zh: '起', en: 'From' })}
              />
              <Value
                id={`${id}-t`}
                column={column}
                filter={`${name}.max`}
                label={say({ zh: '至', en: 'To' })}
              />
            </>
          ) : (
            <Value id={`${id}-v`} column={column} filter={name} label={say({ zh: '是', en: 'Is' })} />
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
  const { say } = useWords();
  const { scale } = useUnit();
  const type = column.kind === 'day' ? 'date' : 'text';
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {column.kind === 'amount' ? <span className="unit">{scale.name}</span> : null}
      </label>
      {column.choices === undefined ? (
        <input className="box" id={id} name={filter} type={type} />
      ) : (
        <select className="box" id={id} name={filter}>
          {Object.entries(column.choices).map(([code, text]) => (
            <option key={code} value={code}>
              {say(text)}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
