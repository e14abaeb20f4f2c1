import { useQuery } from '@tanstack/react-query';
import type { Finding } from '../../../parts/form/check';
import { useSettled } from '../../../parts/use-settled';
import type { RuleFacts, RuleId } from '../../../session/answers';
import { answerOf, api, fetchList } from '../../../session/client';
import type { Json } from '../../../session/json';
import { textIn } from '../own/own-part';
import type { FormConsequence } from '../use-consequence';

const WAIT_MS = 400;

/** The portion that a plan gives out. */
export function usePortion(input: Json) {
  const fund = textIn(input, 'fund');
  const code = textIn(input, 'portion');
  const asked = useQuery({
    queryKey: ['portion', fund, code],
    queryFn: ({ signal }) => fetchList('/api/portions', { fund, code, limit: 1 }, signal),
    enabled: fund !== '' && code !== '',
  });
  return asked.data?.items[0] ?? null;
}

async function decided(id: RuleId, on: string, facts: Json, signal: AbortSignal) {
  const { decision } = await answerOf(
    api.POST('/api/rules/{id}/decide', {
      params: { path: { id } },
      body: { facts: facts as RuleFacts, on },
      signal,
    }),
  );
  return decision;
}

/** What the law says to the method and to the mode of support, before any line is sent. */
export function usePlanConsequence(
  input: Json,
  on: string,
  missing: readonly Finding[],
  achievedOn: string | null,
): FormConsequence {
  const portion = usePortion(input);
  const { method, inMeasure, linkedToPipeline, forEnterprise, forDevelopment, policyCited, policyStart } =
    input;
  const facts = useSettled(
    {
      method: {
        authority: portion?.authority ?? null,
        method,
        inMeasure,
        linkedToPipeline,
        determination: null,
      },
      support: {
        mode: portion?.supportMode ?? null,
        forEnterprise,
        forDevelopment,
        policyCited,
        policyStart,
        achievedOn,
        determination: null,
      },
    },
    WAIT_MS,
  );
  const isReady =
    portion !== null &&
    facts.method.authority !== null &&
    facts.method.method !== '' &&
    facts.support.policyStart !== '';
  const asked = useQuery({
    queryKey: ['plan decided', facts, on],
    enabled: isReady,
    retry: false,
    queryFn: ({ signal }) =>
      Promise.all([
        decided('funds.allocationMethod', on, facts.method, signal),
        decided('funds.supportMode', on, facts.support, signal),
      ]),
  });
  return {
    preview: null,
    decisions: asked.data ?? [],
    isAsking: asked.isFetching,
    missing,
    problem: null,
  };
}
