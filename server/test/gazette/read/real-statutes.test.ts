import { describe, expect, it } from 'vitest';
import { allDecided, documentOf, doubtsOf, ofKind, read, realStatutes, unitAt, unitsOf } from './support.js';
import { linesLost } from './words-kept.js';

/** What each text holds, counted in the text itself. */
const EXPECTED: { readonly [start: string]: { readonly id: string; readonly from: string } } = {
  '水污染防治法(2017': { id: 'water-pollution-law', from: '2017-06-27' },
  '社会保险法(2018': { id: 'social-insurance-law', from: '2018-12-29' },
  '立法法(2015': { id: 'legislation-law', from: '2015-03-15' },
  '立法法(2023': { id: 'legislation-law', from: '2023-03-13' },
  '财政违法行为处罚处分条例(2011': { id: 'fiscal-violations-regulation', from: '2005-02-01' },
  '预算法(2018': { id: 'budget-law', from: '2018-12-29' },
  '预算法实施条例(2020': { id: 'budget-regulation', from: '2020-10-01' },
};

describe.each(realStatutes)('%s (skipped where the texts are absent)', (name, text) => {
  const reading = read(text);
  const document = documentOf(reading);
  const lines = text.split('\n').map((line) => line.replace(/^#+ /, ''));
  const count = (pattern: RegExp): number => lines.filter((line) => pattern.test(line)).length;

  it('is read without a gap', () => {
    const articles = ofKind(document, 'article');
    expect(articles.map(({ address }) => address)).toEqual(
      Array.from({ length: count(/^第[一二三四五六七八九十百零]+条 /) }, (_, at) => `art-${at + 1}`),
    );
    expect(ofKind(document, 'chapter')).toHaveLength(count(/^第.+章 /));
    expect(ofKind(document, 'section')).toHaveLength(count(/^第.+节 /));
    expect(ofKind(document, 'item')).toHaveLength(count(/^[（(][一二三四五六七八九十]+[）)]/));
    for (const code of ['numberGap', 'numberRepeat', 'fragment', 'unfinishedSentence', 'pageBreak'] as const)
      expect(doubtsOf(reading, code)).toEqual([]);
  });

  it('has its name, its history and the day from which it is in force', () => {
    const expected = Object.entries(EXPECTED).find(([start]) => name.startsWith(start))?.[1];
    expect(document.id).toBe(expected?.id);
    expect(document.inForceFrom).toBe(expected?.from);
    const history = lines.filter((line) => /^\d{4}年.*日 /.test(line));
    expect(document.history).toHaveLength(history.length);
    for (const { date } of document.history) expect(date).not.toBeNull();
    expect(document.dated).toBe(document.history.at(-1)?.date);
    const isTold = document.inForceFrom === document.dated;
    expect(doubtsOf(reading, 'effectDayNotStated')).toHaveLength(isTold ? 1 : 0);
  });

  it('is read alike however its lines are set', () => {
    const structure = (source: string) => unitsOf(documentOf(read(source))).map(({ address }) => address);
    const wrapped = text
      .split('\n')
      .map((line) => (line.startsWith('<') ? line : (line.match(/.{1,40}/gu)?.join('\n') ?? '')));
    for (const source of [
      text.replace(/\n\n+/g, '\n'),
      text.replace(/^(第.{1,5}条) /gm, '$1'),
      wrapped.join('\n'),
    ])
      expect(structure(source)).toEqual(structure(text));
  });

  it('loses no word', () => {
    expect(linesLost(text, reading)).toEqual([]);
    expect(linesLost(text, read(text, allDecided(reading, 'refused')))).toEqual([]);
  });
});

describe.skipIf(realStatutes.length === 0)('places of real statutes', () => {
  const of = (start: string) =>
    documentOf(read(realStatutes.find(([name]) => name.startsWith(start))?.[1] ?? ''));

  it('has as many articles as the laws have', () => {
    const counts = realStatutes.map(([name, text]) => [
      name.replace(/\(.*/, ''),
      ofKind(documentOf(read(text)), 'article').length,
    ]);
    expect(counts).toEqual([
      ['水污染防治法', 103],
      ['社会保险法', 98],
      ['立法法', 105],
      ['立法法', 120],
      ['财政违法行为处罚处分条例', 35],
      ['预算法', 101],
      ['预算法实施条例', 97],
    ]);
  });

  it('numbers 款 through items: what follows a list is the next paragraph', () => {
    const law = of('财政违法');
    expect(unitAt(law, 'art-3').children.map(({ address }) => address)).toEqual([
      'art-3/para-1',
      'art-3/para-2',
    ]);
    expect(unitAt(law, 'art-3/para-1').children).toHaveLength(6);
    expect(unitAt(of('立法法(2015'), 'art-72').children.length).toBeGreaterThan(4);
  });

  it('raises few alarms of characters lost: three in 659 articles', () => {
    const alarms = realStatutes.flatMap(([, text]) => doubtsOf(read(text), 'possiblyAltered'));
    expect(alarms.length).toBeLessThanOrEqual(3);
  });
});
