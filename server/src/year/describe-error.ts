import type { Language, Text } from '@jizheng/rules';
import { describeActProblem } from '../acts/describe-problem.js';
import { describeDatabaseError } from '../database/index.js';
import { describeReportError } from '../report/index.js';
import { describeProblem, describeWriteError } from '../spreadsheet/index.js';
import type { YearError, YearRowProblem } from './run-year.js';

/** Why a year cannot be played, line by line, in the user's words: where, why, and what to do. */
export function describeYearError(error: YearError, language: Language): readonly string[] {
  switch (error.kind) {
    case 'workbook':
      return [
        ...error.problems.map((problem) => describeProblem(problem, language)),
        ...more(error, language),
      ];
    case 'rows':
      return [...error.problems.map((problem) => rowText(problem)[language]), ...more(error, language)];
    case 'act':
      return [describeActProblem(error.problem, language)];
    case 'database':
      return [describeDatabaseError(error.error, language), AGAIN[language]];
    case 'write':
      return [describeWriteError(error.error, language), AGAIN[language]];
    case 'report':
      return describeReportError(error.error, language);
    case 'folder':
      return [FOLDER(error.path, error.reason)[language]];
  }
}

const AGAIN: Text = {
  zh: '已办理的日期完整保留；排除故障后，再次执行同一命令即可继续',
  en: 'whole days that were done are kept; mend the cause and run the same command again to go on',
};

const FOLDER = (path: string, reason: string): Text => ({
  zh: `无法建立结果文件夹 ${path}：${reason}`,
  en: `the results folder ${path} cannot be made: ${reason}`,
});

const more = (
  { problems, total }: { readonly problems: readonly unknown[]; readonly total: number },
  language: Language,
): readonly string[] => {
  const left = total - problems.length;
  if (left === 0) return [];
  return [language === 'zh' ? `另有 ${left} 处问题未列出` : `${left} more problems are not listed`];
};

const THING = {
  fund: { zh: '基金', en: 'fund', sheet: '基金申请' },
  portion: { zh: '一级项目', en: 'level-1 project', sheet: '一级项目' },
  project: { zh: '项目', en: 'project', sheet: '项目' },
} as const;

function rowText(problem: YearRowProblem): Text {
  switch (problem.code) {
    case 'noBook':
      return { zh: '工作表“账套”没有内容；请填写一行', en: 'the sheet “账套” is empty; fill in one row' };
    case 'lastDayBeforeFirst':
      return {
        zh: '工作表“账套”的末日早于首日；请更正日期',
        en: 'the last day in the sheet “账套” is before the first; put the dates right',
      };
    case 'dayOutside':
      return {
        zh: `工作表“${problem.sheet}”第${problem.row}行：${problem.day}不在账套的日期范围${problem.firstDay}至${problem.lastDay}内；请更正日期或者账套`,
        en: `sheet “${problem.sheet}”, row ${problem.row}: ${problem.day} is outside ${problem.firstDay} to ${problem.lastDay}; correct the date or the books`,
      };
    case 'unknownReference': {
      const { zh, en, sheet } = THING[problem.what];
      return {
        zh: `工作表“${problem.sheet}”第${problem.row}行：没有${zh}“${problem.name}”；请核对编码，或者在工作表“${sheet}”登记`,
        en: `sheet “${problem.sheet}”, row ${problem.row}: no ${en} “${problem.name}”; check the code or register it in the sheet “${sheet}”`,
      };
    }
  }
}
