import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chineseNumber,
  cite,
  type ProvisionId,
  placeIn,
  provision,
  provisionParts,
} from '../../src/law/provision.js';

const decree = { id: 'decree-7', citation: { zh: '某令第7号', en: 'Decree No. 7' } };
const places = [
  [provision(decree, 3), '某令第7号 第三条', 'Decree No. 7, art. 3'],
  [provision(decree, 35, 1), '某令第7号 第三十五条第一款', 'Decree No. 7, art. 35 para. 1'],
  [provision(decree, 17, undefined, 4), '某令第7号 第十七条第（四）项', 'Decree No. 7, art. 17 item 4'],
  [
    provision(decree, 20, 2, 11),
    '某令第7号 第二十条第二款第（十一）项',
    'Decree No. 7, art. 20 para. 2 item 11',
  ],
] as const;

describe('provision', () => {
  it('addresses an article, a paragraph and an item', () => {
    expect(places.map(([id]) => id)).toEqual([
      'decree-7/art-3',
      'decree-7/art-35/para-1',
      'decree-7/art-17/item-4',
      'decree-7/art-20/para-2/item-11',
    ]);
  });

  it.each(places)('%s is cited as an office cites it', (id, zh, en) => {
    expect(cite(id, [{ ...decree, id: 'decree-8', citation: { zh: '', en: '' } }, decree], 'zh')).toBe(zh);
    expect(cite(id, [decree], 'en')).toBe(en);
  });

  it('an address is the same after it is taken apart', () => {
    const part = fc.option(fc.integer({ min: 1, max: 999 }), { nil: undefined });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), part, part, (article, paragraph, item) => {
        expect(provisionParts(provision(decree, article, paragraph, item))).toEqual({
          document: 'decree-7',
          article,
          paragraph: paragraph ?? null,
          item: item ?? null,
        });
      }),
    );
  });

  it.each([
    '',
    'decree-7',
    'decree-7/art-x',
    'decree-7/art-1/',
    'X/art-1',
    ' decree-7/art-1',
    'decree-7/art-1/item-',
  ])('“%s” is not an address, and is cited as it stands', (text) => {
    expect(provisionParts(text)).toBeNull();
    expect(cite(text as ProvisionId, [decree], 'zh')).toBe(text);
  });

  it.each([
    ['head-2', '某令第7号 第二部分', 'Decree No. 7, part 2'],
    ['head-2/sub-1', '某令第7号 第二部分第（一）项', 'Decree No. 7, part 2 item 1'],
    ['head-2/sub-4/point-17', '某令第7号 第二部分第（四）项第十七点', 'Decree No. 7, part 2 item 4 point 17'],
    ['para-3', '某令第7号 第三段', 'Decree No. 7, para. 3'],
  ])('a place without articles, %s, is cited by its levels', (address, zh, en) => {
    const place = placeIn(decree, address);
    expect(cite(place, [decree], 'zh')).toBe(zh);
    expect(cite(place, [decree], 'en')).toBe(en);
    expect(cite(place, [], 'en')).toBe(`decree-7/${address}`);
  });

  it('a document that is not held is cited by its address', () => {
    expect(cite(provision(decree, 1), [], 'zh')).toBe('decree-7/art-1');
  });

  it.each([
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [35, '三十五'],
    [100, '一百'],
    [105, '一百零五'],
    [110, '一百一十'],
    [111, '一百一十一'],
    [320, '三百二十'],
    [999, '九百九十九'],
  ])('%d is %s', (number, text) => {
    expect(chineseNumber(number)).toBe(text);
  });
});
