import { useNavigate } from '@tanstack/react-router';
import { useId, useMemo, useState } from 'react';
import { useWords } from '../../../language/language';
import { findingsIn } from '../../../parts/form/check';
import { ErrorList } from '../../../parts/form/error-list';
import { Field } from '../../../parts/form/field';
import { controlId } from '../../../parts/form/form-context';
import { ProblemNote } from '../../../parts/problem-note';
import { useDraft } from '../../../session/drafts';
import type { Json } from '../../../session/json';
import { useSession } from '../../../session/session';
import { useView } from '../../../session/view';
import type { ActOffered } from '../catalogue';
import { ChangedMeanwhile } from '../changed-meanwhile';
import { Consequence } from '../consequence';
import { changedOnto, firstInput, narrowed } from '../fields/given';
import type { Layout } from '../fields/layout';
import { useHints } from '../fields/use-hints';
import { errorsOf } from '../form-errors';
import { FormFoot } from '../form-foot';
import { FormSections } from '../form-sections';
import { textIn } from '../own/own-part';
import { EMPTY_LINE, LINE_FIELDS, linesFindings, type Plan } from './plan';
import { usePlanConsequence } from './plan-consequence';
import { PlanLines } from './plan-lines';
import { usePlanSubmission } from './use-plan-submission';
import '../../../look/acts.css';
import '../../../look/fields.css';

interface AllocationFormProps {
  readonly act: ActOffered;
  readonly given: Json;
}

const LAYOUT: Layout = {
  sections: [],
  usual: { unit: 'wanYuan', amount: '' },
};

const ABOUT = [
  {
    title: { zh: '哪一份方案', en: 'The plan' },
    fields: ['plan', 'fund', 'portion', 'budgetYear', 'method'],
  },
];

const GROUNDS = [
  {
    title: { zh: '分配依据', en: 'Grounds' },
    fields: [
      'policyStart',
      'policyCited',
      'inMeasure',
      'linkedToPipeline',
      'forEnterprise',
      'forDevelopment',
    ],
  },
];

/** The schema of what all lines share. */
function sharedSchema({ schema }: ActOffered) {
  const properties = Object.entries(schema.properties ?? {}).filter(([name]) => !LINE_FIELDS.includes(name));
  return { ...schema, properties: Object.fromEntries(properties) };
}

/** A plan in one form: its lines in one table, or its formula computed as one types. */
export default function AllocationForm({ act, given }: AllocationFormProps) {
  const { language, say } = useWords();
  const { person, organisation } = useSession();
  const { today, year } = useView();
  const formId = useId();
  const navigate = useNavigate();
  const schema = useMemo(() => sharedSchema(act), [act]);
  const initial: Plan = {
    on: today,
    input: firstInput(act.schema, LAYOUT, given, { year, organisation: organisation.code }),
    lines: [EMPTY_LINE],
    factors: [{ name: '', weight: '' }],
    places: [{ area: '', values: [] }],
    note: '',
  };
  const draft = useDraft(`${person.id}.plan.${JSON.stringify(given)}`, initial);
  const plan = draft.value;
  const { input, on } = plan;
  const [wasTried, setTried] = useState(false);
  const submission = usePlanSubmission(textIn(input, 'fund'), (papers) => {
    draft.discard();
    const [only, another] = papers;
    void navigate(
      only !== undefined && another === undefined
        ? { to: '/papers/$id', params: { id: only } }
        : { to: '/papers' },
    );
  });
  const found = linesFindings(plan);
  const missing = [...findingsIn(schema, input), ...found];
  const achievedOn = plan.lines[0]?.achievedOn ?? null;
  const consequence = usePlanConsequence(input, on, missing, achievedOn);
  const part = useMemo(() => ({ on, input, consequence }), [on, input, consequence]);
  const hintsOf = useHints(act, LAYOUT, part);
  const shared = errorsOf({
    schema,
    input,
    formId,
    language,
    problem: submission.problem,
    showsMissing: wasTried,
  });
  const ofLines = found.filter(({ isMissing }) => wasTried || !isMissing);
  const errors = new Map([
    ...shared.byPath,
    ...ofLines.map(({ path, says }) => [path, says[language]] as const),
  ]);
  const listed = [
    ...shared.listed,
    ...ofLines.map(({ path, says }) => ({
      controlId: controlId(formId, path),
      title: lineTitle(path, language),
      message: says[language],
    })),
  ];
  const form = { formId, errors, consequences: new Map(), hintsOf };
  const change = (changed: Partial<Plan>) => draft.update((now) => ({ ...now, ...changed }));
  const changeInput = (next: Json) => {
    const after = narrowed(act.schema, input, { ...input, ...next });
    draft.update((now) => ({ ...now, input: changedOnto(now.input, input, after) }));
  };
  const { problem, failed } = submission;
  return (
    <div className="act-form">
      <div>
        <ErrorList errors={wasTried ? listed : []} />
        {problem === null || problem.errors !== undefined ? null : problem.code === 'changedMeanwhile' ? (
          <ChangedMeanwhile
            problem={problem}
            fund={textIn(input, 'fund')}
            sendAnyway={() => submission.sendAnyway(plan)}
          />
        ) : (
          <>
            <ProblemNote problem={problem} retry={() => submission.send(plan)} />
            {failed === null ? null : (
              <p className="small mid">
                {say({
                  zh: `报到第 ${submission.done + 1} 项（共 ${submission.total} 项）停下；前面的已经报成，再试从这里接着报。`,
                  en: `Stopped at ${submission.done + 1} of ${submission.total}; those before are in, trying again goes on from here.`,
                })}
              </p>
            )}
          </>
        )}
        <form
          className="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setTried(true);
            if (missing.length === 0) submission.send(plan);
          }}
        >
          <FormSections sections={ABOUT} schema={schema} input={input} change={changeInput} form={form} />
          <PlanLines plan={plan} change={change} form={form} act={act} />
          <FormSections sections={GROUNDS} schema={schema} input={input} change={changeInput} form={form} />
          <div className="fields">
            <Field id={`${formId}-note`} title={say({ zh: '呈报说明', en: 'Note to the paper' })} isOptional>
              <textarea
                className="box"
                id={`${formId}-note`}
                maxLength={500}
                value={plan.note}
                onChange={(event) => change({ note: event.target.value })}
              />
            </Field>
          </div>
          <FormFoot
            isSending={submission.isSending}
            isCountersigned
            draft={draft}
            discard={() => {
              draft.discard();
              setTried(false);
            }}
            warning={
              submission.isSending && submission.total > 1
                ? say({
                    zh: `正在报第 ${submission.done + 1} / ${submission.total} 项`,
                    en: `Sending ${submission.done + 1} of ${submission.total}`,
                  })
                : null
            }
          />
        </form>
      </div>
      <Consequence
        act={{ ...act, schema }}
        consequence={{ ...consequence, missing: findingsIn(schema, input) }}
      />
    </div>
  );
}

/** What a cell of the lines is called in the list of errors. */
function lineTitle(path: string, language: 'zh' | 'en'): string {
  const [, kind = '', at = '0', field = ''] = /^(\w+)\[(\d+)\]\.?(\w*)/.exec(path) ?? [];
  const number = Number(at) + 1;
  if (kind === '') return language === 'zh' ? '分配总额' : 'total';
  if (kind === 'factors') {
    if (language === 'zh') return `因素 ${number} ${field === 'weight' ? '权重' : '名称'}`;
    return `factor ${number}, ${field}`;
  }
  const what = {
    recipient: ['对象', 'recipient'],
    amount: ['金额', 'amount'],
    area: ['市县', 'place'],
    values: ['数值', 'value'],
  }[field] ?? ['', ''];
  return language === 'zh' ? `第 ${number} 行 ${what[0]}` : `line ${number}, ${what[1]}`;
}
