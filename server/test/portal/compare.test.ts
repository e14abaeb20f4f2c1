import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSource, readSource } from '../../src/gazette/read/read-source.js';
import { documentsOf } from '../../src/gazette/tree.js';
import { diffWords } from '../../src/portal/compare/diff.js';
import { type Article, pairArticles } from '../../src/portal/compare/pair.js';
import { mendsOf } from '../../src/portal/mended.js';
import { articlesIn, wordsOfUnit } from '../../src/portal/outline.js';

const shown = (older: string, newer: string): string =>
  diffWords(older, newer)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}]` : `[+${text}]`))
    .join('');

describe('two texts', () => {
  it('are told apart word by word', () => {
    expect(shown('每周巡查一次', '每周巡查两次')).toBe('每周巡查[-一次][+两次]');
    expect(shown('河湖由乡镇管护', '河湖由乡镇和村管护')).toBe('河湖由乡镇[+和村]管护');
    expect(shown('', '新')).toBe('[+新]');
    expect(shown('同', '同')).toBe('同');
  });

  it('are both there in what is told, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('省', '政府', '办法', '的', '和', '\n', 'and', '。'), { maxLength: 60 })
      .map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, (older, newer) => {
        const parts = diffWords(older, newer);
        const of = (but: string): string =>
          parts
            .filter(({ kind }) => kind !== but)
            .map((part) => part.text)
            .join('');
        expect([of('new'), of('gone')]).toEqual([older, newer]);
      }),
      { numRuns: 300 },
    );
  });

  it('of ten thousand words are compared in a moment', () => {
    const words = Array.from({ length: 10_000 }, (_, index) =>
      String.fromCodePoint(0x4e00 + ((index * 7919) % 3000)),
    );
    const changed = words.map((word, index) => (index % 100 === 0 ? '改' : word));
    const before = performance.now();
    diffWords(words.join(''), changed.join(''));
    expect(performance.now() - before).toBeLessThan(5_000);
  });

  it('say what was mended in words, not where lines broke or marks were wide', () => {
    expect(mendsOf('市县财政 and 资金部门', '市县财政和资金部门')).toEqual([{ was: 'and', is: '和' }]);
    expect(mendsOf('应当\n报告(一次)', '应当报告（一次）')).toEqual([]);
  });
});

const article = (label: string, text: string): Article => ({ address: label, label, text });

describe('the articles of two versions', () => {
  const older = [
    article('第一条', '为了管好农村饮水工程，制定本办法。'),
    article('第二条', '乡镇每月巡查一次，并且记录在案。'),
    article('第三条', '违反本办法的，由县级水务部门责令改正。'),
  ];

  it('are paired by what they say, whatever their numbers', () => {
    const newer = [
      article('第一条', '为了管好农村饮水工程，制定本办法。'),
      article('第二条', '村民委员会应当协助管护，听取用水户意见。'),
      article('第三条', '乡镇每月巡查两次，并且记录在案。'),
    ];
    expect(
      pairArticles(older, newer).map((pair) => [pair.older?.label ?? null, pair.newer?.label ?? null]),
    ).toEqual([
      ['第一条', '第一条'],
      [null, '第二条'],
      ['第二条', '第三条'],
      ['第三条', null],
    ]);
  });

  it('are paired also where one moved', () => {
    const newer = [older[2], older[0], older[1]].flatMap((each) => each ?? []);
    expect(pairArticles(older, newer).every((pair) => pair.older?.text === pair.newer?.text)).toBe(true);
  });

  it('stand each once on either side', () => {
    const articles = fc
      .array(fc.constantFrom('甲乙丙丁', '甲乙丙', '戊己庚辛', '壬癸', ''), { maxLength: 12 })
      .map((texts) => texts.map((text, index) => article(`第${index}条`, text)));
    fc.assert(
      fc.property(articles, articles, (a, b) => {
        const pairs = pairArticles(a, b);
        const once = (side: 'older' | 'newer'): readonly string[] =>
          pairs.flatMap((pair) => pair[side]?.label ?? []).sort();
        expect(once('older')).toEqual(a.map(({ label }) => label).sort());
        expect(pairs.flatMap(({ newer }) => newer?.label ?? [])).toEqual(b.map(({ label }) => label));
      }),
    );
  });
});

const laws = `${process.env.JIZHENG_SHARED ?? fileURLToPath(new URL('../../../../shared', import.meta.url))}/laws`;
const versionOf = (day: string): string => `${laws}/立法法(${day}).md`;

describe('the Legislation Law of 2015 and of 2023', () => {
  it.skipIf(!existsSync(versionOf('2015-03-15')))(
    'is paired article by article (skipped where the texts are absent)',
    () => {
      const articles = (day: string): readonly Article[] => {
        const text = decodeSource(readFileSync(versionOf(day)));
        const reading = text.ok ? readSource(text.value, new Map()) : text;
        if (!reading.ok) throw new Error('the law is read');
        const units = documentsOf(reading.value.publication).flatMap(({ parts }) =>
          parts.flatMap((part) => part.units),
        );
        return articlesIn(units).map((unit) => ({
          address: unit.address,
          label: unit.label ?? '',
          text: wordsOfUnit(unit),
        }));
      };
      const [older, newer] = [articles('2015-03-15'), articles('2023-03-13')];
      expect([older.length, newer.length]).toEqual([105, 120]);
      const pairs = pairArticles(older, newer);
      const to = (label: string): string | null =>
        pairs.find((pair) => pair.older?.label === label)?.newer?.label ?? null;
      // What only the law may order; the emergency of delegated legislation; provinces' rules; the last article.
      expect(['第八条', '第十三条', '第七十二条', '第八十二条', '第一百零五条'].map(to)).toEqual([
        '第十一条',
        '第十六条',
        '第八十一条',
        '第九十三条',
        '第一百二十条',
      ]);
      expect(pairs.filter(({ newer: one }) => one === null)).toEqual([]);
      expect(pairs.filter(({ older: one }) => one === null).map((pair) => pair.newer?.label)).toHaveLength(
        15,
      );
    },
  );
});
