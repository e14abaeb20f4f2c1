import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../session/client';
import type { ParameterSaid, RuleOffered } from '../../session/types/law';

/** Every rule that may be asked. */
export const rulesQuery = queryOptions({
  queryKey: ['rules'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async (): Promise<readonly RuleOffered[]> => {
    const answer = await answerOf(api.GET('/api/rules', { params: { path: {} } }));
    return 'items' in answer ? answer.items : answer;
  },
});

/** The parameters of the law on a day. */
export const policyQuery = (on: string) =>
  queryOptions({
    queryKey: ['policy', on],
    queryFn: async (): Promise<readonly ParameterSaid[]> => {
      const answer = await answerOf(api.GET('/api/policy', { params: { path: {}, query: { on } } }));
      return 'items' in answer ? answer.items : answer.parameters;
    },
  });
