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

/** Larger than any amount or count. */
const LIMIT = 10n ** 40n;
/** A decimal that is shifted further than this is nothing, or more than any limit: no time is spent on it. */
const MAX_SHIFT = 1_000;
const POWERS = Array.from({ length: 32 }, (_, exponent) => 10n ** BigInt(exponent));
const powerOfTen = (exponent: number): bigint => POWERS[exponent] ?? 10n ** BigInt(exponent);

/**
 * The decimal × 10^power as an exact integer.
 * With `noise`, what binary arithmetic leaves behind is put right: a value within a thousandth of the unit, or
 * within two parts in 10^15 of itself, of an integer is that integer (0.1 + 0.2 is stored as 0.30000000000000004).
 */
export function wholeOf(value: Decimal, power: number, noise: boolean): bigint | WholeError {
  if (value.digits === 0n) return 0n;
  const shift = value.exponent + power;
  if (shift > MAX_SHIFT) return 'tooLarge';
  if (shift < -MAX_SHIFT) return noise ? 0n : 'notWhole';
  const magnitude =
    shift >= 0 ? value.digits * powerOfTen(shift) : divided(value.digits, powerOfTen(-shift), noise);
  if (magnitude === 'notWhole') return magnitude;
  if (magnitude > LIMIT) return 'tooLarge';
  return value.negative ? -magnitude : magnitude;
}

function divided(digits: bigint, divisor: bigint, noise: boolean): bigint | 'notWhole' {
  const below = digits / divisor;
  const rest = digits - below * divisor;
  if (rest === 0n) return below;
  const roundsUp = rest * 2n >= divisor;
  const distance = roundsUp ? divisor - rest : rest;
  const isNoise = distance * 1_000n <= divisor || distance * 500_000_000_000_000n <= digits;
  return noise && isNoise ? (roundsUp ? below + 1n : below) : 'notWhole';
}
