import { queryOptions } from '@tanstack/react-query';
import type { Answer } from '../../session/answers';
import { answerOf, api } from '../../session/client';

/** A rule that may be asked. */
export type RuleOffered = Answer<'/api/rules'>['items'][number];
/** The law of a day: its version and its parameters. */
export type Law = Answer<'/api/policy'>;
/** A dated parameter of the law. */
export type Parameter = Law['items'][number];

/** Every rule that may be asked. */
export const rulesQuery = queryOptions({
  queryKey: ['rules'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async () => (await answerOf(api.GET('/api/rules'))).items,
});

/** The law on a day. */
export const policyQuery = (on: string) =>
  queryOptions({
    queryKey: ['policy', on],
    staleTime: 300_000,
    queryFn: () => answerOf(api.GET('/api/policy', { params: { query: { on } } })),
  });
