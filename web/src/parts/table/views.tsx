import type { Text } from '@jizheng/rules';
import { useId, useRef, useState } from 'react';
import { useWords } from '../../language/language';
import type { ListSearch } from './list-search';

interface View {
  readonly name: string;
  readonly search: ListSearch;
}

interface ViewsProps {
  /** The list's own name, under which its views are kept. */
  readonly list: string;
  readonly search: ListSearch;
  readonly change: (search: ListSearch) => void;
  /** Views that everybody has. */
  readonly given: readonly GivenView[];
}

/** A view that a list has from the start. */
export interface GivenView {
  readonly title: Text;
  readonly search: ListSearch;
}

const PREFIX = 'jizheng.views.';

function keptViews(list: string): readonly View[] {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + list) ?? '[]') as View[];
  } catch {
    // What cannot be read any more is no view; the list itself is whole without it.
    return [];
  }
}

const isSame = (a: ListSearch, b: ListSearch): boolean =>
  a.q === b.q && a.sort === b.sort && JSON.stringify(a.where ?? {}) === JSON.stringify(b.where ?? {});

/** Conditions and order that were kept under a name, in this browser. */
export function Views({ list, search, change, given }: ViewsProps) {
  const { say } = useWords();
  const id = useId();
  const popover = useRef<HTMLDivElement>(null);
  const [views, setViews] = useState(() => keptViews(list));
  const keep = (next: readonly View[]) => {
    localStorage.setItem(PREFIX + list, JSON.stringify(next));
    setViews(next);
  };
  const first: readonly View[] = [
    { name: say({ zh: '全部', en: 'All' }), search: {} },
    ...given.map((view) => ({ name: say(view.title), search: view.search })),
  ];
  const all = [...first, ...views];
  const current = all.find((view) => isSame(view.search, search));
  const isKept = current !== undefined && views.includes(current);
  if (all.length === 1 && current !== undefined) return null;
  return (
    <nav className="tabs views" aria-label={say({ zh: '视图', en: 'Views' })}>
      {all.map((view) => (
        <button
          key={view.name}
          type="button"
          {...(current?.name === view.name ? { 'aria-current': 'page' as const } : {})}
          onClick={() => change(view.search)}
        >
          {view.name}
        </button>
      ))}
      {current === undefined ? (
        <button type="button" className="save" popoverTarget={id}>
          {say({ zh: '存为视图', en: 'Keep as a view' })}
        </button>
      ) : null}
      {isKept ? (
        <button type="button" className="save" onClick={() => keep(views.filter((view) => view !== current))}>
          {say({ zh: '删去这个视图', en: 'Drop this view' })}
        </button>
      ) : null}
      <div id={id} ref={popover} popover="auto" className="popover">
        <form
          className="lines"
          onSubmit={(event) => {
            event.preventDefault();
            const name = String(new FormData(event.currentTarget).get('name') ?? '').trim();
            if (name === '') return;
            keep([...views.filter((view) => view.name !== name), { name, search }]);
            popover.current?.hidePopover();
          }}
        >
          <div className="field">
            <label htmlFor={`${id}-n`}>{say({ zh: '视图名称', en: 'Name of the view' })}</label>
            <input className="box" id={`${id}-n`} name="name" required maxLength={24} />
          </div>
          <button type="submit" className="btn main">
            {say({ zh: '存下', en: 'Keep' })}
          </button>
        </form>
      </div>
    </nav>
  );
}
