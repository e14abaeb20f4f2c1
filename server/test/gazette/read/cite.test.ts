import { describe, expect, it } from 'vitest';
import { addressOfArticle, citationsIn } from '../../../src/gazette/cite.js';
import { numberKey } from '../../../src/gazette/number.js';
import { documentOf, read } from './support.js';

const cited = (text: string) =>
  citationsIn(text).map(({ number, title, article }) => [
    number === null ? null : numberKey(number),
    title,
    article,
  ]);

describe('citations', () => {
  it.each([
    ['按照《种树办法》（海政发〔2030〕7号）执行', [['海政发-2030-7', '种树办法', null]]],
    ['依照《种树条例》第十五条之一第二款第（三）项', [[null, '种树条例', '第十五条之一第二款第（三）项']]],
    [
      '本办法第三条、第四条',
      [
        [null, null, '第三条'],
        [null, null, '第四条'],
      ],
    ],
    [
      '《种树条例》第三条、第四条和第六条第一款',
      [
        [null, '种树条例', '第三条'],
        [null, '种树条例', '第四条'],
        [null, '种树条例', '第六条第一款'],
      ],
    ],
    [
      '预算法实施条例第三条与预算法第六条第二款',
      [
        [null, '预算法实施条例', '第三条'],
        [null, '预算法', '第六条第二款'],
      ],
    ],
    ['宪法第八十九条', [[null, '宪法', '第八十九条']]],
    ['劳动法第三条', []],
    [
      '由海政函[2029]12号、海政发（2028）3号调整',
      [
        ['海政函-2029-12', null, null],
        ['海政发-2028-3', null, null],
      ],
    ],
    ['在《海岸日报》上公布', []],
    ['《关于修改〈种树条例〉的决定》', [[null, '关于修改〈种树条例〉的决定', null]]],
  ])('%s', (text, expected) => expect(cited(text)).toEqual(expected));

  it('stand where they say and do not overlap', () => {
    const text = '见《种树办法》（海政发〔2030〕7号）第三条，海政函〔2029〕1号，第五条。';
    const found = citationsIn(text);
    expect(found.map((each) => text.slice(each.from, each.to))).toEqual(found.map((each) => each.text));
    for (const [at, { from }] of found.entries()) expect(from).toBeGreaterThanOrEqual(found[at - 1]?.to ?? 0);
    expect(found).toHaveLength(3);
  });

  it.each([
    ['第四十二条', 'art-42'],
    ['第四十二条第一款', 'art-42/para-1'],
    ['第十五条之一第二款第（三）项', 'art-15-1/para-2/item-3'],
    ['第四条第二项', 'art-4/para-1/item-2'],
    ['第四章', null],
  ])('%s has the address %s', (article, address) => expect(addressOfArticle(article)).toBe(address));
});

describe('effects on other documents', () => {
  const effects = (...articles: readonly string[]) =>
    documentOf(
      read(`# 树木办法\n\n${articles.map((each, at) => `第${'一二三'[at]}条 ${each}`).join('\n\n')}`),
    ).effects.map(({ kind, number, title, from, address }) => [
      kind,
      number === null ? title : numberKey(number),
      from,
      address,
    ]);

  it.each([
    ['《种草办法》（海政发〔2019〕7号）同时废止。', [['repeals', '海政发-2019-7', null, 'art-1/para-1']]],
    ['《种草办法》自2031年1月1日起废止。', [['repeals', '种草办法', '2031-01-01', 'art-1/para-1']]],
    [
      '决定对《种草办法》（海政发〔2019〕7号）进行修订。',
      [['replaces', '海政发-2019-7', null, 'art-1/para-1']],
    ],
    ['对《种草办法》作如下修改：', [['amends', '种草办法', null, 'art-1/para-1']]],
    ['《种草办法》第三条同时废止。', []],
    ['规章的修改和废止，依照《种草办法》执行。', []],
  ])('%s', (text, expected) => expect(effects(text)).toEqual(expected));

  it('are told once for each document, the strongest', () => {
    expect(effects('对《种草办法》进行修订。', '《种草办法》同时废止。')).toEqual([
      ['repeals', '种草办法', null, 'art-2/para-1'],
    ]);
  });

  it('are seen in the title of a decision', () => {
    const decision = documentOf(read('# 海岸省关于废止《种草办法》的决定\n\n一、决定如题。'));
    expect(decision.effects).toMatchObject([{ kind: 'repeals', title: '种草办法', address: '' }]);
  });
});
