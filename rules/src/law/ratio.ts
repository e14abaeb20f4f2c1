import { type Fen, fen } from './money.js';
import { fail, ok, type Result } from './result.js';

/** An exact fraction; the denominator is positive. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Why a text is not a ratio. */
export interface RatioError {
  readonly code: 'notARatio';
  readonly text: string;
}

/** An exact fraction. Throws RangeError unless the denominator is positive. */
export function ratio(numerator: bigint, denominator: bigint): Ratio {
  if (denominator <= 0n) throw new RangeError(`denominator must be positive: ${denominator}`);
  return { numerator, denominator };
}

/** Whole percent: `percent(50n)` is one half. */
export const percent = (whole: bigint): Ratio => ratio(whole, 100n);

/** Negative, zero or positive, as the first is smaller than, equal to or larger than the second. */
export function compareRatios(left: Ratio, right: Ratio): number {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The share of an amount that is not negative, rounded down to the fen; the rest stays where it was. */
export const shareRoundedDown = (amount: Fen, share: Ratio): Fen =>
  fen((amount * share.numerator) / share.denominator);

/** What one share leaves of the whole: 1 − share. */
export const complement = (share: Ratio): Ratio =>
  ratio(share.denominator - share.numerator, share.denominator);

const PERCENT_TEXT = /^(\d{1,12})(?:\.(\d{1,12}))?\s?%$/;
const FRACTION_TEXT = /^(\d{1,18})\/(\d{1,18})$/;

/** Reads `"10%"`, `"9.99%"` or `"1/3"`. */
export function parseRatio(text: string): Result<Ratio, RatioError> {
  const asPercent = PERCENT_TEXT.exec(text);
  if (asPercent !== null) {
    const [, whole = '', decimals = ''] = asPercent;
    return ok(ratio(BigInt(whole + decimals), 100n * 10n ** BigInt(decimals.length)));
  }
  const asFraction = FRACTION_TEXT.exec(text);
  if (asFraction === null) return fail({ code: 'notARatio', text });
  const [, numerator = '', denominator = ''] = asFraction;
  if (BigInt(denominator) === 0n) return fail({ code: 'notARatio', text });
  return ok(ratio(BigInt(numerator), BigInt(denominator)));
}

const DECIMAL_TEXT = /^(\d{1,15})(?:\.(\d{1,9}))?$/;

/** Reads an exact decimal figure such as `"92.5"`. */
export function parseDecimal(text: string): Result<Ratio, RatioError> {
  const match = DECIMAL_TEXT.exec(text);
  if (match === null) return fail({ code: 'notARatio', text });
  const [, whole = '', decimals = ''] = match;
  return ok(ratio(BigInt(whole + decimals), 10n ** BigInt(decimals.length)));
}

/**
 * The exact decimal figure of a fraction of tenths, hundredths …, as `parseDecimal` made it: `"92.5"`. Throws
 * RangeError for any other fraction, because its decimals would be another number.
 */
export function formatDecimal({ numerator, denominator }: Ratio): string {
  if (!/^10*$/.test(`${denominator}`))
    throw new RangeError(`not a decimal fraction: ${numerator}/${denominator}`);
  const decimals = `${denominator}`.length - 1;
  const digits = `${numerator}`.padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`;
}

/** The exact form at a border: `"numerator/denominator"`. */
export const formatRatio = (value: Ratio): string => `${value.numerator}/${value.denominator}`;

/**
 * Percent for a reader, cut (never rounded) to two places, with `…` where more follows, so that what lies
 * below a threshold never looks as if it reached it: `"9.99…%"`.
 */
export function displayPercent(value: Ratio): string {
  const scaled = value.numerator * 10_000n;
  const hundredths = scaled / value.denominator;
  const cut = hundredths * value.denominator === scaled ? '' : '…';
  const decimals = (hundredths % 100n).toString().padStart(2, '0');
  return `${hundredths / 100n}.${decimals}${cut}%`;
}
