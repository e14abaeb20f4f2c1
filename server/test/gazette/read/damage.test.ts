import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/gazette/read/read-source.js';
import { documentsOf, unitsIn } from '../../../src/gazette/tree.js';
import { doubtsOf, read, realIssue, realStatutes, sample } from './support.js';
import { letters, linesLost } from './words-kept.js';

/** The same damage each time: set SEED to look for other. */
const RUNS = { numRuns: Number(process.env.RUNS ?? 25), seed: Number(process.env.SEED ?? 20241215) };
const texts: readonly (readonly [name: string, text: string])[] = [
  ...['yunling-2031-02.txt', 'lighthouse-law.md', 'reply.txt'].map((name) => [name, sample(name)] as const),
  ...(realIssue === null ? [] : [['the real issue', realIssue] as const]),
  ...realStatutes.slice(-1),
];

/** Addresses of all units, document by document. */
const structureOf = ({ publication }: Reading): readonly string[] =>
  documentsOf(publication).flatMap(({ id, parts }) =>
    parts.flatMap(({ units }) => [...unitsIn(units)].map(({ address }) => `${id}/${address}`)),
  );

/** All words of the units in the order of print. */
const wordsOf = ({ publication }: Reading): string =>
  letters(
    documentsOf(publication)
      .flatMap(({ parts }) => parts.flatMap(({ units }) => [...unitsIn(units)]))
      .map(({ label, heading, text }) => `${label ?? ''}${heading ?? ''}${text}`)
      .join(''),
  );

/** Doubts that the undamaged text does not have, by kind and words: lines have moved. */
function newDoubts(damaged: Reading, good: Reading): number {
  const known = new Map<string, number>();
  const key = ({ code, before }: Reading['doubts'][number]): string => `${code} ${before}`;
  for (const doubt of good.doubts) known.set(key(doubt), (known.get(key(doubt)) ?? 0) + 1);
  return damaged.doubts.filter((doubt) => {
    const left = known.get(key(doubt)) ?? 0;
    known.set(key(doubt), left - 1);
    return left <= 0;
  }).length;
}

const spoiled = (lines: readonly string[], at: number, ...instead: readonly string[]): string =>
  [...lines.slice(0, at), ...instead, ...lines.slice(at + 1)].join('\n');

const LABEL =
  /^(?:#+ )?(?:第[一二三四五六七八九十百零]+[编章节条]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d+\.)/;

describe.each(texts)('%s, damaged', (_, text) => {
  const good = read(text);
  const lines = text.split('\n');
  // Cover, contents and imprint have a grammar of their own, and so has what stands above a document's text.
  const inside = documentsOf(good.publication).flatMap(({ parts }) => parts.map((part) => part.lines));
  const body = lines
    .map((line, index) => ({ line, index }))
    .filter(
      ({ line, index }) => line.trim() !== '' && inside.some(([from, to]) => index + 1 >= from && index < to),
    );
  const among = (matches: (line: string) => boolean) =>
    fc.constantFrom(...body.filter(({ line }) => matches(line)).map(({ index }) => index));
  const isSame = (damaged: Reading): boolean =>
    JSON.stringify(structureOf(damaged)) === JSON.stringify(structureOf(good));

  it('split lines: the structure survives or a doubt tells of it, and words keep their order', () => {
    fc.assert(
      fc.property(
        among((line) => line.length > 12),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        (index, share, hasGap) => {
          const line = lines[index] ?? '';
          const at = 1 + Math.floor(share * (line.length - 2));
          const halves = [line.slice(0, at), ...(hasGap ? [''] : []), line.slice(at)];
          const source = spoiled(lines, index, ...halves);
          const damaged = read(source);
          expect(isSame(damaged) || newDoubts(damaged, good) > 0).toBe(true);
          expect(linesLost(source, damaged)).toEqual([]);
        },
      ),
      RUNS,
    );
  });

  it('stray words on a line of their own: told of, and nothing else lost', () => {
    fc.assert(
      fc.property(
        among(() => true),
        fc.constantFrom('乱字', '某某某某', 'lorem ipsum', '☆ ☆ ☆'),
        (index, stray) => {
          const source = spoiled(lines, index, '', stray, '', lines[index] ?? '');
          const damaged = read(source);
          expect(newDoubts(damaged, good)).toBeGreaterThan(0);
          expect(linesLost(source, damaged)).toEqual([]);
        },
      ),
      RUNS,
    );
  });

  it('mixed brackets change no address', () => {
    fc.assert(
      fc.property(
        among((line) => /[（）]/.test(line)),
        fc.constantFrom('（', '）', 'both'),
        (index, which) => {
          const line = lines[index] ?? '';
          const mixed = line
            .replace(/（/g, which === '）' ? '（' : '(')
            .replace(/）/g, which === '（' ? '）' : ')');
          const damaged = read(spoiled(lines, index, mixed));
          expect(structureOf(damaged)).toEqual(structureOf(good));
          expect(wordsOf(damaged)).toBe(wordsOf(good));
        },
      ),
      RUNS,
    );
  });

  it('missing headings: told of where the next one of its kind follows', () => {
    const labels = body.filter(({ line }) => LABEL.test(line)).map(({ index }) => index);
    const labelOf = (index: number): string =>
      (LABEL.exec(lines[index] ?? '')?.[0] ?? '').replace(/^#+ |[（）()]/g, '');
    const kindOf = (index: number): string => labelOf(index).replace(/[一二三四五六七八九十百零\d]+/, '');
    const shown = labels.filter((index, at) => {
      const next = labels[at + 1];
      const isNext = next !== undefined && kindOf(next) === kindOf(index) && !/条之/.test(lines[index] ?? '');
      return isNext && !/^(?:第?一[编章节条、]?|1\.)$/.test(labelOf(next));
    });
    fc.assert(
      fc.property(fc.constantFrom(...shown), (index) => {
        expect(newDoubts(read(spoiled(lines, index)), good)).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it('doubled headings: kept once, and told of', () => {
    const headings = body.filter(
      ({ line }) =>
        /^(?:#+ )?(?:第.{1,4}[编章节]|[一二三四五六七八九十]+、)/.test(line) && !/[。；]/.test(line),
    );
    if (headings.length === 0) return;
    fc.assert(
      fc.property(fc.constantFrom(...headings), ({ index, line }) => {
        const damaged = read(spoiled(lines, index, line, '', line));
        expect(structureOf(damaged)).toEqual(structureOf(good));
        expect(doubtsOf(damaged, 'repeatedLine').length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it('page numbers between any two lines: left out, told of, and what they cut is joined', () => {
    fc.assert(
      fc.property(
        among((line) => line.length > 16 && /[，。；]/.test(line)),
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        (index, share) => {
          const line = lines[index] ?? '';
          const at = Math.floor(share * line.length);
          const [before, after] = [line.slice(0, at), line.slice(at)];
          const label = LABEL.exec(line)?.[0] ?? '';
          // Nobody sees a cut where a sentence ends, and a label with a few words may be a heading.
          const isSeen =
            !/[。！？；：…)）”’』》]$/.test(before) && !/^[\s\d一二三四五六七八九十（(第附同]/.test(after);
          const isRunning =
            before.length > label.length + 8 &&
            (/条$/.test(label) || /[，；：,]/.test(before) || label === '');
          if (!isSeen || !isRunning) return;
          const damaged = read(spoiled(lines, index, before, '', '— 17 —', '', after));
          expect(doubtsOf(damaged, 'runningHead').length).toBe(doubtsOf(good, 'runningHead').length + 1);
          // The first words of a text without a number may be taken for its title; the contents show it.
          if (doubtsOf(damaged, 'contentsMissing').length > doubtsOf(good, 'contentsMissing').length) return;
          expect(structureOf(damaged)).toEqual(structureOf(good));
          expect(wordsOf(damaged)).toBe(wordsOf(good));
        },
      ),
      RUNS,
    );
  });
});

describe('any text at all', () => {
  const piece = fc.constantFrom(
    '海岸省人民政府公报',
    '2030年第4期（总第9期）',
    '2030年4月1日出版',
    '目录',
    '海岸省关于甲的通知……3',
    '海政发〔2030〕1号',
    '各市：',
    '第一章 总则',
    '第一条 甲乙。',
    '第十条之一 丙，',
    '（一）丁；',
    '1. 戊。',
    '一、己',
    '同日 庚。',
    '4月1日 辛。',
    '附件：壬（略）',
    '附件1',
    '海岸省人民政府',
    '2030年3月2日',
    '癸 and 子',
    '<script>alert(1)</script>',
    '',
    '\u202e丑',
    '公告',
    '《寅》',
  );

  it('is read or refused, loses nothing, and is read alike twice', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), (pieces) => {
        const text = `# 卯条例\n第一条 辰。\n${pieces.join('\n')}`;
        const reading = read(`海岸省人民政府公报\n2030年第4期\n2030年4月1日出版\n${text}`);
        expect(read(`海岸省人民政府公报\n2030年第4期\n2030年4月1日出版\n${text}`)).toEqual(reading);
        for (const { id } of documentsOf(reading.publication)) expect(id).toMatch(/^[a-z0-9-]+$/);
        const structure = structureOf(reading);
        expect(new Set(structure).size).toBe(structure.length);
      }),
      { ...RUNS, numRuns: 300 },
    );
  });
});
