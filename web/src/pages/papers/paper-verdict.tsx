import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../../language/language';
import { DraftState } from '../../parts/form/draft-state';
import { Field } from '../../parts/form/field';
import { ProblemNote } from '../../parts/problem-note';
import { Statement } from '../../parts/statement';
import { isTyping } from '../../parts/use-row-cursor';
import { answerOf, api } from '../../session/client';
import { useDraft } from '../../session/drafts';
import { problemFrom } from '../../session/problem';
import { useSession } from '../../session/session';
import { useSubmissionKey } from '../../session/submission';
import { BARRED, type Paper, VERDICTS, type Verdict } from './paper';

interface PaperVerdictProps {
  readonly paper: Paper;
  /** The verdict that a key on the Desk has chosen; it still has to be pressed. */
  readonly chosen?: Verdict;
}

const KEYS: { readonly [key: string]: Verdict } = { a: 'approve', r: 'return' };
const NEEDS_NOTE: readonly Verdict[] = ['return', 'reject'];

/** What the signed-in person may decide about a paper, or why not. */
export function PaperVerdict({ paper, chosen }: PaperVerdictProps) {
  const { say } = useWords();
  const { person } = useSession();
  const id = useId();
  const queries = useQueryClient();
  const keyOf = useSubmissionKey();
  const note = useRef<HTMLTextAreaElement>(null);
  const buttons = useRef(new Map<Verdict, HTMLButtonElement>());
  const draft = useDraft(`paper.${paper.id}.${person.id}`, '');
  const [lacksNote, setLacksNote] = useState(false);
  const step = useMutation({
    mutationFn: (verdict: Verdict) => {
      const body = { verdict, note: draft.value };
      const header = { 'idempotency-key': keyOf({ ...body, seen: paper.etag }), 'if-match': paper.etag };
      const params = { path: { id: paper.id }, header };
      return answerOf(api.POST('/api/papers/{id}/steps', { params, body }));
    },
    onSuccess: () => draft.discard(),
    onSettled: () => queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' }),
  });
  const offered = paper.may.filter((verdict) => verdict !== 'resubmit');
  const choose = (verdict: Verdict) => {
    if (verdict === 'approve') buttons.current.get(verdict)?.focus();
    else note.current?.focus();
  };
  const latest = useRef(choose);
  latest.current = choose;
  const isOffered = useRef(offered);
  isOffered.current = offered;
  useEffect(() => {
    if (chosen !== undefined) latest.current(chosen);
    const onKey = (event: KeyboardEvent) => {
      const verdict = KEYS[event.key.toLowerCase()];
      if (verdict === undefined || !isOffered.current.some((each) => each === verdict)) return;
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      latest.current(verdict);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [chosen]);
  const decide = (verdict: Verdict) => {
    if (step.isPending) return;
    const isLacking = NEEDS_NOTE.includes(verdict) && draft.value.trim() === '';
    setLacksNote(isLacking);
    if (isLacking) note.current?.focus();
    else step.mutate(verdict);
  };
  const problem = step.isError ? <ProblemNote problem={problemFrom(step.error)} /> : null;
  if (offered.length === 0)
    return (
      <>
        {problem}
        <NotNow paper={paper} />
      </>
    );
  const signs = offered.includes('approve');
  return (
    <Statement className="gap-above" title={say({ zh: '我的意见', en: 'My verdict' })}>
      <div className="verdict">
        {problem}
        <Field
          id={`${id}-note`}
          title={say({ zh: '意见', en: 'Note' })}
          isOptional={!signs}
          error={
            lacksNote
              ? say({ zh: '退回、不同意要写明原因', en: 'A return or rejection states its reason' })
              : undefined
          }
        >
          <textarea
            ref={note}
            className="box"
            id={`${id}-note`}
            maxLength={500}
            rows={3}
            value={draft.value}
            onChange={(event) => {
              setLacksNote(false);
              draft.change(event.target.value);
            }}
          />
        </Field>
        <div className="job-acts">
          {offered.map((verdict) => (
            <button
              key={verdict}
              ref={(button) => {
                if (button === null) buttons.current.delete(verdict);
                else buttons.current.set(verdict, button);
              }}
              type="button"
              className={verdict === 'approve' ? 'btn main' : 'btn'}
              aria-disabled={step.isPending}
              onClick={() => decide(verdict)}
            >
              {say(VERDICTS[verdict])}
            </button>
          ))}
        </div>
        {draft.isLost ? <DraftState {...draft} /> : null}
        {signs ? (
          <p className="hint">
            <span>
              <kbd>A</kbd> {say({ zh: '同意', en: 'approve' })}
            </span>
            <span>
              <kbd>R</kbd> {say({ zh: '写退回原因', en: 'write why it is returned' })}
            </span>
          </p>
        ) : null}
      </div>
    </Statement>
  );
}

/** It is not this person's turn, or never will be: the buttons stand there with the reason beside them. */
function NotNow({ paper: { barred, state, waitsFor } }: { readonly paper: Paper }) {
  const { say } = useWords();
  const id = useId();
  if (state !== 'underReview') return null;
  const why = BARRED[barred ?? ''];
  const waits =
    waitsFor === null ? '' : say({ zh: `现在等${say(waitsFor)}签。`, en: `It waits for: ${say(waitsFor)}.` });
  if (barred === 'notAllowed') return <p className="mid gap-above">{waits}</p>;
  return (
    <Statement className="gap-above" title={say({ zh: '我的意见', en: 'My verdict' })}>
      <div className="job-acts">
        <button type="button" className="btn" aria-disabled="true" aria-describedby={id}>
          {say(VERDICTS.approve)}
        </button>
        <span className="small mid" id={id}>
          {why === undefined ? waits : `${say(why)} ${waits}`}
        </span>
      </div>
    </Statement>
  );
}
