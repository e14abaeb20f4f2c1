import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amountPhrase,
  amountText,
  countText,
  fenOf,
  fieldAmount,
  grouped,
  placesOf,
  SCALES,
  shifted,
  sumOf,
  typedAmount,
  yuanOf,
} from '../../src/language/amount';
import { amountFault } from '../../src/parts/form/check';

const { yuan, usual, large } = SCALES;
const anyFen = fc.bigInt({ min: -(10n ** 19n), max: 10n ** 19n });

describe('amounts in words', () => {
  it('moves the point exactly: 18,600,000.00 yuan is 1,860.00 in ten thousands and 18.60 in millions', () => {
    expect(amountText('18600000.00', usual.zh)).toBe('1,860.00');
    expect(amountText('18600000.00', usual.en)).toBe('18.60');
    expect(amountText('18600000.00', yuan.zh)).toBe('18,600,000.00');
    expect(amountText('300000000.00', large.zh)).toBe('3.00');
  });

  it('loses no fen: one fen is 0.000001 in ten thousands', () => {
    expect(amountText('0.01', usual.zh)).toBe('0.000001');
    expect(amountText('39999999.99', usual.zh)).toBe('3,999.999999');
  });

  it('writes a minus, not a hyphen, and no minus before nothing', () => {
    expect(amountText('-1234567.80', yuan.zh)).toBe('−1,234,567.80');
    expect(amountText('-0.00', yuan.zh)).toBe('0.00');
  });

  it('says nothing of what is not there, and shows what it cannot read as it is', () => {
    expect(amountText(null, yuan.zh)).toBe('—');
    expect(amountText(undefined, yuan.zh)).toBe('—');
    expect(amountText('many', yuan.zh)).toBe('many');
  });

  it('puts the unit where each language has it', () => {
    expect(amountPhrase('18600000.00', usual.zh)).toBe('1,860.00 万元');
    expect(amountPhrase('18600000.00', usual.en)).toBe('CNY 18.60 million');
  });

  it('gives a column the decimals that its amounts need', () => {
    expect(placesOf(['10000.00', '20000.00'], usual.zh)).toBe(2);
    expect(placesOf(['10000.00', '0.01'], usual.zh)).toBe(6);
  });

  it('separates thousands of counts', () => {
    expect([0, 999, 1000, 1234567].map(countText)).toEqual(['0', '999', '1,000', '1,234,567']);
  });
});

describe('amounts as they are typed', () => {
  it('understands separators, full-width digits and a bare point', () => {
    expect(typedAmount('1,860', usual.zh)).toBe('18600000');
    expect(typedAmount('１８６０．５', usual.zh)).toBe('18605000');
    expect(typedAmount('.5', usual.zh)).toBe('5000');
    expect(typedAmount('many', usual.zh)).toBe('many');
  });

  it.each([
    ['2000万元', '20000000'],
    ['3亿', '300000000'],
    ['１.５亿元', '150000000'],
    ['￥2,000元', '2000'],
    ['2000 万', '20000000'],
  ])('takes the unit that is written with it: %s', (typed, read) => {
    for (const scale of [yuan.zh, usual.zh, large.zh]) expect(typedAmount(typed, scale)).toBe(read);
  });

  it.each([
    ['两千', '不是金额'],
    ['-5', '不能小于零'],
    ['0.0000001', '最多精确到分'],
    ['999999999999999', '金额过大'],
  ])('says what is wrong with %s', (typed, says) => {
    expect(amountFault(typedAmount(typed, usual.zh)).zh).toContain(says);
  });

  it('stands in a field as it was typed', () => {
    fc.assert(
      fc.property(
        anyFen.filter((fen) => fen >= 0n),
        (fen) => {
          for (const scale of [yuan.zh, usual.zh, usual.en, large.en]) {
            const typed = fieldAmount(yuanOf(fen), scale);
            expect(fenOf(typedAmount(typed, scale))).toBe(fen);
          }
        },
      ),
    );
  });
});

describe('sums', () => {
  it('adds in fen, without a float in between', () => {
    expect(sumOf(['0.10', '0.20'])).toBe('0.30');
    expect(sumOf(['99999999999999.99', '0.01'])).toBe('100000000000000.00');
    expect(sumOf([])).toBe('0.00');
  });

  it('reads every amount that it writes', () => {
    fc.assert(
      fc.property(anyFen, (fen) => {
        expect(fenOf(yuanOf(fen))).toBe(fen);
      }),
    );
  });

  it('shows every amount so that its digits are those of the fen', () => {
    fc.assert(
      fc.property(anyFen, (fen) => {
        const digits = amountText(yuanOf(fen), yuan.zh).replace(/[,.]/g, '').replace('−', '-');
        expect(BigInt(digits)).toBe(fen);
      }),
    );
  });

  it('moves a point there and back', () => {
    expect(shifted('1234.5', 4)).toBe('0.12345');
    expect(shifted('0.12345', -4)).toBe('1234.5');
    expect(grouped('1234.5')).toBe('1,234.50');
  });
});
