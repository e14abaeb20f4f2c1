import { useEffect, useRef, useState } from 'react';

interface RowCursor {
  /** The row that keys act on; -1 before the first key. */
  readonly at: number;
  readonly moveTo: (row: number) => void;
}

interface RowKeys {
  readonly count: number;
  /** What a key does with the row under the cursor, by the key's name. */
  readonly keys: { readonly [key: string]: (row: number) => void };
}

/** A person types here: keys are text, not commands. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const isInDialog = (): boolean => document.querySelector('dialog[open]') !== null;

/** J and K move over the rows of a list, other keys act on the row under the cursor. */
export function useRowCursor({ count, keys }: RowKeys): RowCursor {
  const [at, setAt] = useState(-1);
  const latest = useRef({ at, count, keys });
  latest.current = { at: Math.min(at, count - 1), count, keys };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || isInDialog()) return;
      const now = latest.current;
      const key = event.key.toLowerCase();
      if (key === 'j') setAt(Math.min(now.at + 1, now.count - 1));
      else if (key === 'k') setAt(Math.max(now.at - 1, 0));
      else {
        const isOnControl = event.target instanceof HTMLElement && event.target.closest('a, button') !== null;
        const act = now.keys[key];
        if (act === undefined || now.at < 0 || (key === 'enter' && isOnControl)) return;
        event.preventDefault();
        act(now.at);
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return { at: latest.current.at, moveTo: setAt };
}
