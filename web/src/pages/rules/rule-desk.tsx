import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useWords } from '../../language/language';
import { Crumbs } from '../../parts/crumbs';
import { Field } from '../../parts/form/field';
import { RecordFields } from '../../parts/form/schema-field';
import { PageHeading } from '../../parts/heading';
import { ProblemNote } from '../../parts/problem-note';
import { Statement } from '../../parts/statement';
import { plainText } from '../../parts/table/column';
import { UnitChoice } from '../../parts/unit-choice';
import { DecisionView } from '../../parts/why/decision-view';
import { answerOf, api } from '../../session/client';
import { problemFrom } from '../../session/problem';
import type { Json } from '../../session/types/common';
import type { RuleOffered } from '../../session/types/law';
import { useView } from '../../session/view';
import { policyQuery } from './rules-query';
import '../../look/acts.css';
import '../../look/why.css';

interface Changed {
  readonly parameter: string;
  readonly value: string;
}

/** Asks one rule about facts, and the same under another value of a dated parameter. */
export function RuleDesk({ rule }: { readonly rule: RuleOffered }) {
  const { language, say } = useWords();
  const { day } = useView();
  const id = useId();
  const [facts, setFacts] = useState<Json>(rule.example);
  const [changed, setChanged] = useState<Changed>({ parameter: '', value: '' });
  const policy = useQuery(policyQuery(day));
  const asked = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/rules/{id}/decide', {
          params: { path: { id: rule.id } },
          body: {
            facts,
            on: day,
            ...(changed.parameter === '' || changed.value === ''
              ? {}
              : { policy: { [changed.parameter]: changed.value } }),
          },
          headers: { 'idempotency-key': crypto.randomUUID() },
        }),
      ),
  });
  const errors = new Map(
    (asked.isError ? (problemFrom(asked.error).errors ?? []) : []).map((each) => [
      each.path.replace(/^facts\./, ''),
      each.message,
    ]),
  );
  return (
    <>
      <PageHeading
        title={say(rule.title)}
        crumbs={
          <Crumbs
            steps={[
              <Link key="rules" to="/rules">
                {say({ zh: '条文与规则', en: 'Law and rules' })}
              </Link>,
              rule.id,
            ]}
          />
        }
        acts={<UnitChoice />}
      />
      <div className="act-form">
        <form
          className="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            asked.mutate();
          }}
        >
          <RecordFields
            path=""
            schema={rule.schema}
            value={facts}
            change={(next) => setFacts(next as Json)}
            form={{ formId: id, errors, consequences: new Map() }}
          />
          <fieldset className="field">
            <legend>{say({ zh: '假如', en: 'What if' })}</legend>
            <div className="group">
              <Field id={`${id}-p`} title={say({ zh: '改哪个参数', en: 'Parameter' })} isOptional>
                <select
                  className="box"
                  id={`${id}-p`}
                  value={changed.parameter}
                  onChange={(event) => setChanged({ parameter: event.target.value, value: '' })}
                >
                  <option value="">{say({ zh: '不改', en: 'none' })}</option>
                  {(policy.data ?? []).map(({ name, label, shown, value }) => (
                    <option key={name} value={name}>
                      {say(label)} {plainText(shown ?? value, language)}
                    </option>
                  ))}
                </select>
              </Field>
              {changed.parameter === '' ? null : (
                <Field id={`${id}-v`} title={say({ zh: '改为', en: 'To' })}>
                  <input
                    className="box narrow"
                    id={`${id}-v`}
                    value={changed.value}
                    onChange={(event) => setChanged({ ...changed, value: event.target.value })}
                  />
                </Field>
              )}
            </div>
          </fieldset>
          <p className="acts">
            <button type="submit" className="btn main" disabled={asked.isPending}>
              {say({ zh: '问', en: 'Ask' })}
            </button>
          </p>
        </form>
        <Statement title={say({ zh: '回答', en: 'Answer' })}>
          {asked.isError ? <ProblemNote problem={problemFrom(asked.error)} /> : null}
          {asked.data === undefined ? (
            <p className="empty">
              {say({
                zh: '填好事实再问，什么都不会记下。',
                en: 'Fill in the facts and ask; nothing is stored.',
              })}
            </p>
          ) : (
            <>
              <DecisionView decision={asked.data.decision} />
              {asked.data.whatIf === null ? null : (
                <>
                  <h3 className="gap-above">{say({ zh: '假如改了', en: 'If it were changed' })}</h3>
                  <DecisionView decision={asked.data.whatIf} />
                </>
              )}
            </>
          )}
        </Statement>
      </div>
    </>
  );
}
