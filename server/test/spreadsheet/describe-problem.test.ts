import { expect, test } from 'vitest';
import {
  describeProblem,
  type ProblemDetail,
  type ProblemParams,
  type WorkbookProblem,
} from '../../src/spreadsheet/index.js';

const EXAMPLES: ProblemParams = {
  fileUnreadable: { path: 'x.xlsx', reason: 'ENOENT' },
  notAWorkbook: {},
  oldXls: {},
  encrypted: {},
  otherFormat: { format: 'ods' },
  fileTooLarge: { bytes: 70_000_000, limit: 67_108_864 },
  zipBomb: { part: 'xl/a.xml', bytes: 2_000_000_000, limit: 1_073_741_824 },
  tooManyParts: { count: 6_000, limit: 5_000 },
  damaged: { part: 'xl/a.xml', detail: 'x' },
  missingSheet: { nearest: '支付表' },
  unknownSheet: { nearest: null },
  duplicateSheet: { other: '支付' },
  tooManyRows: { limit: 200_000 },
  missingColumn: { nearest: '金额' },
  unknownColumn: { nearest: null },
  duplicateColumn: { firstLetter: 'A' },
  valueWithoutHeader: { text: 'x' },
  emptyCell: {},
  formula: { formula: 'A1+1' },
  errorCell: { text: '#REF!' },
  mergedCells: { range: 'A2:A3' },
  wrongType: { expected: 'date', text: 'TRUE' },
  notAnAmount: { text: '约100' },
  otherUnit: { text: '1元', unit: '万元' },
  subFen: { text: '0.001' },
  amountTooLarge: { text: '1E30' },
  negativeValue: { text: '-1' },
  notADate: { text: 'x' },
  noSuchDay: { text: '2025-02-30' },
  notAnInteger: { text: '1.5' },
  outOfRange: { text: '0', min: 1, max: 9 },
  notAPercent: { text: 'x' },
  notAFlag: { text: 'x' },
  notAChoice: { text: '竞争', nearest: '竞争性', choices: ['竞争性'] },
  textTooLong: { length: 3_000, limit: 2_000 },
  controlCharacter: { codePoint: 'U+0000' },
  digitsLost: { text: '123456789012345680' },
};

const place = { sheet: '支付', row: 12, column: { letter: 'C', header: '金额（万元）' } };
const problems = Object.entries(EXAMPLES).map(
  // Object.entries forgets which parameters go with which code.
  ([code, params]): WorkbookProblem => ({ ...place, ...({ code, params } as ProblemDetail) }),
);

test.each(problems.map((problem) => [problem.code, problem] as const))(
  '%s says where, what and what to do',
  (_, problem) => {
    const zh = describeProblem(problem, 'zh');
    const en = describeProblem(problem, 'en');
    expect(zh).toMatch(/^工作表“支付”第12行C列【金额（万元）】：.+。$/);
    expect(en).toMatch(/^sheet "支付", row 12, column C, "金额（万元）": .+\.$/);
    for (const text of [zh, en]) expect(text).not.toMatch(/undefined|null|\[object/);
  },
);

test('the place says no more than is known', () => {
  const missing: WorkbookProblem = {
    sheet: '支付',
    row: 1,
    column: { letter: '', header: '金额' },
    code: 'missingColumn',
    params: { nearest: null },
  };
  expect(describeProblem(missing, 'zh')).toBe('工作表“支付”第1行【金额】：缺少这一列。请按模板补上列标题。');
  const file: WorkbookProblem = { sheet: null, row: null, column: null, code: 'oldXls', params: {} };
  expect(describeProblem(file, 'en')).toMatch(/^This is the old/);
});
