import { describe, expect, it } from 'vitest';
import { allDecided, documentOf, doubtsOf, issueOf, linesOf, read, realIssue, unitAt } from './support.js';
import { linesLost } from './words-kept.js';

const text = realIssue ?? '';

describe.skipIf(realIssue === null)(
  'the doubts of issue 23 of 2024 (skipped where the text is absent)',
  () => {
    const reading =
      realIssue === null ? ({ publication: {}, doubts: [], lineCount: 0 } as never) : read(text);

    it('tells of English words, brackets, variants, lost characters and spaced names', () => {
      expect(doubtsOf(reading, 'foreignWord').map(({ line, params }) => [line, params.word])).toEqual([
        [145, 'and'],
        [149, 'and'],
        [249, 'and'],
        [431, 'and'],
        [489, 'etc'],
      ]);
      expect(
        doubtsOf(reading, 'variantCharacter').map(({ line, params }) => [line, params.variant, params.usual]),
      ).toEqual([[377, '琿', '珲']]);
      // Articles 12 and 18, and nothing else in the whole issue.
      expect(linesOf(reading, 'possiblyAltered')).toEqual([159, 183]);
      expect(linesOf(reading, 'bracketWidth').slice(0, 4)).toEqual([131, 133, 135, 137]);
      expect(linesOf(reading, 'spacedWords')).toEqual([
        119,
        267,
        ...Array.from({ length: 14 }, (_, at) => 517 + at),
      ]);
      expect(linesOf(reading, 'splitTitle')).toEqual([15, 105, 281, 295, 363, 391, 443]);
    });

    it('changes words only where an editor accepts it', () => {
      const article = 'art-7/para-1';
      const before = unitAt(documentOf(reading, 'jzg-2024-2'), article);
      expect(before.text).toContain(' and ');
      expect(before.original).toBeNull();
      const accepted = read(text, allDecided(reading, 'accepted'));
      const after = unitAt(documentOf(accepted, 'jzg-2024-2'), article);
      expect(after.text).toBe(before.text.replace(' and ', '和'));
      expect(after.original).toBe(before.text);
      expect(accepted.doubts).toEqual(reading.doubts);
      const document = documentOf(accepted, 'jzg-2024-2');
      expect(unitAt(document, 'art-4/para-1/item-1').label).toBe('（一）');
    });

    it('finds what the measures repeal', () => {
      const number = { prefix: '吉政发', year: 2014, serial: 10 };
      const day = '2024-09-14';
      expect(documentOf(reading, 'jzg-2024-2').effects).toMatchObject([
        { kind: 'repeals', number, from: day, address: 'art-50/para-1' },
      ]);
      const others = issueOf(reading).documents.filter(({ id }) => id !== 'jzg-2024-2');
      expect(others.flatMap(({ effects }) => effects)).toEqual([]);
      expect(doubtsOf(reading, 'repealsOther').map(({ line, params }) => [line, params.date])).toEqual([
        [279, day],
      ]);
    });

    it('loses no word of the source, whatever is decided', () => {
      expect(linesLost(text, reading)).toEqual([]);
      for (const verdict of ['accepted', 'refused'] as const)
        expect(linesLost(text, read(text, allDecided(reading, verdict)))).toEqual([]);
    });
  },
);
