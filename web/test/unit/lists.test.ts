import { describe, expect, it } from 'vitest';
import { SCALES } from '../../src/language/amount';
import { LISTS, type ListName, RECORDS } from '../../src/pages/lists/definitions';
import { movementsOf } from '../../src/pages/lists/movements';
import { type Column, cellText, isSummed } from '../../src/parts/table/column';
import { asCells } from '../../src/parts/table/export';
import { listSearch, nextSort } from '../../src/parts/table/list-search';
import { isNarrow, narrowed, roomOf } from '../../src/parts/table/narrow';
import { joined } from '../../src/parts/table/pages';

describe('pages of a list', () => {
  it('follow each other in the order in which they were read', () => {
    expect(joined([{ items: [1, 2] }, { items: [3] }, { items: [] }, { items: [4, 5] }])).toEqual([
      1, 2, 3, 4, 5,
    ]);
  });

  it('are one array when there is one page, and none when there is none', () => {
    const items = [1, 2];
    expect(joined([{ items }])).toBe(items);
    expect(joined([])).toEqual([]);
  });
});

describe("a list's address", () => {
  it('keeps order, words and conditions, and nothing else', () => {
    expect(
      listSearch({ sort: '-amount', q: '黑土', where: { fund: 'F08', 'amount.min': '1' }, other: 1 }),
    ).toEqual({ sort: '-amount', q: '黑土', where: { fund: 'F08', 'amount.min': '1' } });
    expect(listSearch({ sort: 3, q: '', where: { fund: 8 } })).toEqual({});
  });

  it('orders by a column up, down, and no more', () => {
    expect(nextSort(undefined, 'amount')).toBe('amount');
    expect(nextSort('amount', 'amount')).toBe('-amount');
    expect(nextSort('-amount', 'amount')).toBeUndefined();
    expect(nextSort('-amount', 'code')).toBe('code');
  });
});

it('gives a spreadsheet no formula, and leaves figures as they are', () => {
  const column = {
    name: 'a',
    title: { zh: '甲', en: 'A' },
    kind: 'text',
    isOrdered: false,
    chosenBy: null,
  } as const;
  const rows = ['=1+1', '-2+cmd', '-2', '@x', '甲-乙'].map((a) => ({ a }));
  expect(asCells([column], rows, 'zh', SCALES.yuan.zh).split('\n')).toEqual([
    '甲',
    "'=1+1",
    "'-2+cmd",
    '-2',
    "'@x",
    '甲-乙',
  ]);
});

describe('transfers of a holder', () => {
  const { columns } = movementsOf('project:X1');
  const [amount] = columns.filter(({ name }) => name === 'amount');
  const rows = [
    { fromHolder: '220200', toHolder: 'project:X1', amount: '600000.00' },
    { fromHolder: null, toHolder: 'project:X1', amount: '5.00' },
    { fromHolder: 'project:X1', toHolder: 'project:X2', amount: '100000.00' },
    { fromHolder: 'project:X1', toHolder: 'project:X1', amount: '400000.00' },
  ];

  it('say which way each goes, on the page and in a spreadsheet', () => {
    if (amount === undefined) throw new Error('no amount');
    expect(rows.map((row) => cellText(amount, row, 'zh', SCALES.yuan.zh))).toEqual([
      '+600,000.00',
      '+5.00',
      '−100,000.00',
      '400,000.00',
    ]);
    expect(asCells([amount], rows, 'zh', SCALES.yuan.zh).split('\n').slice(1)).toEqual([
      '600000.00',
      '5.00',
      '-100000.00',
      '400000.00',
    ]);
  });

  it('are not added up: in and out are no balance', () => {
    expect(columns.filter(isSummed)).toEqual([]);
    expect(LISTS.transfers.columns.filter(isSummed).map(({ name }) => name)).toEqual(['amount']);
  });
});

describe('columns where room is scarce', () => {
  const names = (columns: readonly Column[]) => columns.map(({ name }) => name);
  const usual = (list: ListName) => LISTS[list].columns.filter(({ isExtra }) => isExtra !== true);

  it.each(['funds', 'projects', 'applications'] as const)(
    'of %s begin with the name, the amount and the state, which a phone shows at once',
    (list) => {
      const columns = usual(list);
      for (const room of [328, 358]) {
        expect(isNarrow(columns, room)).toBe(true);
        const narrow = narrowed(columns, room);
        const [first] = names(columns);
        expect(first).toBeDefined();
        expect(names(narrow)[0]).toBe(first);
        expect([narrow[1]?.kind, narrow[2]?.name]).toEqual(['amount', 'state']);
        expect(roomOf(narrow.slice(0, 3))).toBeLessThan(room);
        expect(names(narrow).toSorted()).toEqual(names(columns).toSorted());
      }
    },
  );

  it('keep their order where they fit, and on a page that is wide', () => {
    expect(isNarrow(usual('funds'), 1192)).toBe(false);
    expect(isNarrow(usual('funds'), 800)).toBe(false);
    expect(isNarrow(usual('funds').slice(0, 2), 358)).toBe(false);
    expect(isNarrow(usual('funds'), null)).toBe(false);
  });
});

const FLEXIBLE = 180;
const CHECKS = 36;
/** What a page of 1440 pixels leaves for a table. */
const ROOM = 1440 - 184 - 64;

describe.each(Object.entries(LISTS))('the list %s', (_, { columns, key, views = [] }) => {
  it('shows its usual columns on a page of 1440 pixels', () => {
    const shown = columns.filter(({ isExtra }) => isExtra !== true);
    const width = shown.reduce((sum, column) => sum + (column.width ?? FLEXIBLE), CHECKS);
    expect(width).toBeLessThanOrEqual(ROOM);
  });

  it('names its columns once, in both languages', () => {
    const names = columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { title } of columns) {
      expect(title.zh).not.toBe('');
      expect(title.en).toMatch(/^[A-Z]/);
    }
  });

  it('names a row', () => {
    expect(key.length).toBeGreaterThan(0);
  });

  it('has views of what it can be chosen by', () => {
    const choices = columns.flatMap((column) => (column.chosenBy === null ? [] : [column.by ?? column.name]));
    for (const { search } of views) {
      for (const filter of Object.keys(search.where ?? {})) expect(choices).toContain(filter);
    }
  });
});

it('has every record list once', () => {
  const named = RECORDS.flatMap(({ lists }) => lists);
  expect(new Set(named).size).toBe(named.length);
});
