import type { Language, Text } from '@jizheng/rules';
import type { UsageProblem } from './command-line.js';

/** What is wrong with the command line, in the user's words. */
export const describeUsage = (problem: UsageProblem, language: Language): string => textOf(problem)[language];

const meant = (nearest: string | null): Text =>
  nearest === null
    ? { zh: '', en: '' }
    : { zh: `；是否指“${nearest}”？`, en: `; did you mean “${nearest}”?` };

function textOf(problem: UsageProblem): Text {
  switch (problem.code) {
    case 'noCommand':
      return { zh: '请给出命令', en: 'name a command' };
    case 'unknownCommand': {
      const { zh, en } = meant(problem.nearest);
      return { zh: `没有命令“${problem.text}”${zh}`, en: `there is no command “${problem.text}”${en}` };
    }
    case 'unknownOption': {
      const { zh, en } = meant(problem.nearest);
      return { zh: `没有选项“${problem.text}”${zh}`, en: `there is no option “${problem.text}”${en}` };
    }
    case 'missingArgument': {
      const { name, says } = problem.argument;
      return { zh: `缺少“${name.zh}”：${says.zh}`, en: `“${name.en}” is missing: ${says.en}` };
    }
    case 'tooManyArguments':
      return { zh: `多余的内容“${problem.text}”`, en: `“${problem.text}” is one word too many` };
    case 'missingValue':
      return { zh: `选项“${problem.option}”缺少值`, en: `the option “${problem.option}” needs a value` };
    case 'valueNotTaken':
      return { zh: `选项“${problem.option}”不带值`, en: `the option “${problem.option}” takes no value` };
    case 'notALanguage':
      return {
        zh: `没有语言“${problem.text}”：只有 zh 和 en`,
        en: `there is no language “${problem.text}”: only zh and en`,
      };
  }
}
