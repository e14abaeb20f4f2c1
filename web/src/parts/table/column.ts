import type { Language, Text } from '@jizheng/rules';
import type { ReactNode } from 'react';
import { amountText, type MINUS, NONE, type Scale } from '../../language/amount';
import { dayOfMoment, dayText, timeText } from '../../language/day';
import { beginning } from '../../language/language';
import { shareText } from '../../language/share';
import type { ListPath } from '../../session/answers';
import type { Tone } from '../status-word';
import type { WhySubject } from '../why-context';

/** Any row of a list. */
export type Row = { readonly [name: string]: unknown };

/** How the values of a column are read. */
export type ColumnKind = 'text' | 'amount' | 'day' | 'moment' | 'share' | 'count' | 'flag' | 'provision';

/** A list that knows the values of a column: what they are, and what they are called. */
export interface Offer {
  readonly path: ListPath;
  readonly where?: { readonly [filter: string]: string };
  readonly value: string;
  readonly text: string;
}

/** In, out, or neither: it stays where it is. */
export type Sign = '+' | typeof MINUS | '';

/** A column of a list. */
export interface Column {
  readonly name: string;
  readonly title: Text;
  readonly kind: ColumnKind;
  /** In pixels; absent = a share of what is left. */
  readonly width?: number;
  /** The values that it may have, where they are few. */
  readonly choices?: { readonly [code: string]: Text };
  /** The list that knows its values, where they are many. */
  readonly offer?: Offer;
  /** States that are no matter of course, each with what it asks of the reader. */
  readonly tones?: { readonly [code: string]: Tone };
  /** The column of the server that rows are chosen and ordered by; its own where absent. */
  readonly by?: string;
  readonly isOrdered: boolean;
  /** Rows can be chosen by a value, by its least and greatest, or not at all. */
  readonly chosenBy: 'value' | 'span' | null;
  /** Not shown until it is chosen. */
  readonly isExtra?: boolean;
  readonly show?: (row: Row) => ReactNode;
  /** Which way the amount of a row goes. What goes both ways has no total: the list alone is no balance. */
  readonly sign?: (row: Row) => Sign;
  /** What "Why?" asks of the value in a row; null where nothing can be asked. */
  readonly why?: (row: Row) => WhySubject | null;
}

/** The column of the server that a column is ordered and chosen by. */
export const serverName = ({ name, by }: Column): string => by ?? name;

/** Columns of figures stand at the right. */
export const isFigure = ({ kind }: Column): boolean =>
  kind === 'amount' || kind === 'share' || kind === 'count';

/** Amounts that can be added. */
export const isSummed = ({ kind, sign }: Column): boolean => kind === 'amount' && sign === undefined;

/** A cell holds somebody's or something's name, which stays as it is written; not words of the page's language. */
export const isName = ({ name, kind, choices }: Column, row: Row): boolean => {
  const value = row[name];
  if (kind !== 'text' || choices !== undefined) return false;
  return typeof value !== 'object' || value === null || !isText(value);
};

const isText = (value: object): value is Text => 'zh' in value && 'en' in value;

/** Any value of a row for a reader: a text in both languages, something named, or itself. */
export function plainText(value: unknown, language: Language): string {
  if (value === null || value === undefined || value === '') return NONE;
  if (typeof value === 'boolean') {
    return language === 'zh' ? (value ? '是' : '否') : value ? 'yes' : 'no';
  }
  if (Array.isArray(value))
    return value.map((each) => plainText(each, language)).join(language === 'zh' ? '、' : ', ');
  if (typeof value !== 'object') return String(value);
  if (isText(value)) return beginning(value, language);
  if ('name' in value) return plainText(value.name, language);
  if ('text' in value) return plainText(value.text, language);
  return JSON.stringify(value);
}

/** What stands in a cell, as text: on the page, when copied and when exported. */
export function cellText(column: Column, row: Row, language: Language, scale: Scale, places = 2): string {
  const value = row[column.name];
  if (value === null || value === undefined || value === '') return NONE;
  switch (column.kind) {
    case 'amount':
      return `${column.sign?.(row) ?? ''}${amountText(String(value), scale, places)}`;
    case 'share':
      return shareText(String(value));
    case 'day':
      return dayText(String(value).slice(0, 10), language);
    case 'moment':
      return `${dayOfMoment(String(value))} ${timeText(String(value))}`;
    default:
      return column.choices?.[String(value)]?.[language] ?? plainText(value, language);
  }
}
