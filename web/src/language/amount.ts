import type { Text } from '@jizheng/rules';

/** Units that an amount of yuan is shown in. */
export const UNITS = {
  yuan: { text: { zh: '元', en: 'yuan' }, places: 0 },
  tenThousand: { text: { zh: '万元', en: '10,000 yuan' }, places: 4 },
  hundredMillion: { text: { zh: '亿元', en: '100 million yuan' }, places: 8 },
} as const satisfies { readonly [name: string]: { readonly text: Text; readonly places: number } };

/** A unit of amounts. */
export type Unit = keyof typeof UNITS;

/** All units, from small to large. */
export const UNIT_NAMES = Object.keys(UNITS) as Unit[];

/** A minus sign, not a hyphen. */
export const MINUS = '−';

/** Nothing there. */
export const NONE = '—';

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Moves the decimal point to the left (or, when negative, to the right); exact, on text. */
export function shifted(decimal: string, places: number): string | null {
  const match = DECIMAL.exec(decimal);
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  const digits =
    places >= 0 ? `${'0'.repeat(places)}${whole}${fraction}` : `${whole}${fraction.padEnd(-places, '0')}`;
  const point = places >= 0 ? whole.length : whole.length - places;
  const left = digits.slice(0, point).replace(/^0+(?=\d)/, '') || '0';
  const right = digits.slice(point);
  return `${sign}${left}${right === '' ? '' : `.${right}`}`;
}

/** `1234567.8` → `1,234,567.80`: thousands separators, at least two decimals, no needless zeros, a true minus. */
export function grouped(decimal: string): string {
  const match = DECIMAL.exec(decimal);
  if (match === null) return decimal;
  const [, sign = '', whole = '', fraction = ''] = match;
  const decimals = fraction.replace(/0+$/, '').padEnd(2, '0');
  const isZero = /^0*$/.test(whole + fraction);
  return `${sign === '' || isZero ? '' : MINUS}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${decimals}`;
}

/** An amount of decimal yuan in a unit, exact to the fen: `("18600000.00", "tenThousand")` → `1,860.00`. */
export function amountText(yuan: string | null | undefined, unit: Unit): string {
  if (yuan === null || yuan === undefined) return NONE;
  const moved = shifted(yuan, UNITS[unit].places);
  return moved === null ? yuan : grouped(moved);
}

/** Reads what a person typed in a unit as decimal yuan; separators and full-width digits are understood. */
export function typedAmount(typed: string, unit: Unit): string {
  const plain = typed
    .normalize('NFKC')
    .replace(/[,\s]/g, '')
    .replace(MINUS, '-')
    .replace(/^\./, '0.')
    .replace(/\.$/, '');
  const yuan = shifted(plain, -UNITS[unit].places);
  return yuan === null ? plain : yuan.replace(/(\.\d*?[1-9])0+$/, '$1').replace(/\.0+$/, '');
}

/** Decimal yuan as it stands in a field of a unit, without separators. */
export function fieldAmount(yuan: string, unit: Unit): string {
  const moved = shifted(yuan, UNITS[unit].places);
  return moved === null ? yuan : moved.replace(/(\.\d*?[1-9])0+$/, '$1').replace(/\.0+$/, '');
}

/** Adds decimal yuan exactly, in fen. */
export function sumOf(amounts: readonly string[]): string {
  const total = amounts.reduce((sum, amount) => sum + fenOf(amount), 0n);
  return yuanOf(total);
}

/** Decimal yuan as fen. */
export function fenOf(yuan: string): bigint {
  const [whole = '0', fraction = ''] = yuan.replace('-', '').split('.');
  const fen = BigInt(whole || '0') * 100n + BigInt(fraction.slice(0, 2).padEnd(2, '0'));
  return yuan.startsWith('-') ? -fen : fen;
}

/** Fen as decimal yuan. */
export function yuanOf(fen: bigint): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
