import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { timeText } from '../../language/day';
import { useWords } from '../../language/language';
import { ErrorList } from '../../parts/form/error-list';
import { Field } from '../../parts/form/field';
import { RecordFields } from '../../parts/form/schema-field';
import { emptyOf } from '../../parts/form/shape';
import { ProblemNote } from '../../parts/problem-note';
import { answerOf, api } from '../../session/client';
import { useDraft } from '../../session/drafts';
import { problemFrom } from '../../session/problem';
import { useSession } from '../../session/session';
import { useSubmissionKey } from '../../session/submission';
import type { ActOffered } from '../../session/types/act';
import type { Json } from '../../session/types/common';
import { useView } from '../../session/view';
import { Consequence } from './consequence';
import { errorsOf } from './form-errors';
import { useConsequence } from './use-consequence';
import '../../look/acts.css';

interface ActFormProps {
  readonly act: ActOffered;
  /** What is known before the form opens. */
  readonly given: Json;
}

interface Filled {
  readonly on: string;
  readonly input: Json;
  readonly note: string;
}

/** A form that says what follows while one types, keeps itself, and sends once. */
export function ActForm({ act, given }: ActFormProps) {
  const { language, say } = useWords();
  const { person } = useSession();
  const { today } = useView();
  const formId = useId();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const keyOf = useSubmissionKey();
  const initial: Filled = { on: today, input: { ...(emptyOf(act.schema) as Json), ...given }, note: '' };
  const draft = useDraft(`${person.id}.${act.name}.${JSON.stringify(given)}`, initial);
  const { on, input, note } = draft.value;
  const [wasTried, setTried] = useState(false);
  const isCountersigned = act.signing === 'countersigned';
  const consequence = useConsequence(act, on, input);
  const submission = useMutation({
    mutationFn: async (filled: Filled): Promise<{ readonly id: string }> => {
      const headers = { 'idempotency-key': keyOf(filled) };
      if (!isCountersigned) {
        const body = { on: filled.on, input: filled.input };
        return answerOf(
          api.POST('/api/acts/{name}', { params: { path: { name: act.name } }, body, headers }),
        );
      }
      const body = { act: act.name, ...filled };
      return answerOf(api.POST('/api/papers', { params: { path: {} }, body, headers }));
    },
    onSuccess: async ({ id }) => {
      draft.discard();
      await queries.invalidateQueries();
      await navigate(
        isCountersigned ? { to: '/papers/$id', params: { id } } : { to: '/acts/$id', params: { id } },
      );
    },
  });
  const problem = submission.isError ? problemFrom(submission.error) : null;
  const errors = errorsOf({ act, input, formId, language, problem, showsMissing: wasTried });
  const change = (part: Partial<Filled>) => draft.change({ ...draft.value, ...part });
  const submit = () => {
    setTried(true);
    if (errorsOf({ act, input, formId, language, problem: null, showsMissing: true }).listed.length > 0)
      return;
    submission.mutate(draft.value);
  };
  return (
    <div className="act-form">
      <div>
        <ErrorList errors={wasTried ? errors.listed : []} />
        {problem === null ? null : <ProblemNote problem={problem} />}
        <form
          className="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <Field id={`${formId}-on`} title={say({ zh: '发生日期', en: 'Date of the event' })}>
            <input
              className="box narrow"
              type="date"
              id={`${formId}-on`}
              value={on}
              max={today}
              onChange={(event) => change({ on: event.target.value })}
            />
          </Field>
          <RecordFields
            path=""
            schema={act.schema}
            value={input}
            change={(next) => change({ input: next as Json })}
            form={{ formId, errors: errors.byPath, consequences: new Map() }}
          />
          {isCountersigned ? (
            <Field id={`${formId}-note`} title={say({ zh: '呈报说明', en: 'Note to the paper' })} isOptional>
              <textarea
                className="box"
                id={`${formId}-note`}
                maxLength={500}
                value={note}
                onChange={(event) => change({ note: event.target.value })}
              />
            </Field>
          ) : null}
          <p className="acts">
            <button type="submit" className="btn main" aria-disabled={submission.isPending}>
              {submission.isPending
                ? say({ zh: '正在提交…', en: 'Sending…' })
                : isCountersigned
                  ? say({ zh: '提交审核', en: 'Submit for review' })
                  : say({ zh: '办理', en: 'Perform' })}
            </button>
            <button type="button" className="btn bare" onClick={draft.discard}>
              {say({ zh: '清空重填', en: 'Start anew' })}
            </button>
            {draft.savedAt === null ? null : (
              <span className="dim small" role="status">
                {say({
                  zh: `草稿 ${timeText(draft.savedAt)} 已自动保存`,
                  en: `Draft kept at ${timeText(draft.savedAt)}`,
                })}
              </span>
            )}
          </p>
        </form>
      </div>
      <Consequence consequence={consequence} />
    </div>
  );
}
