import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useWords } from '../../language/language';
import { Field } from '../../parts/form/field';
import { ProblemNote } from '../../parts/problem-note';
import { Statement } from '../../parts/statement';
import { answerOf, api } from '../../session/client';
import { useDraft } from '../../session/drafts';
import { problemFrom } from '../../session/problem';
import { useSubmissionKey } from '../../session/submission';
import type { PaperPage, Verdict } from '../../session/types/paper';
import { VERDICTS } from './paper-words';

interface PaperVerdictProps {
  readonly paper: PaperPage;
  /** The version of the paper that is being looked at: another one must be looked at first. */
  readonly etag: string | null;
  /** The verdict that a key on the Desk has chosen; it still has to be pressed. */
  readonly chosen?: Verdict;
}

/** What the signed-in person may do with a paper. */
export function PaperVerdict({ paper, etag, chosen }: PaperVerdictProps) {
  const { say } = useWords();
  const id = useId();
  const queries = useQueryClient();
  const keyOf = useSubmissionKey();
  const draft = useDraft(`paper.${paper.id}`, '');
  const note = draft.value;
  const step = useMutation({
    mutationFn: (verdict: Verdict) => {
      const body = { verdict, note };
      return answerOf(
        api.POST('/api/papers/{id}/steps', {
          params: { path: { id: paper.id } },
          body,
          headers: {
            'idempotency-key': keyOf({ ...body, etag }),
            ...(etag === null ? {} : { 'if-match': etag }),
          },
        }),
      );
    },
    onSuccess: () => draft.discard(),
    onSettled: () => queries.invalidateQueries(),
  });
  const needsNote = (verdict: Verdict) => verdict === 'return' || verdict === 'reject';
  return (
    <Statement className="gap-above" title={say({ zh: '我的意见', en: 'My verdict' })}>
      <div className="verdict">
        {step.isError ? <ProblemNote problem={problemFrom(step.error)} /> : null}
        <Field
          id={`${id}-note`}
          title={say({ zh: '意见', en: 'Note' })}
          help={say({ zh: '退回、不同意要写明原因。', en: 'A return or rejection states its reason.' })}
        >
          <textarea
            className="box"
            id={`${id}-note`}
            maxLength={500}
            value={note}
            onChange={(event) => draft.change(event.target.value)}
          />
        </Field>
        <p className="acts form">
          <span className="acts">
            {paper.may.map((verdict, at) => (
              <button
                key={verdict}
                type="button"
                className={(chosen ?? paper.may[0]) === verdict ? 'btn main' : 'btn'}
                disabled={step.isPending || (needsNote(verdict) && note.trim() === '')}
                // biome-ignore lint/a11y/noAutofocus: the key pressed on the Desk chose this verdict
                autoFocus={chosen === verdict && at >= 0}
                onClick={() => step.mutate(verdict)}
              >
                {say(VERDICTS[verdict])}
              </button>
            ))}
          </span>
        </p>
      </div>
    </Statement>
  );
}
