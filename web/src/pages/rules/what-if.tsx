import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useWords } from '../../language/language';
import { Citation } from '../../parts/citation';
import { Crumbs } from '../../parts/crumbs';
import { Field } from '../../parts/form/field';
import { PageHeading } from '../../parts/heading';
import { ProblemNote } from '../../parts/problem-note';
import { Statement } from '../../parts/statement';
import { answerOf, api } from '../../session/client';
import { fieldErrors } from '../../session/field-errors';
import { problemFrom } from '../../session/problem';
import { useView } from '../../session/view';
import { isInArticle } from './in-article';
import { ParameterTable } from './parameters';
import { policyQuery, type RuleOffered } from './rules-query';
import { NOTHING_SUPPOSED, policyOf, SupposedFields } from './supposed';
import { WhatIfAnswer } from './what-if-answer';
import '../../look/acts.css';

const YEARS = 4;

/** How what was decided in a year would have come out under another value of the law: who is affected, and how. */
export function WhatIf({ rule }: { readonly rule: RuleOffered }) {
  const { say } = useWords();
  const { day, today } = useView();
  const id = useId();
  const [supposed, suppose] = useState(NOTHING_SUPPOSED);
  const thisYear = Number(today.slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const law = useQuery(policyQuery(day));
  const asked = useMutation({
    mutationFn: (policy: { readonly [name: string]: unknown }) =>
      answerOf(api.POST('/api/what-if', { body: { rule: rule.id, year, policy } })),
  });
  const policy = policyOf(supposed);
  return (
    <>
      <PageHeading
        title={say({ zh: `假如：${rule.title.zh}`, en: `What if: ${rule.title.en}` })}
        crumbs={
          <Crumbs
            steps={[
              <Link key="rules" to="/rules">
                {say({ zh: '条文与规则', en: 'Law and rules' })}
              </Link>,
              <Link key="rule" to="/rules" search={{ rule: rule.id }}>
                {say(rule.title)}
              </Link>,
              say({ zh: '假如', en: 'what if' }),
            ]}
          />
        }
        beside={rule.provisions.map((provision) => <Citation key={provision} provision={provision} />)}
      />
      <div className="what-if">
        <form
          className="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (policy !== null) asked.mutate(policy);
          }}
        >
          <Field id={`${id}-y`} title={say({ zh: '哪一年的决定', en: 'Decisions of which year' })}>
            <select
              className="box narrow"
              id={`${id}-y`}
              value={year}
              onChange={(event) => setYear(Number(event.target.value))}
            >
              {Array.from({ length: YEARS }, (_, ago) => thisYear - ago).map((each) => (
                <option key={each} value={each}>
                  {say({ zh: `${each} 年`, en: `${each}` })}
                </option>
              ))}
            </select>
          </Field>
          <SupposedFields
            rule={rule}
            parameters={law.data?.items ?? []}
            supposed={supposed}
            change={suppose}
            errors={fieldErrors(asked.error)}
            isOptional={false}
          />
          <p className="acts">
            <button type="submit" className="btn main" disabled={policy === null || asked.isPending}>
              {asked.isPending
                ? say({ zh: '正在重新判断…', en: 'Deciding again…' })
                : say({ zh: '重新判断', en: 'Decide again' })}
            </button>
            {policy === null ? (
              <span className="small dim">{say({ zh: '先选参数', en: 'choose a parameter first' })}</span>
            ) : null}
          </p>
        </form>
        <div>
          {asked.isError ? <ProblemNote problem={problemFrom(asked.error)} /> : null}
          {asked.data === undefined ? (
            <Statement title={say({ zh: '前后对照', en: 'Before and after' })}>
              <p className="empty">
                {say({
                  zh: '选一个参数，改一个值；当年办过的每一件都按新值重新判断，什么都不会记下。',
                  en: 'Choose a parameter and another value: every decision of the year is made again under it, and nothing is stored.',
                })}
              </p>
              <ParameterTable
                parameters={(law.data?.items ?? []).filter(({ provision }) =>
                  rule.provisions.some((each) => isInArticle(provision, each)),
                )}
              />
            </Statement>
          ) : (
            <WhatIfAnswer answer={asked.data} />
          )}
        </div>
      </div>
    </>
  );
}
