import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type Finding, findingsIn } from '../../parts/form/check';
import { useLaw } from '../../parts/law-in-force';
import { useSettled } from '../../parts/use-settled';
import type { ActInput, DecisionSaid } from '../../session/answers';
import { answerOf, api } from '../../session/client';
import type { Json } from '../../session/json';
import { type ProblemSaid, problemFrom } from '../../session/problem';
import type { ActOffered, Preview } from './catalogue';

const WAIT_MS = 500;

/** What an act would do as it is filled in now. */
export interface FormConsequence {
  readonly preview: Preview | null;
  /** Of the preview, or decided here with what was typed since. */
  readonly decisions: readonly DecisionSaid[];
  readonly isAsking: boolean;
  /** What is still to be filled in or mended before anything can be said. */
  readonly missing: readonly Finding[];
  /** Why it cannot be done as it stands, beside what the law says. */
  readonly problem: ProblemSaid | null;
}

const problemOf = (preview: Preview | null, error: Error | null): ProblemSaid | null => {
  if (error !== null) return problemFrom(error);
  const met = preview?.problem;
  return typeof met === 'object' && met !== null ? (met as ProblemSaid) : null;
};

/** Asks what would follow, a moment after the last key; at once for rules that can be run here. */
export function useConsequence(act: ActOffered, on: string, input: Json): FormConsequence {
  const law = useLaw();
  const settled = useSettled({ on, input }, WAIT_MS);
  const missing = findingsIn(act.schema, input);
  const isComplete = findingsIn(act.schema, settled.input).length === 0;
  const asked = useQuery({
    queryKey: ['preview', act.name, settled],
    enabled: isComplete && act.mayDo,
    retry: false,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }): Promise<Preview> =>
      answerOf(
        api.POST('/api/acts/{name}/preview', {
          params: { path: { name: act.name } },
          body: { on: settled.on, input: settled.input as ActInput },
          signal,
        }),
      ),
  });
  const preview = missing.length === 0 ? (asked.data ?? null) : null;
  const isBehind = JSON.stringify({ on, input }) !== JSON.stringify(settled) || asked.isFetching;
  const [decidedHere, setDecidedHere] = useState<readonly DecisionSaid[] | null>(null);
  const facts = JSON.stringify(preview?.decisions.map((decision) => decision.facts));
  const typed = JSON.stringify({ on, input });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the texts stand for what they were made of
  useEffect(() => {
    if (preview === null || !isBehind || law === null) {
      setDecidedHere(null);
      return;
    }
    let isCurrent = true;
    void import('./decide-here').then(({ decideHere }) => {
      if (isCurrent) setDecidedHere(decideHere(preview.decisions, { on, ...input }, law));
    });
    return () => {
      isCurrent = false;
    };
  }, [facts, typed, isBehind, law]);
  return {
    preview,
    decisions: decidedHere ?? preview?.decisions ?? [],
    isAsking: asked.isFetching,
    missing,
    problem: missing.length > 0 ? null : problemOf(preview, asked.error),
  };
}
