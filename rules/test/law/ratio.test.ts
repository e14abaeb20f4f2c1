import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fen } from '../../src/law/money.js';
import {
  compareRatios,
  complement,
  displayPercent,
  formatDecimal,
  formatRatio,
  parseDecimal,
  parseRatio,
  percent,
  ratio,
  shareRoundedDown,
} from '../../src/law/ratio.js';

const MILLION_MILLIONS = 10n ** 12n;
const positive = fc.bigInt({ min: 1n, max: MILLION_MILLIONS });
const ratios = fc
  .tuple(fc.bigInt({ min: 0n, max: MILLION_MILLIONS }), positive)
  .map(([numerator, denominator]) => ratio(numerator, denominator));

describe('ratio', () => {
  it('has a positive denominator', () => {
    expect(ratio(1n, 1n)).toEqual({ numerator: 1n, denominator: 1n });
    expect(() => ratio(1n, 0n)).toThrow(new RangeError('denominator must be positive: 0'));
    expect(() => ratio(1n, -1n)).toThrow(RangeError);
  });

  it('orders exactly, whatever the terms', () => {
    expect(compareRatios(ratio(1n, 3n), ratio(2n, 6n))).toBe(0);
    expect(compareRatios(ratio(1n, 3n), ratio(333n, 1000n))).toBe(1);
    expect(compareRatios(ratio(333n, 1000n), ratio(1n, 3n))).toBe(-1);
    fc.assert(
      fc.property(ratios, ratios, positive, (left, right, factor) => {
        const widened = ratio(left.numerator * factor, left.denominator * factor);
        expect(compareRatios(widened, left)).toBe(0);
        expect(compareRatios(widened, right)).toBe(compareRatios(left, right));
        expect(compareRatios(right, left) + compareRatios(left, right)).toBe(0);
      }),
    );
  });

  it('a share rounds down to the fen, and never by a fen or more', () => {
    expect(shareRoundedDown(fen(1_000_000_001n), percent(50n))).toBe(500_000_000n);
    expect(shareRoundedDown(fen(1n), percent(50n))).toBe(0n);
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: MILLION_MILLIONS }), ratios, (amount, share) => {
        const exact = amount * share.numerator;
        const rounded = shareRoundedDown(fen(amount), share) * share.denominator;
        expect(rounded <= exact && exact - rounded < share.denominator).toBe(true);
      }),
    );
  });

  it('a share and its complement make the whole', () => {
    expect(complement(percent(20n))).toEqual({ numerator: 80n, denominator: 100n });
    fc.assert(
      fc.property(ratios, (share) => {
        const rest = complement(share);
        expect(rest.denominator).toBe(share.denominator);
        expect(rest.numerator + share.numerator).toBe(share.denominator);
      }),
    );
  });

  it.each([
    ['10%', ratio(10n, 100n)],
    ['10 %', ratio(10n, 100n)],
    ['9.99%', ratio(999n, 10_000n)],
    ['0.5%', ratio(5n, 1000n)],
    ['1/3', ratio(1n, 3n)],
    ['0/7', ratio(0n, 7n)],
  ])('reads %s', (text, expected) => {
    expect(parseRatio(text)).toEqual({ ok: true, value: expected });
  });

  it.each([
    '',
    '10',
    '1/0',
    '-1/3',
    '1/-3',
    '1 /3',
    '10％',
    'x10%',
    '10%x',
    '.5%',
    '1.%',
    '10  %',
    '1/3x',
    'x1/3',
  ])('“%s” is not a ratio', (text) => {
    expect(parseRatio(text)).toEqual({ ok: false, error: { code: 'notARatio', text } });
  });

  it('what is formatted reads back as it was', () => {
    fc.assert(
      fc.property(ratios, (value) => {
        expect(parseRatio(formatRatio(value))).toEqual({ ok: true, value });
      }),
    );
  });

  it('decimal figures read back as they were', () => {
    const figures = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(figures, ([digits, places]) => {
        const value = ratio(digits, 10n ** BigInt(places));
        expect(parseDecimal(formatDecimal(value))).toEqual({ ok: true, value });
      }),
    );
  });

  it.each([
    [ratio(10n, 100n), '10.00%'],
    [ratio(9_999n, 100_000n), '9.99…%'],
    [ratio(1n, 3n), '33.33…%'],
    [ratio(5n, 10_000n), '0.05%'],
    [ratio(3n, 2n), '150.00%'],
    [ratio(0n, 1n), '0.00%'],
  ])('shows %o as %s', (value, text) => {
    expect(displayPercent(value)).toBe(text);
  });

  it('what lies below a threshold never looks as if it reached it', () => {
    fc.assert(
      fc.property(positive, (denominator) => {
        const justBelow = ratio(denominator - 1n, denominator * 10n);
        expect(Number.parseFloat(displayPercent(justBelow))).toBeLessThan(10);
      }),
    );
  });
});
