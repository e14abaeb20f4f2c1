import { fen } from '@jizheng/rules';
import { expect, test } from 'vitest';
import { describeActProblem } from '../../src/acts/describe-problem.js';

const missing = (available: bigint): string =>
  describeActProblem(
    { code: 'ledgerRefused', refusals: [{ line: 1, code: 'insufficient', available: fen(available) }] },
    'zh',
  );

test('not enough money is told in yuan, and in 万元 where that tells it exactly', () => {
  expect(missing(203_500_000n)).toBe('余额不足：可用 2,035,000.00 元（203.50 万元）');
  expect(missing(203_500_001n)).toBe('余额不足：可用 2,035,000.01 元');
  expect(missing(990_000n)).toBe('余额不足：可用 9,900.00 元');
});
