import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { useWords } from '../../language/language';
import { Field } from '../../parts/form/field';
import { ProblemNote } from '../../parts/problem-note';
import { Statement } from '../../parts/statement';
import { answerOf, api } from '../../session/client';
import { useDraft } from '../../session/drafts';
import { problemFrom } from '../../session/problem';
import { useSession } from '../../session/session';
import { useSubmissionKey } from '../../session/submission';
import type { Verdicts } from './doubts';
import { type Edition, revisionTag } from './edition';
import { type Move, movesOf } from './moves';

const LONGEST_NOTE = 500;

interface EditionMovesProps {
  readonly edition: Edition;
  readonly unsent: Verdicts;
}

/** What can be done with an edition now, each step with why it cannot be taken. */
export function EditionMoves({ edition, unsent }: EditionMovesProps) {
  const { say } = useWords();
  const { person, position } = useSession();
  const id = useId();
  const queries = useQueryClient();
  const keyOf = useSubmissionKey();
  const note = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft(`edition.${edition.id}.${person.id}`, '');
  const [lacksNote, setLacksNote] = useState(false);
  const [isSure, setSure] = useState(false);
  const taken = useMutation({
    mutationFn: ({ step }: Move) => {
      const body = { step, note: draft.value.trim() === '' ? null : draft.value.trim() };
      const header = {
        'idempotency-key': keyOf({ ...body, revision: edition.revision }),
        'if-match': revisionTag(edition.revision),
      };
      return answerOf(
        api.POST('/api/gazette/editions/{id}/steps', {
          params: { path: { id: edition.id }, header },
          body,
        }),
      );
    },
    onSuccess: () => {
      draft.discard();
      setSure(false);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['gazette'] }),
  });
  const moves = movesOf(edition, { person: person.id, position, unsent });
  if (moves.length === 0) return null;
  const take = (move: Move) => {
    if (move.barred !== null || taken.isPending) return;
    const isLacking = move.needsNote && draft.value.trim() === '';
    setLacksNote(isLacking);
    if (isLacking) note.current?.focus();
    else taken.mutate(move);
  };
  const barredBy = ({ barred, isFinal }: Move) =>
    barred ?? (isFinal && !isSure ? { zh: '先勾选上面一行', en: 'tick the line above first' } : null);
  return (
    <Statement className="gap-above" title={say({ zh: '办理', en: 'Next step' })}>
      <div className="moves">
        {taken.isError ? <ProblemNote problem={problemFrom(taken.error)} /> : null}
        <Field
          id={`${id}-note`}
          title={say({ zh: '意见', en: 'Note' })}
          isOptional={moves.every(({ needsNote }) => !needsNote)}
          error={
            lacksNote
              ? say({ zh: '退回、撤稿要写明原因', en: 'A return or withdrawal states its reason' })
              : undefined
          }
        >
          <textarea
            ref={note}
            className="box"
            id={`${id}-note`}
            maxLength={LONGEST_NOTE}
            rows={2}
            value={draft.value}
            onChange={(event) => {
              setLacksNote(false);
              draft.change(event.target.value);
            }}
          />
        </Field>
        {moves.some(({ isFinal, barred }) => isFinal && barred === null) ? (
          <label className="check">
            <input type="checkbox" checked={isSure} onChange={(event) => setSure(event.target.checked)} />
            <span>
              {say({
                zh: '已经核对。出版后不能再改，有错只能另行更正。',
                en: 'Checked. What is published never changes; an error is corrected beside it.',
              })}
            </span>
          </label>
        ) : null}
        {moves.map((move) => {
          const why = barredBy(move);
          const isBarred = why !== null || taken.isPending;
          return (
            <p className="move" key={move.step}>
              <button
                type="button"
                className={move.isAhead && !isBarred ? 'btn main' : 'btn'}
                aria-disabled={isBarred}
                {...(why === null ? {} : { 'aria-describedby': `${id}-${move.step}` })}
                onClick={() => {
                  if (!isBarred) take(move);
                }}
              >
                {say(move.title)}
              </button>
              {why === null ? null : (
                <span className="small mid" id={`${id}-${move.step}`}>
                  {say(why)}
                </span>
              )}
            </p>
          );
        })}
      </div>
    </Statement>
  );
}
