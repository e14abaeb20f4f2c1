import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useWords } from '../../language/language';
import { Drawer } from '../../parts/drawer';
import { described, Field } from '../../parts/form/field';
import { ProblemNote } from '../../parts/problem-note';
import { answerOf, api } from '../../session/client';
import { useDraft } from '../../session/drafts';
import { problemFrom } from '../../session/problem';
import { useSession } from '../../session/session';
import { useSubmissionKey } from '../../session/submission';
import { Change } from './marked-text';

/** Words as they were printed, at their address. */
export interface Printed {
  readonly work: string;
  readonly address: string;
  readonly label: string | null;
  readonly text: string;
}

interface NewCorrectionProps {
  readonly printed: Printed;
  readonly close: () => void;
}

const LONGEST = 2000;

/** Proposes a correction of a published place: the words as printed, as they should have read, and why. */
export function NewCorrection({ printed: { work, address, label, text }, close }: NewCorrectionProps) {
  const { say } = useWords();
  const { person } = useSession();
  const id = useId();
  const queries = useQueryClient();
  const keyOf = useSubmissionKey();
  const draft = useDraft(`correction.${work}/${address}.${person.id}`, {
    printed: '',
    corrected: '',
    reason: '',
  });
  const [isTried, setTried] = useState(false);
  const { printed, corrected, reason } = draft.value;
  const isPrinted = printed !== '' && text.includes(printed);
  const proposed = useMutation({
    mutationFn: () => {
      const body = { work, address, printed, corrected, reason: reason.trim() };
      const header = { 'idempotency-key': keyOf(body) };
      return answerOf(api.POST('/api/gazette/corrections', { params: { header }, body }));
    },
    onSuccess: async () => {
      draft.discard();
      await queries.invalidateQueries({ queryKey: ['gazette'] });
      close();
    },
  });
  const wrong = {
    printed:
      printed === ''
        ? say({ zh: '照原文填写要改的字', en: 'Give the words that are to be corrected' })
        : isPrinted
          ? null
          : say({
              zh: '此处没有印这些字，请逐字填写',
              en: 'These words are not printed here; give them exactly',
            }),
    corrected:
      corrected === ''
        ? say({ zh: '填写应作的字', en: 'Give the words as they should read' })
        : corrected === printed
          ? say({ zh: '与原文相同', en: 'The same as printed' })
          : null,
    reason: reason.trim() === '' ? say({ zh: '写明更正的原因', en: 'State why' }) : null,
  };
  const canSend = wrong.printed === null && wrong.corrected === null && wrong.reason === null;
  const error = (message: string | null) => (isTried && message !== null ? message : undefined);
  return (
    <Drawer
      labelledBy={`${id}-title`}
      close={close}
      head={<span>{say({ zh: '更正', en: 'Correction' })}</span>}
      foot={
        <>
          <button
            type="button"
            className="btn main"
            disabled={proposed.isPending}
            onClick={() => {
              setTried(true);
              if (canSend) proposed.mutate();
            }}
          >
            {say({ zh: '提出更正', en: 'Propose it' })}
          </button>
          <span className="small mid">
            {say({
              zh: '主编公布后，更正与原文并列，原文不改。',
              en: 'Once the chief editor publishes it, it stands beside the words, which stay.',
            })}
          </span>
        </>
      }
    >
      <h2 className="outcome" id={`${id}-title`}>
        {say({ zh: '更正已出版的文字', en: 'Correct what is published' })}
      </h2>
      <p className="small dim law-address">{`${work}/${address}`}</p>
      <blockquote className="law" lang="zh-CN">
        {label === null ? '' : `${label}　`}
        {isPrinted ? <Change before={text} after={text.replace(printed, corrected)} /> : text}
      </blockquote>
      {proposed.isError ? <ProblemNote problem={problemFrom(proposed.error)} /> : null}
      <div className="form">
        <Field
          id={`${id}-printed`}
          title={say({ zh: '原文作', en: 'As printed' })}
          error={error(wrong.printed) ?? (printed !== '' && !isPrinted ? wrong.printed : undefined)}
        >
          <textarea
            className="box"
            id={`${id}-printed`}
            lang="zh-CN"
            rows={2}
            maxLength={LONGEST}
            value={printed}
            {...described(`${id}-printed`, error(wrong.printed) !== undefined)}
            onChange={(event) => draft.change({ ...draft.value, printed: event.target.value })}
          />
        </Field>
        <Field
          id={`${id}-corrected`}
          title={say({ zh: '应作', en: 'As it should read' })}
          error={error(wrong.corrected)}
          help={say({
            zh: '要删的字，连同相邻的字一起填',
            en: 'To strike words out, give them with their neighbours',
          })}
        >
          <textarea
            className="box"
            id={`${id}-corrected`}
            lang="zh-CN"
            rows={2}
            maxLength={LONGEST}
            value={corrected}
            {...described(`${id}-corrected`, error(wrong.corrected) !== undefined)}
            onChange={(event) => draft.change({ ...draft.value, corrected: event.target.value })}
          />
        </Field>
        <Field id={`${id}-reason`} title={say({ zh: '原因', en: 'Reason' })} error={error(wrong.reason)}>
          <textarea
            className="box"
            id={`${id}-reason`}
            rows={2}
            maxLength={500}
            value={reason}
            {...described(`${id}-reason`, error(wrong.reason) !== undefined)}
            onChange={(event) => draft.change({ ...draft.value, reason: event.target.value })}
          />
        </Field>
      </div>
    </Drawer>
  );
}
