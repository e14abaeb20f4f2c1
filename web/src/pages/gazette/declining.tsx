import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useWords } from '../../language/language';
import { Field } from '../../parts/form/field';
import { ProblemNote } from '../../parts/problem-note';
import { answerOf, api } from '../../session/client';
import { useDraft } from '../../session/drafts';
import { problemFrom } from '../../session/problem';
import { useSession } from '../../session/session';
import { useSubmissionKey } from '../../session/submission';

const LONGEST = 500;

/** The chief editor does not take a correction up, and says why. */
export function Declining({ correction }: { readonly correction: string }) {
  const { say } = useWords();
  const id = useId();
  const { person } = useSession();
  const queries = useQueryClient();
  const keyOf = useSubmissionKey();
  const draft = useDraft(`correction-refusal.${correction}.${person.id}`, '');
  const reason = draft.value.trim();
  const declined = useMutation({
    mutationFn: () => {
      const params = { path: { id: correction }, header: { 'idempotency-key': keyOf([correction, reason]) } };
      return answerOf(api.POST('/api/gazette/corrections/{id}/refusal', { params, body: { reason } }));
    },
    onSuccess: draft.discard,
    onSettled: () => queries.invalidateQueries({ queryKey: ['gazette'] }),
  });
  return (
    <details>
      <summary className="small">{say({ zh: '不予更正…', en: 'Do not take it up …' })}</summary>
      {declined.isError ? <ProblemNote problem={problemFrom(declined.error)} /> : null}
      <Field id={id} title={say({ zh: '理由', en: 'Reason' })}>
        <textarea
          className="box"
          id={id}
          rows={2}
          maxLength={LONGEST}
          value={draft.value}
          onChange={({ target }) => draft.change(target.value)}
        />
      </Field>
      <button
        type="button"
        className="btn"
        disabled={reason === '' || declined.isPending}
        onClick={() => declined.mutate()}
      >
        {say({ zh: '不予更正', en: 'Decline' })}
      </button>
    </details>
  );
}
