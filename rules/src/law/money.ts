import { fail, ok, type Result } from './result.js';

/** An amount of money in fen (1/100 yuan), an exact integer. */
export type Fen = bigint & { readonly unit: 'fen' };

/** Why a text is not an amount. */
export type MoneyError =
  | { readonly code: 'notAnAmount'; readonly text: string }
  | { readonly code: 'finerThanFen'; readonly text: string }
  | { readonly code: 'amountTooLarge'; readonly text: string };

/** The largest amount that the ledger's `bigint` columns hold, in fen. */
export const MAX_FEN = 9_223_372_036_854_775_807n;

/** Names an integer as fen. */
export const fen = (amount: bigint): Fen => amount as Fen;

/** An amount in whole yuan, for law texts and tests: `yuan(100_000_000n)`. */
export const yuan = (amount: bigint): Fen => fen(amount * 100n);

const DECIMAL_YUAN = /^(-?)(\d{1,17})(?:\.(\d+))?$/;

/** Reads decimal yuan such as `"10000000.01"`; more than two decimals are accepted only when they are zeros. */
export function parseYuan(text: string): Result<Fen, MoneyError> {
  const match = DECIMAL_YUAN.exec(text);
  if (match === null) return fail({ code: 'notAnAmount', text });
  const [, sign = '', whole = '', decimals = ''] = match;
  if (/[1-9]/.test(decimals.slice(2))) return fail({ code: 'finerThanFen', text });
  const magnitude = BigInt(whole) * 100n + BigInt(decimals.slice(0, 2).padEnd(2, '0'));
  if (magnitude > MAX_FEN) return fail({ code: 'amountTooLarge', text });
  return ok(fen(sign === '-' ? -magnitude : magnitude));
}

/** Decimal yuan with two places, e.g. `"10000000.01"`: the form at every border. */
export function formatYuan(amount: Fen): string {
  const magnitude = amount < 0n ? -amount : amount;
  const digits = magnitude.toString().padStart(3, '0');
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Yuan for a reader, with thousands separators: `"10,000,000.01"`. */
export function displayYuan(amount: Fen): string {
  const [whole = '', decimals = ''] = formatYuan(amount).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${decimals}`;
}

/** The sum of amounts. */
export const totalOf = (amounts: readonly Fen[]): Fen =>
  fen(amounts.reduce<bigint>((sum, amount) => sum + amount, 0n));
