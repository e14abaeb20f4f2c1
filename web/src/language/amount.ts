import type { Language } from '@jizheng/rules';

/** A unit of amounts in one language: what it is called, and how far the decimal point moves. */
export interface Scale {
  readonly name: string;
  readonly places: number;
  /** What stands before and after an amount in a sentence. */
  readonly around: readonly [string, string];
}

const scale = (name: string, places: number, before: string, after: string): Scale => ({
  name,
  places,
  around: [before, after],
});

/** Units that an amount of yuan is shown in, as each language counts large numbers. */
export const SCALES = {
  yuan: { zh: scale('元', 0, '', ' 元'), en: scale('CNY', 0, 'CNY ', '') },
  usual: { zh: scale('万元', 4, '', ' 万元'), en: scale('CNY million', 6, 'CNY ', ' million') },
  large: { zh: scale('亿元', 8, '', ' 亿元'), en: scale('CNY billion', 9, 'CNY ', ' billion') },
} as const satisfies { readonly [unit: string]: { readonly [L in Language]: Scale } };

/** A unit of amounts. */
export type Unit = keyof typeof SCALES;

/** All units, from small to large. */
export const UNIT_NAMES = Object.keys(SCALES) as Unit[];

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

/** `1234567.8` → `1,234,567.80`: thousands separators, so many decimals at least, no needless zeros, a true minus. */
export function grouped(decimal: string, places = 2): string {
  const match = DECIMAL.exec(decimal);
  if (match === null) return decimal;
  const [, sign = '', whole = '', fraction = ''] = match;
  const decimals = fraction.replace(/0+$/, '').padEnd(places, '0');
  const isZero = /^0*$/.test(whole + fraction);
  return `${sign === '' || isZero ? '' : MINUS}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${decimals}`;
}

/** A count of things: `12,345`. */
export const countText = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** An amount of decimal yuan in a unit, exact to the fen: `("18600000.00", 万元)` → `1,860.00`. */
export function amountText(yuan: string | null | undefined, scale: Scale, places = 2): string {
  if (yuan === null || yuan === undefined) return NONE;
  const moved = shifted(yuan, scale.places);
  return moved === null ? yuan : grouped(moved, places);
}

/** An amount in a sentence: `1,860.00 万元`, `CNY 18.60 million`. */
export function amountPhrase(yuan: string, scale: Scale): string {
  const [before, after] = scale.around;
  return `${before}${amountText(yuan, scale)}${after}`;
}

/** The decimals that all these amounts need to stand under each other, exact. */
export function placesOf(amounts: readonly unknown[], scale: Scale): number {
  return amounts.reduce<number>((most, yuan) => {
    if (typeof yuan !== 'string') return most;
    const text = amountText(yuan, scale);
    return Math.max(most, text.length - text.indexOf('.') - 1);
  }, 2);
}

/** Units that people write behind an amount, and how far each moves the decimal point. */
const WRITTEN: { readonly [unit: string]: number } = { 元: 0, 万: 4, 万元: 4, 亿: 8, 亿元: 8 };
const WITH_UNIT = /^(?:¥|CNY)?(.*?)(元|万元?|亿元?)?$/;

/**
 * Reads what a person typed in a unit as decimal yuan; separators and full-width digits are understood, and a unit that is
 * written beside the figure counts.
 */
export function typedAmount(typed: string, scale: Scale): string {
  const [, figure = '', unit] = WITH_UNIT.exec(typed.normalize('NFKC').replace(/[,\s]/g, '')) ?? [];
  const plain = figure.replace(MINUS, '-').replace(/^\./, '0.').replace(/\.$/, '');
  const yuan = shifted(plain, -(unit === undefined ? scale.places : (WRITTEN[unit] ?? 0)));
  return yuan === null ? plain : yuan.replace(/(\.\d*?[1-9])0+$/, '$1').replace(/\.0+$/, '');
}

/** Decimal yuan as it stands in a field of a unit, without separators. */
export function fieldAmount(yuan: string, scale: Scale): string {
  const moved = shifted(yuan, scale.places);
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
