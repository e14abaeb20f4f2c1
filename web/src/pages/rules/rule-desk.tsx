import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useId, useState } from 'react';
import { useWords } from '../../language/language';
import { Citation } from '../../parts/citation';
import { Crumbs } from '../../parts/crumbs';
import { RecordFields } from '../../parts/form/schema-field';
import { PageHeading } from '../../parts/heading';
import { ProblemNote } from '../../parts/problem-note';
import { Statement } from '../../parts/statement';
import { UnitChoice } from '../../parts/unit-choice';
import { DecisionView } from '../../parts/why/decision-view';
import type { Answer, RuleFacts } from '../../session/answers';
import { answerOf, api } from '../../session/client';
import { fieldErrors } from '../../session/field-errors';
import { schemaIn } from '../../session/form-schema';
import { seesFunds } from '../../session/position';
import { problemFrom } from '../../session/problem';
import { useSession } from '../../session/session';
import { useView } from '../../session/view';
import { policyQuery, type RuleOffered } from './rules-query';
import { NOTHING_SUPPOSED, policyOf, SupposedFields } from './supposed';
import '../../look/acts.css';
import '../../look/why.css';

type Facts = { readonly [name: string]: unknown };

const factsIn = (json: unknown): Facts => (typeof json === 'object' && json !== null ? (json as Facts) : {});

const withoutPart = (errors: ReadonlyMap<string, string>): ReadonlyMap<string, ReactNode> =>
  new Map([...errors].map(([path, message]) => [path.replace(/^facts\./, ''), message]));

/** Asks one rule about facts, and the same under another value of a dated parameter. */
export function RuleDesk({ rule }: { readonly rule: RuleOffered }) {
  const { say } = useWords();
  const { day } = useView();
  const { position } = useSession();
  const id = useId();
  const [facts, setFacts] = useState<Facts>(() => factsIn(rule.example));
  const [supposed, suppose] = useState(NOTHING_SUPPOSED);
  const law = useQuery(policyQuery(day));
  const asked = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/rules/{id}/decide', {
          params: { path: { id: rule.id } },
          body: { facts: facts as RuleFacts, on: day, policy: policyOf(supposed) },
        }),
      ),
  });
  const errors = withoutPart(fieldErrors(asked.error));
  const title = say({ zh: '条文与规则', en: 'Law and rules' });
  return (
    <>
      <PageHeading
        title={say(rule.title)}
        crumbs={
          <Crumbs
            steps={[
              <Link key="rules" to="/rules">
                {title}
              </Link>,
              say(rule.title),
            ]}
          />
        }
        beside={rule.provisions.map((provision) => <Citation key={provision} provision={provision} />)}
        acts={
          <>
            <UnitChoice />
            {!seesFunds(position) ? null : (
              <Link className="btn" to="/rules" search={(now) => ({ ...now, whatIf: rule.id })}>
                {say({ zh: '假如…', en: 'What if…' })}
              </Link>
            )}
          </>
        }
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
            schema={schemaIn(rule.schema)}
            value={facts}
            change={(next) => setFacts(factsIn(next))}
            form={{ formId: id, errors, consequences: new Map() }}
          />
          <fieldset className="field wide">
            <legend>{say({ zh: '假如', en: 'What if' })}</legend>
            <div className="group">
              <SupposedFields
                rule={rule}
                parameters={law.data?.items ?? []}
                supposed={supposed}
                change={suppose}
                errors={errors}
                isOptional
              />
            </div>
          </fieldset>
          <p className="acts">
            <button type="submit" className="btn main" disabled={asked.isPending}>
              {say({ zh: '问', en: 'Ask' })}
            </button>
            <button type="button" className="btn bare" onClick={() => setFacts(factsIn(rule.example))}>
              {say({ zh: '填回示例', en: 'Fill in the example' })}
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
            <Both answer={asked.data} />
          )}
        </Statement>
      </div>
    </>
  );
}

/** The decision under the law, and under the supposed value. */
function Both({ answer }: { readonly answer: Answer<'/api/rules/{id}/decide', 'post'> }) {
  const { say } = useWords();
  return (
    <>
      <DecisionView decision={answer.decision} />
      {answer.whatIf === null ? null : (
        <section className="supposed">
          <h3>{say({ zh: '假如改了', en: 'If it were changed' })}</h3>
          <DecisionView decision={answer.whatIf} />
        </section>
      )}
    </>
  );
}
