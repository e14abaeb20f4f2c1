/** A decimal number without loss: digits × 10^exponent. */
export interface Decimal {
  readonly negative: boolean;
  readonly digits: bigint;
  readonly exponent: number;
}

const DECIMAL = /^([+-]?)(\d{0,400})(?:\.(\d{0,400}))?(?:[eE]([+-]?\d{1,4}))?$/;

/** Reads `12.5`, `-3`, `.5` or `1.25E-3`; null when the text is not such a number. */
export function parseDecimal(text: string): Decimal | null {
  const match = DECIMAL.exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  if (whole === '' && fraction === '') return null;
  return {
    negative: sign === '-',
    digits: BigInt(whole + fraction),
    exponent: Number(exponent) - fraction.length,
  };
}

/** Why a decimal is not a whole number of the wanted unit. */
export type WholeError = 'notWhole' | 'tooLarge';

/** More digits than any amount or count has; keeps hostile exponents from costing time. */
const MAX_WHOLE_DIGITS = 40;

/**
 * The decimal × 10^power as an exact integer.
 * With `noise`, what binary arithmetic leaves behind is put right: a value within a thousandth of the unit, or
 * within two parts in 10^15 of itself, of an integer is that integer (0.1 + 0.2 is stored as 0.30000000000000004).
 */
export function wholeOf(value: Decimal, power: number, noise: boolean): bigint | WholeError {
  const shift = value.exponent + power;
  const length = value.digits === 0n ? 0 : value.digits.toString().length;
  if (length === 0) return 0n;
  if (length + shift > MAX_WHOLE_DIGITS) return 'tooLarge';
  const sign = value.negative ? -1n : 1n;
  if (shift >= 0) return sign * value.digits * 10n ** BigInt(shift);
  if (length + shift < -MAX_WHOLE_DIGITS) return noise ? 0n : 'notWhole';
  const divisor = 10n ** BigInt(-shift);
  const rest = value.digits % divisor;
  const below = value.digits / divisor;
  if (rest === 0n) return sign * below;
  const roundsUp = rest * 2n >= divisor;
  const distance = roundsUp ? divisor - rest : rest;
  const isNoise = distance * 1_000n <= divisor || distance * 500_000_000_000_000n <= value.digits;
  return noise && isNoise ? sign * (roundsUp ? below + 1n : below) : 'notWhole';
}
