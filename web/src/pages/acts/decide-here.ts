import {
  approvalRoute,
  type Decision,
  departmentEvaluation,
  establishment,
  evaluationGrade,
  explainLines,
  type Policy,
  parseDate,
  versionOn,
  virement,
} from '@jizheng/rules';
import type { DecisionSaid } from '../../session/answers';
import type { Json } from '../../session/json';

/** Rules whose facts a form changes as one types: they run here, and the answer comes at once. */
const RULES = [virement, approvalRoute, establishment, evaluationGrade, departmentEvaluation] as const;

/** Who will have signed by then is the server's to find: here it is as if everybody had. */
const AS_IF_SIGNED: { readonly [rule: string]: Json } = { [virement.id]: { approvedBy: 'governor' } };

function factsWith(rule: string, facts: Json, typed: Json): Json {
  const changed = Object.entries(facts).map(([name, known]) => {
    const now = typed[name];
    return [name, now === undefined || now === '' ? known : now];
  });
  return { ...Object.fromEntries(changed), ...AS_IF_SIGNED[rule] };
}

function linesOf(decision: Decision): DecisionSaid['lines'] {
  const en = explainLines(decision, 'en');
  return explainLines(decision, 'zh').map(({ kind, text, provision, holds }, at) => ({
    kind,
    zh: text,
    en: en[at]?.text ?? text,
    provision,
    holds,
  }));
}

/** The decisions of the last preview, with what was typed since; those that cannot be made here are left out. */
export function decideHere(
  decisions: readonly DecisionSaid[],
  typed: Json,
  law: Policy,
): readonly DecisionSaid[] {
  return decisions.flatMap((said) => {
    const rule = RULES.find(({ id }) => id === said.rule);
    const day = parseDate(said.policy.since);
    if (rule === undefined || !day.ok) return [];
    const version = versionOn(law, day.value);
    if (!version.ok || version.value.since !== said.policy.since) return [];
    const facts = factsWith(rule.id, said.facts, typed);
    const judged = rule.judge(facts, version.value);
    if (!judged.ok) return [];
    const { accepted, outcome } = judged.value;
    const lines = linesOf(judged.value);
    const [first] = lines;
    return [
      {
        ...said,
        accepted,
        outcome,
        facts,
        says: { zh: first?.zh ?? '', en: first?.en ?? '' },
        lines,
        refusals: [],
      },
    ];
  });
}
