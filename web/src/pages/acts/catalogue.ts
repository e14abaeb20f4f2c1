import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../session/client';
import type { ActOffered } from '../../session/types/act';

/** The acts that there are, with their forms and whether this office may perform them. */
export const catalogueQuery = queryOptions({
  queryKey: ['catalogue'],
  staleTime: 300_000,
  queryFn: async (): Promise<readonly ActOffered[]> => {
    const answer = await answerOf(api.GET('/api/acts/catalogue', { params: { path: {} } }));
    return 'items' in answer ? answer.items : answer;
  },
});
