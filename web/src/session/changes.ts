import { type Query, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

const GATHER_MS = 800;
const AGAIN_MS = 10_000;

/** What never changes by what others do. */
const KEPT = new Set<unknown>([
  'session',
  'rules',
  'policy',
  'catalogue',
  'sign-in choices',
  'offer',
  'search',
  'words',
]);

const isMoving = ({ queryKey }: Query): boolean => !KEPT.has(queryKey[0]);

/**
 * Reads what changed on the server as it happens. What is shown is asked anew behind the page, at most once in a
 * moment; what `isGentle` names only learns that there is news.
 */
export function useChanges(isSigned: boolean, isGentle: (query: Query) => boolean): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!isSigned) return;
    let source: EventSource | null = null;
    let gathering: ReturnType<typeof setTimeout> | null = null;
    let opening: ReturnType<typeof setTimeout> | null = null;
    const refresh = () => {
      gathering ??= setTimeout(() => {
        gathering = null;
        void queries.invalidateQueries({ predicate: (query) => isMoving(query) && !isGentle(query) });
        void queries.invalidateQueries({
          predicate: (query) => isMoving(query) && isGentle(query),
          refetchType: 'none',
        });
      }, GATHER_MS);
    };
    const open = () => {
      const opened = new EventSource('/api/changes');
      opened.addEventListener('change', refresh);
      opened.addEventListener('reset', refresh);
      opened.addEventListener('job', () => {
        void queries.invalidateQueries({ queryKey: ['job'] });
        void queries.invalidateQueries({ queryKey: ['list', '/api/jobs'] });
      });
      // A lost line comes back by itself; one that the server refused, as when a session has ended, does not.
      opened.addEventListener('error', () => {
        if (opened.readyState === EventSource.CLOSED) opening = setTimeout(open, AGAIN_MS);
      });
      source = opened;
    };
    open();
    return () => {
      source?.close();
      if (gathering !== null) clearTimeout(gathering);
      if (opening !== null) clearTimeout(opening);
    };
  }, [isSigned, queries, isGentle]);
}
