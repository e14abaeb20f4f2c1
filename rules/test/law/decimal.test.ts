import { describe, expect, it } from 'vitest';
import { decimalKind } from '../../src/law/kind.js';
import { formatDecimal, parseDecimal, ratio } from '../../src/law/ratio.js';

describe('exact decimal figures', () => {
  it.each(['0', '7', '92.5', '0.05', '123456789012345.123456789', '10.0'])(
    '%s is read and written back',
    (text) => {
      const read = parseDecimal(text);
      expect(read.ok && formatDecimal(read.value)).toBe(text);
    },
  );

  it.each([
    [2100n, 25n],
    [1n, 20n],
    [1n, 210n],
  ])('%d/%d is no decimal fraction: writing it as one would change it', (numerator, denominator) => {
    expect(() => formatDecimal(ratio(numerator, denominator))).toThrow(RangeError);
  });

  it.each(['', '-1', '1.', '.5', '1,000', '1234567890123456', '1.1234567890', '9 ', 'x9'])(
    '%j is refused',
    (text) => {
      expect(parseDecimal(text)).toEqual({ ok: false, error: { code: 'notARatio', text } });
    },
  );

  it('is exact', () => {
    expect(parseDecimal('92.50')).toEqual({ ok: true, value: { numerator: 9250n, denominator: 100n } });
  });

  it('as a fact it is text', () => {
    expect(decimalKind.parse(92.5, 'score')).toMatchObject({
      ok: false,
      error: [{ path: 'score', code: 'wrongType' }],
    });
    const read = decimalKind.parse('92.5', 'score');
    expect(read.ok && decimalKind.toJson(read.value)).toBe('92.5');
    expect(read.ok && decimalKind.show(read.value, 'zh')).toBe('92.5');
    expect(decimalKind.schema.pattern).toBe('^\\d{1,15}(\\.\\d{1,9})?$');
  });
});
