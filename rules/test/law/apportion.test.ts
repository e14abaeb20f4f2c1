import { describe, expect, it } from 'vitest';
import {
  apportion,
  lowestTerms,
  productOfRatios,
  quotientOfRatios,
  sumOfRatios,
} from '../../src/law/apportion.js';
import { formatRatio, ratio } from '../../src/law/ratio.js';

const units = (total: bigint, ...shares: readonly (readonly [string, bigint, bigint])[]) =>
  apportion(
    total,
    shares.map(([key, numerator, denominator]) => ({ key, share: ratio(numerator, denominator) })),
  ).map(
    (portion) =>
      `${portion.key} ${portion.base}+${formatRatio(portion.remainder)} #${portion.rank} = ${portion.units}`,
  );

describe('largest remainder', () => {
  it('whole shares leave nothing over', () => {
    expect(units(10n, ['b', 1n, 2n], ['a', 1n, 2n])).toEqual(['b 5+0/1 #2 = 5', 'a 5+0/1 #1 = 5']);
  });

  it('the units left go to the largest remainders', () => {
    expect(units(10n, ['a', 25n, 100n], ['b', 34n, 100n], ['c', 41n, 100n])).toEqual([
      'a 2+1/2 #1 = 3',
      'b 3+2/5 #2 = 3',
      'c 4+1/10 #3 = 4',
    ]);
  });

  it('ties go to the smaller key, in whatever order the claims stand', () => {
    expect(units(2n, ['c', 1n, 3n], ['a', 1n, 3n], ['b', 1n, 3n])).toEqual([
      'c 0+2/3 #3 = 0',
      'a 0+2/3 #1 = 1',
      'b 0+2/3 #2 = 1',
    ]);
  });

  it('nobody, nothing', () => {
    expect(units(0n)).toEqual([]);
    expect(units(0n, ['a', 1n, 1n])).toEqual(['a 0+0/1 #1 = 0']);
  });
});

describe('exact fractions', () => {
  it('in lowest terms', () => {
    expect(formatRatio(lowestTerms(ratio(6n, 8n)))).toBe('3/4');
    expect(formatRatio(lowestTerms(ratio(0n, 8n)))).toBe('0/1');
  });

  it('sum, product and quotient', () => {
    expect(formatRatio(sumOfRatios([ratio(1n, 2n), ratio(1n, 3n), ratio(1n, 6n)]))).toBe('1/1');
    expect(formatRatio(sumOfRatios([]))).toBe('0/1');
    expect(formatRatio(productOfRatios(ratio(2n, 3n), ratio(3n, 4n)))).toBe('1/2');
    expect(formatRatio(quotientOfRatios(ratio(2n, 3n), ratio(4n, 3n)))).toBe('1/2');
  });
});
