import { type KeyboardEvent, type ReactNode, useId } from 'react';

interface Tab<N extends string> {
  readonly name: N;
  readonly title: string;
  readonly count?: number | null;
}

interface TabsProps<N extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<N>[];
  readonly shown: N;
  readonly show: (name: N) => void;
  readonly children: ReactNode;
}

/** Views of one thing; arrow keys go from one to the next. */
export function Tabs<N extends string>({ label, tabs, shown, show, children }: TabsProps<N>) {
  const id = useId();
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const at = tabs.findIndex(({ name }) => name === shown);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    show(next.name);
    document.getElementById(`${id}-${next.name}`)?.focus();
  };
  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map(({ name, title, count }) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            aria-selected={name === shown}
            aria-controls={`${id}-panel`}
            tabIndex={name === shown ? 0 : -1}
            onClick={() => show(name)}
          >
            {title}
            {count === undefined || count === null ? null : <span>{count}</span>}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${shown}`}>
        {children}
      </div>
    </>
  );
}
