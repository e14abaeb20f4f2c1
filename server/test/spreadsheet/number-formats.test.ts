import { expect, test } from 'vitest';
import { formatOfCode } from '../../src/spreadsheet/read/number-formats.js';

test.each([
  ['General', 'general'],
  ['0.00', 'general'],
  ['#,##0.00;[Red]-#,##0.00', 'general'],
  ['0.00E+00', 'general'],
  ['0"days"', 'general'],
  ['#,##0.00\\d', 'general'],
  ['_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ', 'general'],
  ['[$-804]aaaa', 'general'],
  ['0%', 'percent'],
  ['0.00%;[Red]-0.00%', 'percent'],
  ['0"%"', 'general'],
  ['yyyy-mm-dd', 'date'],
  ['yyyy"年"m"月"d"日"', 'date'],
  ['[$-804]yyyy"年"m"月";@', 'date'],
  ['[h]:mm:ss', 'date'],
  ['m/d/yy h:mm', 'date'],
])('%s is a format of %s', (code, expected) => {
  expect(formatOfCode(code)).toBe(expected);
});
