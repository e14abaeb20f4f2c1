import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useMemo, useState } from 'react';
import { useWords } from '../../language/language';
import { ErrorList } from '../../parts/form/error-list';
import { Field } from '../../parts/form/field';
import { ProblemNote } from '../../parts/problem-note';
import { StatusWord } from '../../parts/status-word';
import type { ActInput } from '../../session/answers';
import { answerOf, api } from '../../session/client';
import { useDraft } from '../../session/drafts';
import type { Json } from '../../session/json';
import { problemFrom } from '../../session/problem';
import { useSession } from '../../session/session';
import { useSubmissionKey } from '../../session/submission';
import type { ActOffered } from '../acts/catalogue';
import { Consequence } from '../acts/consequence';
import { changedOnto, narrowed } from '../acts/fields/given';
import { layoutOf } from '../acts/fields/layouts';
import { useHints } from '../acts/fields/use-hints';
import { errorsOf } from '../acts/form-errors';
import { FormFoot } from '../acts/form-foot';
import { FormSections } from '../acts/form-sections';
import { useConsequence } from '../acts/use-consequence';
import type { Paper } from './paper';
import '../../look/fields.css';

interface PaperResubmitProps {
  readonly paper: Paper;
  readonly act: ActOffered;
}

/** A returned paper in the hands of its author: what was asked can be changed and goes the whole way again. */
export function PaperResubmit({ paper, act }: PaperResubmitProps) {
  const { language, say } = useWords();
  const { person } = useSession();
  const formId = useId();
  const queries = useQueryClient();
  const keyOf = useSubmissionKey();
  const layout = useMemo(() => layoutOf(act.name, act.schema), [act]);
  const draft = useDraft(`resubmit.${paper.id}.${paper.version}.${person.id}`, {
    input: paper.input,
    note: '',
  });
  const { input, note } = draft.value;
  const [wasTried, setTried] = useState(false);
  const consequence = useConsequence(act, paper.on, input);
  const part = useMemo(() => ({ on: paper.on, input, consequence }), [paper.on, input, consequence]);
  const hintsOf = useHints(act, layout, part);
  const sending = useMutation({
    mutationFn: () => {
      const body = { verdict: 'resubmit' as const, note, input: input as ActInput };
      const header = { 'idempotency-key': keyOf({ ...body, seen: paper.etag }), 'if-match': paper.etag };
      const params = { path: { id: paper.id }, header };
      return answerOf(api.POST('/api/papers/{id}/steps', { params, body }));
    },
    onSuccess: () => draft.discard(),
    onSettled: () => queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' }),
  });
  const problem = sending.isError ? problemFrom(sending.error) : null;
  const errors = errorsOf({
    schema: act.schema,
    input,
    formId,
    language,
    problem: problem ?? consequence.problem,
    showsMissing: wasTried,
  });
  const changeInput = (next: Json) => {
    const after = narrowed(act.schema, input, next);
    draft.update((now) => ({ ...now, input: changedOnto(now.input, input, after) }));
  };
  const returned = paper.steps.findLast(({ verdict }) => verdict === 'return');
  return (
    <div className="act-form">
      <div>
        {returned === undefined ? null : (
          <div className="note">
            <p>
              <StatusWord tone="returned" wraps>
                <b>
                  {say({
                    zh: `${returned.actor} 退回：${returned.note}`,
                    en: `${returned.actor} returned it: ${returned.note}`,
                  })}
                </b>
              </StatusWord>
            </p>
          </div>
        )}
        <ErrorList errors={wasTried ? errors.listed : []} />
        {problem === null || problem.errors !== undefined ? null : <ProblemNote problem={problem} />}
        <form
          className="form gap-above"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setTried(true);
            if (consequence.missing.length === 0 && !sending.isPending) sending.mutate();
          }}
        >
          <FormSections
            sections={layout.sections}
            schema={act.schema}
            input={input}
            change={changeInput}
            form={{ formId, errors: errors.byPath, consequences: new Map(), hintsOf }}
          />
          <Field id={`${formId}-note`} title={say({ zh: '改了什么', en: 'What was changed' })} isOptional>
            <textarea
              className="box"
              id={`${formId}-note`}
              maxLength={500}
              value={note}
              onChange={(event) => {
                const typed = event.target.value;
                draft.update((now) => ({ ...now, note: typed }));
              }}
            />
          </Field>
          <FormFoot
            isSending={sending.isPending}
            isCountersigned
            warning={null}
            draft={draft}
            discard={draft.discard}
          />
        </form>
      </div>
      <Consequence act={act} consequence={consequence} />
    </div>
  );
}
