import { displayYuan, type Fen, fen } from '@jizheng/rules';

/** The unit that a table states in its head. */
export type AmountUnit = '元' | '万元';

const WAN = 10_000n;

/** 万元 when two decimals of it say every amount exactly, else 元; no fen is ever lost. */
export const unitFor = (amounts: readonly Fen[]): AmountUnit =>
  amounts.every((amount) => amount % WAN === 0n) ? '万元' : '元';

/** The amount in its unit with two decimals, and `—` for nothing. Throws RangeError when 万元 would lose fen. */
export function amountIn(unit: AmountUnit, amount: Fen): string {
  if (amount === 0n) return '—';
  if (unit === '元') return displayYuan(amount);
  if (amount % WAN !== 0n) throw new RangeError(`${amount} fen have no exact two decimals of 万元`);
  return displayYuan(fen(amount / WAN));
}

/** The amount in figures, as papers write it: `￥10,000,000.00`. */
export const amountInFigures = (amount: Fen): string =>
  `${amount < 0n ? '-' : ''}￥${displayYuan(fen(amount < 0n ? -amount : amount))}`;
