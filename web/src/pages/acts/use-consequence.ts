import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { findingsIn } from '../../parts/form/check';
import { answerOf, api } from '../../session/client';
import type { ActOffered, ActPreview } from '../../session/types/act';
import type { Json } from '../../session/types/common';
import type { DecisionSaid } from '../../session/types/decision';

const WAIT_MS = 500;

/** What an act would do as it is filled in now. */
export interface FormConsequence {
  readonly preview: ActPreview | null;
  /** Decided here, with the facts of the last preview and what is typed now. */
  readonly decidedHere: readonly DecisionSaid[] | null;
  readonly isAsking: boolean;
  readonly isComplete: boolean;
  readonly error: Error | null;
}

function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  const text = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(text) as T), WAIT_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** Asks what would follow, a moment after the last key; at once for rules that can be run here. */
export function useConsequence(act: ActOffered, on: string, input: Json): FormConsequence {
  const settled = useSettled({ on, input });
  const isComplete = findingsIn(act.schema, settled.input).length === 0;
  const asked = useQuery({
    queryKey: ['preview', act.name, settled],
    enabled: isComplete,
    retry: false,
    placeholderData: (before) => before,
    queryFn: () =>
      answerOf(
        api.POST('/api/acts/{name}/preview', {
          params: { path: { name: act.name } },
          body: settled,
          headers: { 'idempotency-key': crypto.randomUUID() },
        }),
      ),
  });
  const preview = asked.data ?? null;
  const isBehind = JSON.stringify({ on, input }) !== JSON.stringify(settled) || asked.isFetching;
  const [decidedHere, setDecidedHere] = useState<readonly DecisionSaid[] | null>(null);
  const facts = JSON.stringify(preview?.decisions.map((decision) => decision.facts));
  const typed = JSON.stringify({ on, input });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the texts stand for what they were made of
  useEffect(() => {
    if (preview === null || !isBehind) {
      setDecidedHere(null);
      return;
    }
    let isCurrent = true;
    void import('./decide-here').then(({ decideHere }) => {
      if (isCurrent) setDecidedHere(decideHere(preview.decisions, { on, ...input }));
    });
    return () => {
      isCurrent = false;
    };
  }, [facts, typed, isBehind]);
  return { preview, decidedHere, isAsking: asked.isFetching, isComplete, error: asked.error };
}
