import type { ReactNode } from 'react';
import { Mark, type MarkName } from './mark';

/** What a state asks of the reader, each with its mark and colour. */
const TONES = {
  done: { mark: 'ok', colour: 'ok' },
  running: { mark: 'run', colour: 'run' },
  dueSoon: { mark: 'due', colour: 'warn' },
  returned: { mark: 'back', colour: 'warn' },
  notice: { mark: 'note', colour: 'warn' },
  overdue: { mark: 'late', colour: 'bad' },
  refused: { mark: 'no', colour: 'bad' },
  draft: { mark: 'off', colour: 'off' },
} as const satisfies { readonly [tone: string]: { readonly mark: MarkName; readonly colour: string } };

/** The tone of a state. */
export type Tone = keyof typeof TONES;

interface StatusWordProps {
  readonly tone: Tone;
  readonly children: ReactNode;
  /** The words may break into lines. */
  readonly wraps?: boolean;
}

/** A state: mark, word and colour together. */
export function StatusWord({ tone, children, wraps = false }: StatusWordProps) {
  const { mark, colour } = TONES[tone];
  return (
    <span className={`status ${colour}${wraps ? ' wrap' : ''}`}>
      <Mark name={mark} />
      {children}
    </span>
  );
}
