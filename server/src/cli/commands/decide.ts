import { type Context, command } from '../command.js';
import { decideLine } from '../decide-line.js';
import { noLawText, unknownRuleText } from '../describe-choice.js';
import { EXIT } from '../exit-code.js';
import { findRule } from '../find-rule.js';
import { dayInShanghai, lawOn } from '../law-on.js';
import { type Progress, progressOn } from '../progress.js';
import { readLines } from '../read-lines.js';

/** Facts in, decisions out: one line of JSON each, as long as lines come. */
export const decide = command({
  words: ['decide'],
  says: {
    zh: '逐行读入事实（标准输入，每行一个 JSON），逐行给出决定',
    en: 'read facts (standard input, one JSON a line), answer a decision for each line',
  },
  arguments: {
    rule: {
      name: { zh: '规则', en: 'RULE' },
      says: { zh: '规则编号，如 funds.clawback', en: 'id of the rule, such as funds.clawback' },
    },
  },
  options: {
    on: {
      value: { zh: '日期', en: 'DATE' },
      says: { zh: '适用哪一天的办法（默认今天）', en: 'day whose law applies (default: today)' },
    },
    policy: {
      value: { zh: '政策', en: 'POLICY' },
      says: { zh: '适用哪一政策（默认 jilin-2024）', en: 'policy that applies (default: jilin-2024)' },
    },
  },
  run: async (given, context) => {
    const rule = findRule(given.arguments.rule);
    const { on = dayInShanghai(context.io.now()), policy } = given.options;
    const law = lawOn(on, policy);
    if (!rule.ok) context.say(unknownRuleText(rule.error));
    if (!law.ok) context.say(noLawText(law.error));
    if (!rule.ok || !law.ok) return EXIT.usage;
    const progress = progressOn(context.io);
    let [lines, bad] = [0, 0];
    for await (const arrived of readLines(context.io.stdin)) {
      const answers = arrived.map((line) => decideLine(line, rule.value, law.value, context.language));
      await context.out.write(answers.map(({ json }) => `${json}\n`).join(''));
      lines += answers.length;
      bad += answers.filter(({ decided }) => !decided).length;
      showProgress(lines, bad, progress, context);
    }
    progress.done();
    if (bad === 0) return EXIT.ok;
    context.say({ zh: `${lines} 行中有 ${bad} 行有误`, en: `${bad} of ${lines} lines are wrong` });
    return EXIT.problems;
  },
});

function showProgress(lines: number, bad: number, progress: Progress, { language }: Context): void {
  progress.show(
    language === 'zh' ? `已处理 ${lines} 行，有误 ${bad} 行` : `${lines} lines done, ${bad} of them wrong`,
  );
}
