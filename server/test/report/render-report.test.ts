import { day } from '@jizheng/rules';
import { beforeAll, expect, test } from 'vitest';
import { sampleModel } from './support/model.js';
import { type ReadPdf, readPdf } from './support/read-pdf.js';
import { reportBytes } from './support/render.js';

let bytes: Uint8Array;
let pdf: ReadPdf;

beforeAll(async () => {
  bytes = await reportBytes(sampleModel);
  pdf = await readPdf(bytes);
});

/** The pages of a chapter, from its heading to the next. */
function chapter(heading: string, next: string): string {
  const text = pdf.pages.slice(2).join('');
  return text.slice(text.indexOf(heading), text.indexOf(next));
}

test('the title page names jurisdiction, years and date', () => {
  expect(pdf.pages[0]).toContain('吉林省专项资金运行报告2024—2026年度');
  expect(pdf.pages[0]).toContain('2027年1月15日');
  expect(pdf.pages[0]).toContain('吉政规〔2024〕2号');
});

test('every page after the title says which of how many it is', () => {
  const { length } = pdf.pages;
  expect(length).toBeGreaterThan(12);
  pdf.pages.slice(1).forEach((page, index) => {
    expect(page).toContain(`第${index + 2}页共${length}页`);
  });
});

test('every page marks illustrative amounts, and none does when they are real', async () => {
  for (const page of pdf.pages) expect(page).toContain('示例数据');
  const real = await readPdf(await reportBytes({ ...sampleModel, illustrative: false }));
  for (const page of real.pages) expect(page).not.toContain('示例数据');
});

test('bookmarks lead to the chapters, the kinds of paper and each paper', () => {
  expect(pdf.bookmarks.map(({ title }) => title.replace(/\s/g, ''))).toEqual([
    '一、概览',
    '二、基金收支',
    '三、决定摘录',
    '四、期限',
    '五、附件文书',
  ]);
  const kinds = pdf.bookmarks[4]?.items ?? [];
  expect(kinds).toHaveLength(6);
  expect(kinds[2]?.items.map(({ title }) => title)).toEqual(['吉财预收〔2025〕3号 专项资金收回通知']);
});

test('the metadata gives title, language and the date of the model', () => {
  expect(pdf.title).toBe('吉林省专项资金2024—2026年度运行报告');
  expect(pdf.language).toMatch(/^zh/);
  expect(pdf.created).toMatch(/^D:20270115/);
});

test('every font is embedded and no character is an empty box', () => {
  expect(pdf.fonts.map(({ name }) => name.replace(/^.*\+/, '')).sort()).toEqual([
    'NotoSerifSC-Bold',
    'NotoSerifSC-Regular',
  ]);
  expect(pdf.fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);
  expect(pdf.glyphs).toBeGreaterThan(2_000);
  expect(pdf.emptyBoxes).toBe(0);
});

test('tables state the unit that loses no fen', () => {
  expect(chapter('一、概览', '二、基金收支')).toContain('单位：万元资金状态');
  const funds = chapter('二、基金收支', '三、决定摘录');
  expect(funds).toContain('单位：元预算年度');
  expect(funds).toContain('10,000,000.01');
  expect(funds).toContain('30,000,000.03');
});

test('all funds together come last, by year and in total', () => {
  const all = chapter('二、基金收支', '三、决定摘录').split('全部专项资金')[1] ?? '';
  expect(all).toMatch(/^2024951,850,500.00.*2025981,850,500.00.*20261,011,850,500.00.*合计2,945,551,500.00/);
});

test('decisions carry citation and arithmetic, and signs that the font lacks are put into words', () => {
  const decisions = chapter('三、决定摘录', '四、期限');
  expect(decisions).toContain('第三十五条第二款');
  expect(decisions).toContain('20.00%≥20%');
  expect(decisions).toContain('不予通过');
  expect(decisions).toContain('〔解释〕以年初批复的额度为基数');
});

test('missed, late and open duties stand apart', () => {
  const text = pdf.pages.join('');
  expect(text).toContain('（一）逾期未办');
  expect(text).toContain('《中华人民共和国预算法》第五十二条第四款');
  expect(text).toContain('办结日期');
  expect(text).toContain('2025年4月2日');
});

test('the register of papers gives the page of each', () => {
  const register = pdf.pages.find((page) => page.includes('专项资金收回通知（1份）')) ?? '';
  const at = pdf.pages.findIndex((page) => page.includes('人民币伍佰万元零壹分')) + 1;
  expect(register).toContain(`吉财预收〔2025〕3号产业转型升级专项资金2025年7月1日5,000,000.00${at}`);
});

test('the same model gives the same bytes, another date others', async () => {
  expect(Buffer.compare(bytes, await reportBytes(structuredClone(sampleModel)))).toBe(0);
  const later = await reportBytes({ ...sampleModel, madeOn: day('2027-01-16') });
  expect(Buffer.compare(bytes, later)).not.toBe(0);
});

test('a report of nothing says so in every chapter', async () => {
  const empty = await readPdf(
    await reportBytes({
      ...sampleModel,
      years: [2025],
      overview: { ...sampleModel.overview, stageTotals: [], acts: [] },
      fundYears: [],
      decisions: [],
      deadlines: [],
      papers: [],
    }),
  );
  const text = empty.pages.join('');
  for (const nothing of [
    '收支',
    '摘录的决定',
    '逾期未办的事项',
    '逾期办结的事项',
    '尚未到期的事项',
    '文书',
  ]) {
    expect(text).toContain(`本期没有${nothing}。`);
  }
});

test('a decision prints the words of its article where the gazette holds them', () => {
  expect(chapter('三、决定摘录', '四、期限')).toContain('示例条文：甲项资金调剂到乙项的，由分管领导审批。');
});
