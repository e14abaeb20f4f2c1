import { approvalRoute, clawback, explain, jilin2024, parseDate, versionOn, virement } from '@jizheng/rules';
import type { Json } from '../../session/types/common';
import type { DecisionSaid } from '../../session/types/decision';

/** Rules whose facts a form changes as one types: they run here, and the answer comes at once. */
const RULES = [virement, clawback, approvalRoute] as const;

/** Facts of the law that a form names otherwise. */
const SAME_AS: { readonly [fact: string]: readonly string[] } = {
  yearlyAmounts: ['yearlyAmounts', 'amounts'],
  justified: ['justified', 'justifiedAmount'],
};

function factsWith(facts: Json, typed: Json): Json {
  return Object.fromEntries(
    Object.entries(facts).map(([name, known]) => {
      const names = SAME_AS[name] ?? [name];
      const found = names.find((each) => typed[each] !== undefined && typed[each] !== '');
      return [name, found === undefined ? known : typed[found]];
    }),
  );
}

/** The decisions of the last preview, with what was typed since; those that cannot be made here are left out. */
export function decideHere(decisions: readonly DecisionSaid[], typed: Json): readonly DecisionSaid[] {
  return decisions.flatMap((said) => {
    const rule = RULES.find(({ id }) => id === said.rule);
    const day = parseDate(said.policy.since);
    if (rule === undefined || !day.ok) return [];
    const version = versionOn(jilin2024, day.value);
    if (!version.ok) return [];
    const facts = factsWith(said.facts, typed);
    const judged = rule.judge(facts, version.value);
    if (!judged.ok) return [];
    const { accepted, outcome } = judged.value;
    const zh = explain(judged.value, 'zh');
    const en = explain(judged.value, 'en');
    const [title = ''] = zh;
    const [titleEn = ''] = en;
    return [
      {
        ...said,
        accepted,
        outcome,
        facts,
        says: { zh: title.slice(title.indexOf('：') + 1), en: titleEn.slice(titleEn.indexOf(': ') + 2) },
        lines: [{ kind: 'reason', holds: true, provision: judged.value.decidedBy, zh: title, en: titleEn }],
        refusals: [],
      },
    ];
  });
}
