import type { Text } from '@jizheng/rules';
import { column } from '../../spreadsheet/index.js';
import { choicesOf } from '../choices.js';

/** The day on which it happened. */
export const onColumn = column({ key: 'on', header: '日期', kind: 'date', required: true });

/** The fund that the row is about. */
export const fundColumn = column({ key: 'fund', header: '基金编码', kind: 'text', required: true });

/** The level-1 project of the fund. */
export const portionColumn = column({ key: 'portion', header: '一级项目', kind: 'text', required: true });

/** The budget year of the money. */
/** A year. */
export const yearColumn = <const Key extends string>(key: Key, header: string) =>
  column({ key, header, kind: 'integer', required: true, min: 2000, max: 2200 });

/** The budget year of the money. */
export const budgetYearColumn = yearColumn('budgetYear', '预算年度');

/** Who of the office entered it. */
export const actorColumn = column({ key: 'actor', header: '经办人', kind: 'text', required: true });

/** Yes or no, and never left open. */
export const flagColumn = <const Key extends string>(key: Key, header: string) =>
  column({ key, header, kind: 'flag', required: true });

/** A text that must be there. */
export const textColumn = <const Key extends string>(key: Key, header: string) =>
  column({ key, header, kind: 'text', required: true });

/** An amount in 万元. */
export const wanColumn = <const Key extends string>(key: Key, header: string) =>
  column({ key, header, kind: 'moneyWan', required: true });

/** One of a vocabulary, and never left open. */
export const choiceColumn = <const Key extends string, const V extends { readonly [code: string]: Text }>(
  key: Key,
  header: string,
  vocabulary: V,
) => column({ key, header, kind: 'choice', required: true, choices: choicesOf(vocabulary) });
