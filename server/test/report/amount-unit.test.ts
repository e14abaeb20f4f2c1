import { type Fen, fen, MAX_FEN, parseYuan } from '@jizheng/rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountIn, amountInFigures, unitFor } from '../../src/report/text/amount-unit.js';

test('万元 where two decimals say it exactly, else 元', () => {
  expect(unitFor([])).toBe('万元');
  expect(unitFor([fen(10_000n), fen(-1_230_000n)])).toBe('万元');
  expect(unitFor([fen(10_000n), fen(9_999n)])).toBe('元');
});

test.each([
  ['万元', 0n, '—'],
  ['万元', 10_000n, '0.01'],
  ['万元', 1_000_000_000_000n, '1,000,000.00'],
  ['元', 1n, '0.01'],
  ['元', -500_000_001n, '-5,000,000.01'],
] as const)('in %s, %s fen are %s', (unit, amount, text) => {
  expect(amountIn(unit, fen(amount))).toBe(text);
});

test('万元 never swallows what it cannot say', () => {
  expect(() => amountIn('万元', fen(1n))).toThrow(RangeError);
});

test('figures carry the sign before the mark', () => {
  expect(amountInFigures(fen(1_000_000_000n))).toBe('￥10,000,000.00');
  expect(amountInFigures(fen(-1n))).toBe('-￥0.01');
});

const FEN_OF = { 元: 1n, 万元: 10_000n } as const;

function readBack(unit: '元' | '万元', text: string): Fen | null {
  const parsed = parseYuan(text === '—' ? '0' : text.replaceAll(',', ''));
  return parsed.ok ? fen(parsed.value * FEN_OF[unit]) : null;
}

test('whatever the unit of a table, every amount reads back to the fen', () => {
  const amount = fc.oneof(
    fc.bigInt({ min: -MAX_FEN, max: MAX_FEN }),
    fc.bigInt({ min: -100_000n, max: 100_000n }).map((wan) => wan * 10_000n),
  );
  fc.assert(
    fc.property(fc.array(amount.map(fen), { minLength: 1, maxLength: 5 }), (amounts) => {
      const unit = unitFor(amounts);
      for (const each of amounts) expect(readBack(unit, amountIn(unit, each))).toBe(each);
    }),
  );
});
