import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

const GATHER_MS = 500;

/** Reads what changed on the server as it happens, and asks anew for what is shown. */
export function useChanges(isSigned: boolean): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!isSigned) return;
    const source = new EventSource('/api/changes');
    let timer: ReturnType<typeof setTimeout> | null = null;
    const refresh = () => {
      timer ??= setTimeout(() => {
        timer = null;
        void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      }, GATHER_MS);
    };
    source.addEventListener('change', refresh);
    source.addEventListener('job', () => void queries.invalidateQueries({ queryKey: ['job'] }));
    return () => {
      source.close();
      if (timer !== null) clearTimeout(timer);
    };
  }, [isSigned, queries]);
}
