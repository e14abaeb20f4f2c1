import { compareRatios, type Ratio, ratio } from './ratio.js';

/** One claimant of a total: a key that settles ties, and its exact share of the whole. */
export interface Claim {
  readonly key: string;
  readonly share: Ratio;
}

/** What a claimant gets: whole units first, then perhaps one more by the rank of its remainder. */
export interface Apportioned {
  /** Whole units of its share. */
  readonly base: bigint;
  /** What the whole units leave of its share, below one unit. */
  readonly remainder: Ratio;
  /** 1 = the largest remainder. */
  readonly rank: number;
  /** Base, and one more for the first ranks. */
  readonly units: bigint;
}

const greatestCommonDivisor = (a: bigint, b: bigint): bigint =>
  b === 0n ? a : greatestCommonDivisor(b, a % b);

/** The fraction in lowest terms. */
export function lowestTerms({ numerator, denominator }: Ratio): Ratio {
  const divisor = greatestCommonDivisor(numerator, denominator);
  return ratio(numerator / divisor, denominator / divisor);
}

/** The exact sum of fractions, in lowest terms. */
export const sumOfRatios = (parts: readonly Ratio[]): Ratio =>
  parts.reduce(
    (sum, part) =>
      lowestTerms(
        ratio(
          sum.numerator * part.denominator + part.numerator * sum.denominator,
          sum.denominator * part.denominator,
        ),
      ),
    ratio(0n, 1n),
  );

/** The exact product of two fractions, in lowest terms. */
export const productOfRatios = (left: Ratio, right: Ratio): Ratio =>
  lowestTerms(ratio(left.numerator * right.numerator, left.denominator * right.denominator));

/** The exact quotient of two fractions, in lowest terms; the divisor must be positive. */
export const quotientOfRatios = (left: Ratio, right: Ratio): Ratio =>
  lowestTerms(ratio(left.numerator * right.denominator, left.denominator * right.numerator));

/**
 * Splits a total of whole units by the largest remainder: every claimant gets the whole units of its share;
 * the units left go one each to the largest remainders, ties to the smaller key. The shares sum to one, so
 * the portions sum to the total. In the order of the claims.
 */
export function apportion<C extends Claim>(total: bigint, claims: readonly C[]): (C & Apportioned)[] {
  const split = claims.map((claim, place) => {
    const { numerator, denominator } = claim.share;
    const base = (total * numerator) / denominator;
    const remainder = lowestTerms(ratio((total * numerator) % denominator, denominator));
    return { place, portion: { ...claim, base, remainder } };
  });
  const left = total - split.reduce((sum, { portion }) => sum + portion.base, 0n);
  return split
    .sort((a, b) => byRemainder(a.portion, b.portion))
    .map(({ place, portion }, index) => {
      const extra = BigInt(index) < left ? 1n : 0n;
      return { place, portion: { ...portion, rank: index + 1, units: portion.base + extra } };
    })
    .sort((a, b) => a.place - b.place)
    .map(({ portion }) => portion);
}

type Remainder = Pick<Claim & Apportioned, 'key' | 'remainder'>;

const byRemainder = (a: Remainder, b: Remainder): number =>
  compareRatios(b.remainder, a.remainder) || (a.key < b.key ? -1 : 1);
