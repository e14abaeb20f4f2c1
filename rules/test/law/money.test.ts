import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayYuan, fen, formatYuan, MAX_FEN, parseYuan, totalOf, yuan } from '../../src/law/money.js';

const amounts = fc.bigInt({ min: -MAX_FEN, max: MAX_FEN }).map(fen);

describe('money', () => {
  it.each([
    ['0', 0n],
    ['1', 100n],
    ['1.2', 120n],
    ['10000000.01', 1_000_000_001n],
    ['0.05', 5n],
    ['-0.05', -5n],
    ['007', 700n],
    ['1.2300', 123n],
    ['92233720368547758.07', MAX_FEN],
  ])('reads %s', (text, expected) => {
    expect(parseYuan(text)).toEqual({ ok: true, value: expected });
  });

  it.each(['', '.5', '1.', '1,000', '+1', ' 1', '1 ', '1e3', '１', 'x', '1.2x', '--1', '123456789012345678'])(
    '“%s” is not an amount',
    (text) => {
      expect(parseYuan(text)).toEqual({ ok: false, error: { code: 'notAnAmount', text } });
    },
  );

  it.each(['0.001', '1.239', '1.2301'])('%s is finer than a fen', (text) => {
    expect(parseYuan(text)).toEqual({ ok: false, error: { code: 'finerThanFen', text } });
  });

  it.each(['92233720368547758.08', '-92233720368547758.08', '99999999999999999'])(
    '%s is too large',
    (text) => {
      expect(parseYuan(text)).toEqual({ ok: false, error: { code: 'amountTooLarge', text } });
    },
  );

  it('what is formatted reads back as it was', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(parseYuan(formatYuan(amount))).toEqual({ ok: true, value: amount });
      }),
    );
  });

  it.each([
    [0n, '0.00'],
    [5n, '0.05'],
    [-5n, '-0.05'],
    [-123_456n, '-1234.56'],
    [100n, '1.00'],
  ])('formats %d fen as %s', (amount, text) => {
    expect(formatYuan(fen(amount))).toBe(text);
  });

  it.each([
    [99_999n, '999.99'],
    [100_000n, '1,000.00'],
    [1_000_000_001n, '10,000,000.01'],
    [-100_000n, '-1,000.00'],
    [12_345n, '123.45'],
  ])('shows %d fen as %s', (amount, text) => {
    expect(displayYuan(fen(amount))).toBe(text);
  });

  it('what is shown is what is formatted, with separators', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(displayYuan(amount).replaceAll(',', '')).toBe(formatYuan(amount));
      }),
    );
  });

  it('a yuan is a hundred fen', () => {
    expect(yuan(3n)).toBe(300n);
  });

  it('adds amounts', () => {
    expect(totalOf([])).toBe(0n);
    expect(totalOf([fen(1n), fen(2n), fen(40n)])).toBe(43n);
  });
});
