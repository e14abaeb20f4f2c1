import { useRef } from 'react';

/**
 * The key of one submission: it stays the same while the same content is sent again (a double click, a retry after
 * a lost answer), and is new when the content has changed.
 */
export function useSubmissionKey(): (content: unknown) => string {
  const last = useRef<{ readonly content: string; readonly key: string } | null>(null);
  return (content) => {
    const text = JSON.stringify(content);
    if (last.current?.content !== text) last.current = { content: text, key: crypto.randomUUID() };
    return last.current.key;
  };
}
