import { useNavigate } from '@tanstack/react-router';
import { useId, useMemo, useState } from 'react';
import { useWords } from '../../language/language';
import { ErrorList } from '../../parts/form/error-list';
import { Field } from '../../parts/form/field';
import { ProblemNote } from '../../parts/problem-note';
import { useDraft } from '../../session/drafts';
import type { Json } from '../../session/json';
import { useSession } from '../../session/session';
import { useView } from '../../session/view';
import type { ActOffered } from './catalogue';
import { ChangedMeanwhile } from './changed-meanwhile';
import { Consequence } from './consequence';
import { changedOnto, firstInput, narrowed } from './fields/given';
import { layoutOf } from './fields/layouts';
import { useHints } from './fields/use-hints';
import { errorsOf } from './form-errors';
import { FormFoot } from './form-foot';
import { FormSections } from './form-sections';
import { FormSteps } from './form-steps';
import { textIn } from './own/own-part';
import { useConsequence } from './use-consequence';
import { type Filled, type Sent, useSubmission } from './use-submission';
import '../../look/acts.css';
import '../../look/fields.css';

interface ActFormProps {
  readonly act: ActOffered;
  /** What is known before the form opens. */
  readonly given: Json;
}

/** A form that says what follows while one types, keeps itself, and sends once. */
export function ActForm({ act, given }: ActFormProps) {
  const { language, say } = useWords();
  const { person, organisation } = useSession();
  const { today, year } = useView();
  const formId = useId();
  const navigate = useNavigate();
  const layout = useMemo(() => layoutOf(act.name, act.schema), [act]);
  const initial: Filled = {
    on: today,
    input: firstInput(act.schema, layout, given, { year, organisation: organisation.code }),
    note: '',
  };
  const draft = useDraft(`${person.id}.${act.name}.${JSON.stringify(given)}`, initial);
  const { on, input, note } = draft.value;
  const [wasTried, setTried] = useState(false);
  const [step, setStep] = useState(0);
  const isCountersigned = act.signing === 'countersigned';
  const fund = act.name === 'applyForFund' ? '' : textIn(input, 'fund');
  const open = (sent: Sent) => {
    draft.discard();
    void navigate(
      'paper' in sent
        ? { to: '/papers/$id', params: { id: sent.paper } }
        : { to: '/acts/$id', params: { id: sent.act } },
    );
  };
  const submission = useSubmission(act, fund, open);
  const consequence = useConsequence(act, on, input);
  const part = useMemo(() => ({ on, input, consequence }), [on, input, consequence]);
  const hintsOf = useHints(act, layout, part);
  const { problem } = submission;
  const asked = { schema: act.schema, input, formId, language };
  const errors = errorsOf({ ...asked, problem: problem ?? consequence.problem, showsMissing: wasTried });
  const change = (changed: Partial<Filled>) => {
    if (problem !== null && !submission.isSending) submission.forget();
    draft.update((now) => ({ ...now, ...changed }));
  };
  const changeInput = (next: Json) => {
    const after = narrowed(act.schema, input, next);
    if (problem !== null && !submission.isSending) submission.forget();
    draft.update((now) => ({ ...now, input: changedOnto(now.input, input, after) }));
  };
  const sections = layout.isStepped === true ? layout.sections.slice(step, step + 1) : layout.sections;
  const isLast = layout.isStepped !== true || step === layout.sections.length - 1;
  const submit = () => {
    setTried(true);
    const found = errorsOf({ ...asked, problem: null, showsMissing: true });
    if (found.listed.length === 0) submission.send(draft.value);
  };
  const stepOf = (path: string) =>
    layout.sections.findIndex(({ fields }) => fields.includes(path.split(/[.[]/)[0] ?? ''));
  const isRefused = consequence.decisions.some(({ accepted }) => !accepted);
  return (
    <div className="act-form">
      <div>
        <ErrorList
          errors={wasTried ? errors.listed : []}
          reveal={(at) => {
            const place = stepOf(errors.fields[at] ?? '');
            if (layout.isStepped === true && place >= 0) setStep(place);
          }}
        />
        {problem === null || problem.errors !== undefined ? null : problem.code === 'changedMeanwhile' ? (
          <ChangedMeanwhile
            problem={problem}
            fund={fund}
            sendAnyway={() => submission.sendAnyway(draft.value)}
          />
        ) : (
          <ProblemNote problem={problem} retry={() => submission.send(draft.value)} />
        )}
        {layout.isStepped === true ? (
          <FormSteps
            sections={layout.sections}
            at={step}
            go={setStep}
            wrong={new Set(wasTried ? errors.fields.map(stepOf) : [])}
          />
        ) : null}
        <form
          className="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (isLast) submit();
            else setStep(step + 1);
          }}
        >
          <FormSections
            sections={sections}
            schema={act.schema}
            input={input}
            change={changeInput}
            isQuiet={layout.isStepped === true}
            form={{ formId, errors: errors.byPath, consequences: new Map(), hintsOf }}
          />
          {isLast ? (
            <div className="fields">
              <Field
                id={`${formId}-on`}
                title={say({ zh: '发生日期', en: 'Date of the event' })}
                isWide={false}
              >
                <input
                  className="box narrow"
                  type="date"
                  id={`${formId}-on`}
                  value={on}
                  max={today}
                  onChange={(event) => change({ on: event.target.value })}
                />
              </Field>
              {isCountersigned ? (
                <Field
                  id={`${formId}-note`}
                  title={say({ zh: '呈报说明', en: 'Note to the paper' })}
                  isOptional
                >
                  <textarea
                    className="box"
                    id={`${formId}-note`}
                    maxLength={500}
                    value={note}
                    onChange={(event) => change({ note: event.target.value })}
                  />
                </Field>
              ) : null}
            </div>
          ) : null}
          <FormFoot
            isSending={submission.isSending}
            isCountersigned={isCountersigned}
            draft={draft}
            discard={() => {
              draft.discard();
              setTried(false);
              setStep(0);
              submission.forget();
            }}
            warning={
              isRefused
                ? isCountersigned
                  ? say({
                      zh: '按现在所填，法规不允许，不会成为呈批件。',
                      en: 'As filled in, the law refuses it: it would not become a paper.',
                    })
                  : say({
                      zh: '按现在所填，法规不允许；提交会留下一条不予办理的记录。',
                      en: 'As filled in, the law refuses it; sending records the refusal.',
                    })
                : null
            }
            {...(layout.isStepped === true
              ? {
                  steps: {
                    back: step === 0 ? null : () => setStep(step - 1),
                    next: isLast ? null : () => setStep(step + 1),
                  },
                }
              : {})}
          />
        </form>
      </div>
      <Consequence act={act} consequence={consequence} />
    </div>
  );
}
