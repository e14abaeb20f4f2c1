import { type Query, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

const GATHER_MS = 800;

/** What never changes by what others do. */
const KEPT = new Set<unknown>([
  'session',
  'rules',
  'policy',
  'catalogue',
  'sign-in choices',
  'offer',
  'search',
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
    const source = new EventSource('/api/changes');
    let timer: ReturnType<typeof setTimeout> | null = null;
    const refresh = () => {
      timer ??= setTimeout(() => {
        timer = null;
        void queries.invalidateQueries({ predicate: (query) => isMoving(query) && !isGentle(query) });
        void queries.invalidateQueries({
          predicate: (query) => isMoving(query) && isGentle(query),
          refetchType: 'none',
        });
      }, GATHER_MS);
    };
    source.addEventListener('change', refresh);
    source.addEventListener('reset', refresh);
    source.addEventListener('job', () => {
      void queries.invalidateQueries({ queryKey: ['job'] });
      void queries.invalidateQueries({ queryKey: ['list', '/api/jobs'] });
    });
    return () => {
      source.close();
      if (timer !== null) clearTimeout(timer);
    };
  }, [isSigned, queries, isGentle]);
}
