import type { MoneyColumn } from './schema.js';

/** The unit of a money column: its name, and the power of ten from it to fen. */
export const MONEY_UNITS: Readonly<
  Record<MoneyColumn['kind'], { readonly unit: string; readonly fenPower: number }>
> = {
  moneyYuan: { unit: '元', fenPower: 2 },
  moneyWan: { unit: '万元', fenPower: 6 },
  moneyYi: { unit: '亿元', fenPower: 10 },
};
