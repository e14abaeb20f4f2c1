import { fen, type Language, yuan } from '@jizheng/rules';
import { expect, test } from 'vitest';
import {
  describeReportError,
  REPORT_LIMITS,
  type ReportError,
  renderPaper,
  renderReport,
  type YearReportModel,
} from '../../src/report/index.js';
import {
  allocationMemorial,
  clawbackNotice,
  sampleModel,
  settlementSheet,
  virementForm,
} from './support/model.js';

async function errorOf(change: Partial<YearReportModel>): Promise<ReportError> {
  const rendered = await renderReport({ ...sampleModel, ...change });
  if (rendered.ok) throw new Error('it was rendered');
  return rendered.error;
}

const sentences = (error: ReportError, language: Language = 'zh') => describeReportError(error, language);

const [fundYear] = sampleModel.fundYears;
const [stageTotal] = sampleModel.overview.stageTotals;
if (fundYear === undefined || stageTotal === undefined) throw new Error('the sample has no rows');

test('all contradictions come at once, each named', async () => {
  const error = await errorOf({
    years: [2025, 2024],
    fundYears: [fundYear, fundYear, { ...fundYear, budgetYear: 2031 }],
    overview: {
      ...sampleModel.overview,
      stageTotals: [stageTotal, stageTotal, { ...stageTotal, budgetYear: 2032 }],
    },
    papers: [
      virementForm,
      { ...virementForm, grounds: [] },
      { ...allocationMemorial, total: yuan(1n) },
      { ...settlementSheet, total: fen(1n) },
      { ...clawbackNotice, remaining: fen(0n) },
    ],
  });
  expect(sentences(error)).toEqual([
    '报告的预算年度没有依次排列',
    '概览中的2032年度不在报告的年度内',
    '基金收支中的2031年度不在报告的年度内',
    '基金F01的2024年度出现两次',
    '2024年度的资金状态appropriated出现两次',
    '文号吉财调〔2025〕7号出现两次',
    '文书吉财调〔2025〕7号没有依据',
    '文书吉财产业会〔2025〕1号写明1.00元，各项相加为90,000,000.00元',
    '文书吉财结〔2025〕220200号写明0.01元，各项相加为1,234,567.89元',
    '文书吉财预收〔2025〕3号写明10,000,000.01元，各项相加为5,000,000.00元',
  ]);
  expect(sentences(error, 'en')).toHaveLength(10);
});

test('a report needs a year', async () => {
  expect(sentences(await errorOf({ years: [], fundYears: [] }), 'en')).toContain(
    'the report has no budget year',
  );
});

test.each([
  ['fundYears', '基金收支行'],
  ['decisions', '决定摘录'],
  ['deadlines', '期限事项'],
  ['papers', '文书'],
] as const)('%s beyond the limit are refused with the number', async (part, name) => {
  const limit = REPORT_LIMITS[part];
  const many = Array.from({ length: limit + 1 }, () => sampleModel[part][0]);
  const error = await errorOf({ [part]: many });
  expect(sentences(error)).toEqual([
    `报告的${name}有${limit + 1}项，超过上限${limit}；请缩短年度范围或者减少摘录`,
  ]);
});

test('a paper alone is checked as in the report', async () => {
  const [line] = allocationMemorial.lines;
  if (line === undefined) throw new Error('no line');
  const lines = Array.from({ length: REPORT_LIMITS.paperLines + 1 }, () => line);
  const context = { jurisdiction: '吉林省', illustrative: false };
  expect(await renderPaper({ ...allocationMemorial, lines }, context)).toMatchObject({
    ok: false,
    error: { code: 'tooMuch', part: 'paperLines' },
  });
  expect(await renderPaper({ ...virementForm, grounds: [] }, context)).toMatchObject({
    ok: false,
    error: { code: 'contradictory', problems: [{ code: 'noGrounds' }] },
  });
});

test('what is wrong with the installation says what to do', () => {
  expect(sentences({ code: 'partMissing', path: 'font.ttf', reason: 'ENOENT' })[0]).toContain('重新安装');
  expect(sentences({ code: 'notTypeset', message: 'x' }, 'en')[0]).toContain('cannot be typeset: x');
});
