import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../session/client';
import { useDraft } from '../../session/drafts';
import { useSession } from '../../session/session';
import { useSubmissionKey } from '../../session/submission';
import type { Verdict, Verdicts } from './doubts';
import { type Doubt, type Edition, revisionTag, type Step } from './edition';

/** A verdict that was not sent yet, and what the server held when it was given. */
interface Unsent {
  readonly verdict: Verdict;
  readonly over: Verdict | null;
}

/** What is kept in this browser: the verdicts, and the edition as it was when the first was given. */
export interface Kept {
  readonly revision: number;
  readonly steps: number;
  readonly unsent: { readonly [doubt: string]: Unsent };
}

const NOTHING: Kept = { revision: 0, steps: 0, unsent: {} };

/** The verdicts that are still to be sent: of doubts that are there, and otherwise than the server holds. */
export const stillUnsent = ({ doubts }: Pick<Edition, 'doubts'>, { unsent }: Kept): Verdicts =>
  Object.fromEntries(
    doubts.flatMap(({ id, verdict }) => {
      const said = unsent[id]?.verdict;
      return said === undefined || said === verdict ? [] : [[id, said]];
    }),
  );

/** What others did with the edition since the first unsent verdict was given; null when nothing. */
export interface Meanwhile {
  readonly steps: readonly Step[];
  /** Doubts that they decided otherwise than stands here. */
  readonly otherwise: readonly Doubt[];
}

/** What changed on the server under verdicts that are kept here. */
export function meanwhileOf(
  edition: Pick<Edition, 'doubts' | 'revision' | 'steps'>,
  kept: Kept,
): Meanwhile | null {
  if (Object.keys(kept.unsent).length === 0 || kept.revision === edition.revision) return null;
  const otherwise = edition.doubts.filter(({ id, verdict }) => {
    const mine = kept.unsent[id];
    return mine !== undefined && verdict !== mine.over && verdict !== mine.verdict;
  });
  return { steps: edition.steps.slice(kept.steps), otherwise };
}

/** What is kept after something was said of doubts; null takes it back. */
export function keepVerdicts(
  edition: Pick<Edition, 'revision' | 'steps'>,
  kept: Kept,
  doubts: readonly Pick<Doubt, 'id' | 'verdict'>[],
  verdict: Verdict | null,
): Kept {
  const begins = Object.keys(kept.unsent).length === 0;
  const unsent = { ...kept.unsent };
  for (const { id, verdict: over } of doubts) {
    if (verdict === null || verdict === over) delete unsent[id];
    else unsent[id] = { verdict, over };
  }
  const since = begins
    ? { revision: edition.revision, steps: edition.steps.length }
    : { revision: kept.revision, steps: kept.steps };
  return { ...since, unsent };
}

/** The verdicts of this person about an edition, kept here until they are sent. */
export interface VerdictsKept {
  readonly unsent: Verdicts;
  readonly savedAt: string | null;
  readonly meanwhile: Meanwhile | null;
  readonly decide: (doubts: readonly Doubt[], verdict: Verdict | null) => void;
  /** Takes note of what others changed; what stands here stays. */
  readonly acknowledge: () => void;
  readonly discard: () => void;
  readonly send: UseMutationResult<unknown, Error, void>;
}

/** Keeps verdicts as they are given, and sends them together for the revision that is on the page. */
export function useVerdicts(edition: Edition): VerdictsKept {
  const { person } = useSession();
  const queries = useQueryClient();
  const keyOf = useSubmissionKey();
  const draft = useDraft<Kept>(`verdicts.${edition.id}.${person.id}`, NOTHING);
  const unsent = stillUnsent(edition, draft.value);
  const send = useMutation({
    mutationFn: () => {
      const verdicts = Object.entries(unsent).map(([doubt, verdict]) => ({ doubt, verdict }));
      const header = { 'idempotency-key': keyOf({ verdicts, revision: edition.revision }) };
      return answerOf(
        api.POST('/api/gazette/editions/{id}/verdicts', {
          params: { path: { id: edition.id }, header },
          headers: { 'if-match': revisionTag(edition.revision) },
          body: { verdicts },
        }),
      );
    },
    onSuccess: draft.discard,
    onSettled: () => queries.invalidateQueries({ queryKey: ['gazette'] }),
  });
  return {
    unsent,
    savedAt: draft.savedAt,
    meanwhile: meanwhileOf(edition, draft.value),
    decide: (doubts, verdict) => draft.update((kept) => keepVerdicts(edition, kept, doubts, verdict)),
    acknowledge: () =>
      draft.update(({ unsent: said }) => ({
        revision: edition.revision,
        steps: edition.steps.length,
        unsent: Object.fromEntries(
          Object.entries(said).map(([id, each]) => {
            const over = edition.doubts.find((doubt) => doubt.id === id)?.verdict ?? null;
            return [id, { ...each, over }];
          }),
        ),
      })),
    discard: draft.discard,
    send,
  };
}
