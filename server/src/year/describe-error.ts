import type { Language, Text } from '@jizheng/rules';
import { describeActProblem } from '../acts/describe-problem.js';
import { describeDatabaseError } from '../database/index.js';
import { describeReportError } from '../report/index.js';
import { describeProblem, describeWriteError } from '../spreadsheet/index.js';
import type { Source } from './planned-act.js';
import type { UnknownReference } from './references.js';
import type { YearRowProblem } from './row-problems.js';
import type { YearError } from './run-year.js';

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
  zh: `无法建立或写入结果文件夹 ${path}：${reason}；请检查权限，或者用 --out 另指文件夹，再执行同一命令`,
  en: `the results folder ${path} cannot be made or written to: ${reason}; check the permissions or name another with --out, and run the command again`,
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

const at = ({ sheet, row }: Source): Text => ({
  zh: `工作表“${sheet}”第${row}行：`,
  en: `sheet “${sheet}”, row ${row}: `,
});

function rowText(problem: YearRowProblem): Text {
  const what = rowReason(problem);
  if (!('row' in problem)) return what;
  const where = at(problem);
  return { zh: where.zh + what.zh, en: where.en + what.en };
}

/** What is wrong with a row or with the books, for whoever shows the place beside it. */
export const rowReason = (problem: YearRowProblem): Text =>
  'row' in problem ? locatedText(problem) : bookText(problem);

type Located = Extract<YearRowProblem, Source>;

function bookText(problem: Exclude<YearRowProblem, Located>): Text {
  switch (problem.code) {
    case 'noBook':
      return { zh: '工作表“账套”没有内容；请填写一行', en: 'the sheet “账套” is empty; fill in one row' };
    case 'bookCode':
      return {
        zh: `工作表“账套”的账套代码“${problem.text}”不合规；应为六位行政区划代码，可加后缀（小写字母或数字，以“-”相连），如 220000-demo`,
        en: `the code “${problem.text}” in the sheet “账套” is malformed; it is a six-digit area code with suffixes of small letters or digits after “-” if wanted, such as 220000-demo`,
      };
    case 'otherBook':
      return {
        zh: `工作表“账套”的账套代码是“${problem.text}”，本账套是 ${problem.expected}；请改用本账套的代码，或者在该账套办理`,
        en: `the code in the sheet “账套” is “${problem.text}”, these books are ${problem.expected}; put the code right, or hand it in there`,
      };
    case 'bookBeforeLaw':
      return {
        zh: `工作表“账套”的末日${problem.lastDay}早于办法施行日${problem.since}，没有可适用的办法；请更正日期`,
        en: `the last day ${problem.lastDay} in the sheet “账套” is before ${problem.since}, when the measures came into force; put the dates right`,
      };
    case 'lastDayBeforeFirst':
      return {
        zh: '工作表“账套”的末日早于首日；请更正日期',
        en: 'the last day in the sheet “账套” is before the first; put the dates right',
      };
  }
}

function locatedText(problem: Located): Text {
  switch (problem.code) {
    case 'dayOutside':
      return {
        zh: `${problem.day}不在账套的日期范围${problem.firstDay}至${problem.lastDay}内；请更正日期或者账套`,
        en: `${problem.day} is outside ${problem.firstDay} to ${problem.lastDay}; correct the date or the books`,
      };
    case 'beforeLaw':
      return {
        zh: `${problem.day}早于办法施行日${problem.since}，没有可适用的办法；请更正日期`,
        en: `${problem.day} is before ${problem.since}, when the measures came into force: no law is held for it; correct the date`,
      };
    case 'dayGone':
      return {
        zh: `账套已办理到${problem.today}，不能再以${problem.day}录入；请改用不早于${problem.today}的日期，或者另立账套`,
        en: `the books stand at ${problem.today}: nothing can be recorded on ${problem.day}; use a day not before ${problem.today}, or other books`,
      };
    case 'afterToday':
      return {
        zh: `办公日是 ${problem.today}，${problem.day}尚未到来，不能预先录入；请到当日再办理`,
        en: `the office day is ${problem.today}: nothing is recorded ahead for ${problem.day}; hand it in when the day has come`,
      };
    case 'duplicateProject':
      return {
        zh: `项目编码“${problem.name}”与第${problem.firstRow}行重复；请改用其他编码，或者删除一行`,
        en: `the project code “${problem.name}” stands in row ${problem.firstRow} already; use another code or delete one row`,
      };
    case 'unknownReference':
      return referenceText(problem);
  }
}

function referenceText({ what, name }: UnknownReference): Text {
  if (what === 'place') {
    return {
      zh: `没有行政区划代码“${name}”；请填写本省的六位代码，如 220182`,
      en: `no place has the area code “${name}”; enter a six-digit code of the province, such as 220182`,
    };
  }
  const { zh, en, sheet } = THING[what];
  return {
    zh: `没有${zh}“${name}”；请核对编码，或者在工作表“${sheet}”登记`,
    en: `no ${en} “${name}”; check the code or register it in the sheet “${sheet}”`,
  };
}
