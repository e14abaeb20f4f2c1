import type { Column } from '../../parts/table/column';

/** A column of text. */
export const text = (name: string, zh: string, en: string, width?: number): Column => ({
  name,
  title: { zh, en },
  kind: 'text',
  ...(width === undefined ? {} : { width }),
});

/** A column of amounts. */
export const amount = (name: string, zh: string, en: string): Column => ({
  name,
  title: { zh, en },
  kind: 'amount',
  width: 124,
});

/** A column of days. */
export const day = (name: string, zh: string, en: string): Column => ({
  name,
  title: { zh, en },
  kind: 'day',
  width: 116,
});

/** A column of shares. */
export const share = (name: string, zh: string, en: string): Column => ({
  name,
  title: { zh, en },
  kind: 'share',
  width: 104,
});

/** A column of whole numbers. */
export const count = (name: string, zh: string, en: string): Column => ({
  name,
  title: { zh, en },
  kind: 'count',
  width: 72,
});

/** A column of yes and no. */
export const flag = (name: string, zh: string, en: string): Column => ({
  name,
  title: { zh, en },
  kind: 'flag',
  width: 72,
});

/** The name of what the row is. */
export const name: Column = text('name', '名称', 'Name');
/** The code of what the row is. */
export const code: Column = text('code', '编号', 'Code', 132);
/** The fund that the row belongs to. */
export const fund: Column = text('fund', '资金', 'Fund', 160);
/** The portion of the fund. */
export const portion: Column = text('portion', '一级项目', 'Portion', 150);
/** The city or county. */
export const area: Column = text('area', '市县', 'Place', 120);
/** The amount of the row. */
export const money: Column = amount('amount', '金额', 'Amount');
/** The day on which it happened. */
export const on: Column = day('on', '日期', 'Date');
/** The provision that grounds it. */
export const provision: Column = {
  name: 'provision',
  title: { zh: '依据', en: 'Ground' },
  kind: 'provision',
  width: 132,
};
