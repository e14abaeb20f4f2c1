import type { Text } from '@jizheng/rules';
import type { UnknownRule } from './find-rule.js';
import type { NoLaw } from './law-on.js';

/** That there is no such rule, and where to look. */
export function unknownRuleText({ text, nearest }: UnknownRule): Text {
  return {
    zh: `没有规则“${text}”${nearest === null ? '' : `；是否指“${nearest}”？`}（全部规则：jizheng rules）`,
    en: `there is no rule “${text}”${nearest === null ? '' : `; did you mean “${nearest}”?`} (all of them: jizheng rules)`,
  };
}

/** Why no version of the law can be chosen. */
export function noLawText(problem: NoLaw): Text {
  switch (problem.code) {
    case 'unknownPolicy': {
      const { text, nearest } = problem;
      return {
        zh: `没有政策“${text}”${nearest === null ? '' : `；是否指“${nearest}”？`}`,
        en: `there is no policy “${text}”${nearest === null ? '' : `; did you mean “${nearest}”?`}`,
      };
    }
    case 'notADay':
      return {
        zh: `“${problem.text}”不是日期，应为 2025-06-30 的形式，且该日存在`,
        en: `“${problem.text}” is not an existing day written like 2025-06-30`,
      };
    case 'noVersion':
      return {
        zh: `${problem.date} 没有可适用的“${problem.policy}”版本；请另选 --on 日期`,
        en: `no version of “${problem.policy}” is held for ${problem.date}; choose another --on date`,
      };
  }
}
