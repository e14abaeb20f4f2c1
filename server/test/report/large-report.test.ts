import { yuan } from '@jizheng/rules';
import { expect, test } from 'vitest';
import { sampleModel } from './support/model.js';
import { readPdf } from './support/read-pdf.js';
import { reportBytes } from './support/render.js';

const ROWS = 5_000;
/** Generous for a busy machine; the time that it takes is a small part of it. */
const SECONDS = 60;

test('a table of five thousand rows breaks across pages with its head on each', async () => {
  const [row] = sampleModel.fundYears;
  if (row === undefined) throw new Error('the sample has no rows');
  const fundYears = Array.from({ length: ROWS }, (_, index) => ({
    ...row,
    fund: `F${String(index).padStart(4, '0')}`,
    initial: yuan(BigInt(index)),
  }));
  const started = performance.now();
  const bytes = await reportBytes({ ...sampleModel, fundYears, deadlines: [], decisions: [], papers: [] });
  expect(performance.now() - started).toBeLessThan(SECONDS * 1_000);
  const pdf = await readPdf(bytes);
  const pages = pdf.pages.filter((page) => /F\d{4}/.test(page));
  expect(pages.length).toBeGreaterThan(200);
  for (const page of pages)
    expect(page).toContain('单位：元预算年度年初安排追加追减收回下达支付结转退回抵扣期末未用');
  const found = new Set(pages.flatMap((page) => page.match(/F\d{4}/g) ?? []));
  expect(found.size).toBe(ROWS);
});
