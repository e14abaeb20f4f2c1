import { expect, test } from 'vitest';
import type { YearReportModel } from '../../src/report/index.js';
import { ALL_PAPERS, sampleModel } from './support/model.js';
import { readPdf } from './support/read-pdf.js';
import { reportBytes } from './support/render.js';

/** The model with every text, however deep, put through a change. */
const withTexts = (model: YearReportModel, change: (text: string) => string): YearReportModel =>
  changed(model, change) as YearReportModel;

/** Texts that name one of a closed list, and days. */
const KEPT = new Set(['kind', 'state', 'stage', 'grade', 'code', 'fund']);
const DAY = /^\d{4}-\d\d-\d\d$/;

function changed(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return DAY.test(value) ? value : change(value);
  if (Array.isArray(value)) return value.map((each) => changed(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, KEPT.has(name) ? each : changed(each, change)]),
  );
}

const MARKUP = String.raw`#panic("x") $x^2$ \ "q" 'q' *b* _i_ @l <l> [c] = h - i // c /* c */ ~ #sys.inputs \u{1F600} {{x}} ${'`'}r${'`'}`;

test('markup in any text is printed as it is and runs nothing', async () => {
  const pdf = await readPdf(await reportBytes(withTexts(sampleModel, (text) => `${MARKUP}${text}`)));
  const text = pdf.pages.join('').replace(/第\d+页共\d+页/g, '');
  expect(text).toContain('#panic("x")$x^2$\\"q"\'q\'*b*_i_@l<l>[c]=h-i//c/*c*/~#sys.inputs\\u{1F600}');
  expect(pdf.emptyBoxes).toBe(0);
  expect(pdf.bookmarks).toHaveLength(5);
});

test('signs that turn a line around or cannot be drawn are shown by their code', async () => {
  const pdf = await readPdf(
    await reportBytes(withTexts(sampleModel, (text) => `\u202e${text}😀\u2067\u0000한글\u200f`)),
  );
  const text = pdf.pages.join('');
  expect(text).toContain('〔U+202E〕吉林省〔U+1F600〕〔U+2067〕〔U+0000〕〔U+D55C〕〔U+AE00〕〔U+200F〕');
  expect(text).not.toMatch(/[\u202e\u2067\u200f]/);
  expect(pdf.emptyBoxes).toBe(0);
});

test.each([
  ['Chinese', '专项资金名称'],
  ['Latin without a break', 'Xx'],
  ['figures', '1234567890'],
])('names of a thousand characters (%s) stay within the page', async (_, piece) => {
  const long = (text: string): string => `${text}${piece.repeat(1_000 / piece.length)}`;
  const pdf = await readPdf(
    await reportBytes({
      ...withTexts({ ...sampleModel, fundYears: sampleModel.fundYears.slice(0, 2) }, long),
      papers: withTexts({ ...sampleModel, papers: ALL_PAPERS }, long).papers,
    }),
  );
  expect(pdf.outside).toEqual([]);
  expect(pdf.emptyBoxes).toBe(0);
  expect(pdf.pages.join('')).toContain(piece.repeat(3));
});

test('amounts as large as the ledger holds stay within the page', async () => {
  const { MAX_FEN, fen } = await import('@jizheng/rules');
  const huge = fen(-MAX_FEN);
  const fundYears = sampleModel.fundYears.slice(0, 1).map((row) => ({
    ...row,
    initial: huge,
    added: huge,
    clawedBack: huge,
    released: huge,
    paid: huge,
    carried: huge,
    returned: huge,
    left: huge,
  }));
  const pdf = await readPdf(await reportBytes({ ...sampleModel, fundYears }));
  expect(pdf.pages.join('')).toContain('-92,233,720,368,547,758.07');
  expect(pdf.outside).toEqual([]);
});
