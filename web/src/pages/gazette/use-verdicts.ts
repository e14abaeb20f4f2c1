import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../session/client';
import { useDraft } from '../../session/drafts';
import { useSession } from '../../session/session';
import { useSubmissionKey } from '../../session/submission';
import { heldVerdict, sentVerdict, type Verdict, type Verdicts } from './doubts';
import { type Doubt, type Edition, revisionTag } from './edition';
import {
  type Kept,
  keepVerdicts,
  type Meanwhile,
  meanwhileOf,
  NOTHING_KEPT,
  stillUnsent,
} from './kept-verdicts';

/** The verdicts of this person about an edition, kept here until they are sent. */
export interface VerdictsKept {
  readonly unsent: Verdicts;
  readonly savedAt: string | null;
  readonly isLost: boolean;
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
  const draft = useDraft<Kept>(`verdicts.${edition.id}.${person.id}`, NOTHING_KEPT);
  const unsent = stillUnsent(edition, draft.value);
  const send = useMutation({
    mutationFn: () => {
      const verdicts = Object.entries(unsent).map(([doubt, verdict]) => sentVerdict(doubt, verdict));
      const header = {
        'idempotency-key': keyOf({ verdicts, revision: edition.revision }),
        'if-match': revisionTag(edition.revision),
      };
      return answerOf(
        api.POST('/api/gazette/editions/{id}/verdicts', {
          params: { path: { id: edition.id }, header },
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
    isLost: draft.isLost,
    meanwhile: meanwhileOf(edition, draft.value),
    decide: (doubts, verdict) => draft.update((kept) => keepVerdicts(edition, kept, doubts, verdict)),
    acknowledge: () =>
      draft.update(({ unsent: said }) => ({
        revision: edition.revision,
        steps: edition.steps.length,
        unsent: Object.fromEntries(
          Object.entries(said).map(([id, each]) => {
            const doubt = edition.doubts.find((one) => one.id === id);
            return [id, { ...each, over: doubt === undefined ? null : heldVerdict(doubt) }];
          }),
        ),
      })),
    discard: draft.discard,
    send,
  };
}
