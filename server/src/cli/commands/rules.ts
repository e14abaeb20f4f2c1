import {
  type AnyRule,
  citationOf,
  decisionToJson,
  FUNDS_RULES,
  factsSchema,
  type Language,
  outcomeSchema,
  type PolicyVersion,
} from '@jizheng/rules';
import { command, SHARED } from '../command.js';
import { noLawText } from '../describe-choice.js';
import { EXIT } from '../exit-code.js';
import { dayInShanghai, lawOn } from '../law-on.js';

/** Every rule, with what it asks for and what it answers. */
export const rules = command({
  words: ['rules'],
  says: {
    zh: '列出全部规则：编号、名称、依据；--json 另含事实与结论的 JSON Schema 和示例',
    en: 'list the rules: id, title, provisions; --json adds JSON Schemas of facts and outcomes, and an example',
  },
  arguments: {},
  options: { json: SHARED.json },
  run: async ({ options }, context) => {
    const law = lawOn(dayInShanghai(context.io.now()));
    if (!law.ok) {
      context.say(noLawText(law.error));
      return EXIT.problems;
    }
    const { language } = context;
    if (options.json) await context.printJson(FUNDS_RULES.map((rule) => ruleJson(rule, law.value, language)));
    else await context.print(...FUNDS_RULES.flatMap((rule) => ruleLines(rule, law.value, language)));
    return EXIT.ok;
  },
});

function ruleJson(rule: AnyRule, policy: PolicyVersion, language: Language): object {
  const judged = rule.judge(rule.example, policy);
  if (!judged.ok) throw new Error(`the example of ${rule.id} is wrong: ${JSON.stringify(judged.error)}`);
  return {
    id: rule.id,
    title: rule.title,
    provisions: rule.provisions.map((id) => policy.policy.locate?.[id] ?? id),
    facts: factsSchema(rule),
    outcome: outcomeSchema(rule),
    example: { facts: rule.example, decision: decisionToJson(judged.value, language) },
  };
}

const ruleLines = (rule: AnyRule, policy: PolicyVersion, language: Language): string[] => {
  const places = rule.provisions.map((id) => citationOf(id, policy, language));
  return [`${rule.id}  ${rule.title[language]}`, `    ${places.join(language === 'zh' ? '；' : '; ')}`];
};
