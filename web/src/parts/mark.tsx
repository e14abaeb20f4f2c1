import type { ReactNode } from 'react';

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 } as const;
const ring = <circle cx="6" cy="6" r="5.25" {...line} />;
const disc = <circle cx="6" cy="6" r="6" fill="currentColor" />;
const onDisc = { ...line, stroke: 'var(--mark-ground, var(--paper))' } as const;

/** Twelve-pixel marks of our own; a new state needs a new word, not a new mark. */
const MARKS = {
  down: <path d="m2 4 4 4 4-4" {...line} strokeWidth={1.75} />,
  up: <path d="m2 8 4-4 4 4" {...line} strokeWidth={1.75} />,
  close: <path d="m2 2 8 8M10 2l-8 8" {...line} />,
  plus: <path d="M6 1v10M1 6h10" {...line} />,
  menu: <path d="M1 2.5h10M1 6h10M1 9.5h10" {...line} />,
  find: (
    <>
      <circle cx="5" cy="5" r="3.75" {...line} />
      <path d="m8 8 3.2 3.2" {...line} />
    </>
  ),
  late: (
    <>
      <path d="M6 0 12 6 6 12 0 6z" fill="currentColor" />
      <path d="M6 3v3.6M6 7.8v1.4" {...onDisc} />
    </>
  ),
  note: (
    <>
      {ring}
      <path d="M6 5.25v3.5M6 3v1.25" {...line} />
    </>
  ),
  ok: (
    <>
      {disc}
      <path d="M3.2 6.2 5.2 8.2 8.8 4" {...onDisc} />
    </>
  ),
  run: (
    <>
      {ring}
      <path d="M6 2.5a3.5 3.5 0 0 1 0 7z" fill="currentColor" />
    </>
  ),
  due: (
    <>
      {ring}
      <path d="M6 3v3l2 1.5" {...line} />
    </>
  ),
  back: <path d="M11 9.5V7.2A2.7 2.7 0 0 0 8.3 4.5H2M4.8 1.5 1.8 4.5l3 3" {...line} />,
  no: (
    <>
      {disc}
      <path d="M3 6h6" {...onDisc} strokeWidth={1.75} />
    </>
  ),
  off: <circle cx="6" cy="6" r="5.25" {...line} strokeDasharray="2.2 1.9" />,
  key: <path d="M6 0 12 6 6 12 0 6z" fill="currentColor" />,
  ring: <circle cx="6" cy="6" r="3.5" {...line} />,
  scales: (
    <path
      d="M6 1v10M3.5 11h5M1.5 2.5h9M2.5 2.5.8 7h3.4zM9.5 2.5 7.8 7h3.4z"
      {...line}
      strokeWidth={1}
      strokeLinejoin="round"
    />
  ),
} as const satisfies { readonly [name: string]: ReactNode };

/** The name of a mark. */
export type MarkName = keyof typeof MARKS;

interface MarkProps {
  readonly name: MarkName;
  /** What the mark says when no word stands beside it. */
  readonly label?: string;
  readonly isSmall?: boolean;
}

/** A mark. Without a label it only repeats the word beside it. */
export function Mark({ name, label, isSmall = false }: MarkProps) {
  const className = isSmall ? 'mark small' : 'mark';
  return label === undefined ? (
    <svg className={className} viewBox="0 0 12 12" aria-hidden="true">
      {MARKS[name]}
    </svg>
  ) : (
    <svg className={className} viewBox="0 0 12 12" role="img" aria-label={label}>
      {MARKS[name]}
    </svg>
  );
}
