import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ok } from '@jizheng/rules';
import { afterAll, describe, expect, it } from 'vitest';
import { NOTICE_BOOK, noticeYear } from '../../src/demo/notice-year.js';
import { type NoticeLine, readNotice } from '../../src/demo/read-notice.js';
import { freshDatabase } from '../support/database.js';
import { writeYear } from '../support/small-year.js';
import { playedYear, sheetsIn } from '../support/year-results.js';

const folder = await mkdtemp(join(tmpdir(), 'jizheng-notice-'));
afterAll(() => rm(folder, { recursive: true }));

const root = fileURLToPath(new URL('../../../', import.meta.url));
const sample = join(root, 'examples/notice/notice.csv');
const real = join(process.env.JIZHENG_SHARED ?? join(root, '../shared'), 'data/A-allocation-jilin-2017.csv');

function linesOf(path: string): readonly NoticeLine[] {
  const lines = readNotice(readFileSync(path, 'utf8'));
  if (!lines.ok) throw new Error(JSON.stringify(lines.error));
  return lines.value;
}

/** The formula's lines and what was released to each county equal the notice, to the 万元. */
async function expectAllocated(lines: readonly NoticeLine[]): Promise<void> {
  const database = await freshDatabase();
  const workbook = await writeYear(join(folder, 'notice.xlsx'), noticeYear(lines));
  const played = await playedYear({ database, workbook, out: folder });
  expect(played.problems).toEqual([]);
  expect(played.accepted).toBe(played.decided);
  const figures = (query: string) =>
    database.withTransaction(async (client) => ok((await client.query(query, [NOTICE_BOOK])).rows));
  const expected = lines
    .map(({ place, amount_wan }) => ({ place: place.code, amount: BigInt(amount_wan) * 1_000_000n }))
    .sort((a, b) => (a.place < b.place ? -1 : 1));
  expect(
    await figures(
      `select recipient as place, amount from funds.allocation where jurisdiction = $1 and method = 'formula' order by 1`,
    ),
  ).toEqual(ok(expected));
  expect(
    await figures(
      `select holder as place, balance as amount from ledger.account
       where jurisdiction = $1 and stage = 'released' order by 1`,
    ),
  ).toEqual(ok(expected));
  const total = lines.reduce((sum, { amount_wan }) => sum + amount_wan, 0) * 10_000;
  expect((await sheetsIn(join(folder, 'notice-结果.xlsx'))).get('余额')).toMatchObject([
    { '年初批准额度（元）': total, '已下达未分解（元）': total, '待下达（元）': 0, '待收回预留（元）': 0 },
  ]);
  await database.drop();
}

describe('the figures of a notice, allocated by formula and released', () => {
  it('a sample of six counties', async () => {
    const lines = linesOf(sample);
    expect(lines.map(({ place }) => place.name)).toContain('前郭尔罗斯蒙古族自治县');
    await expectAllocated(lines);
  });

  it.skipIf(!existsSync(real))(
    'a real notice of 2017: eleven counties, 5,990,000 yuan (skipped where the file is absent)',
    async () => {
      const lines = linesOf(real);
      expect(lines).toHaveLength(11);
      expect(lines.reduce((sum, { amount_wan }) => sum + amount_wan, 0)).toBe(599);
      await expectAllocated(lines);
    },
  );
});

describe('a notice that cannot be read', () => {
  it('is told of line by line', () => {
    const problems = readNotice(
      'county,amount_wan\n榆树市,1.5\n榆树市,2\n北京市,3\n通化县,4\n长春县,5\nTOTAL,14\n',
    );
    expect(problems).toEqual({
      ok: false,
      error: [
        { zh: '第2行：“1.5”不是整数万元', en: 'line 2: “1.5” is no whole number of 万元' },
        { zh: '第3行：“榆树市”重复', en: 'line 3: “榆树市” stands there twice' },
        { zh: '第4行：没有名为“北京市”的市县', en: 'line 4: there is no county “北京市”' },
        { zh: '第6行：没有名为“长春县”的市县', en: 'line 6: there is no county “长春县”' },
      ],
    });
    expect(readNotice('通化县,4\n').ok).toBe(false);
    for (const end of ['TOTAL,5', ''])
      expect(readNotice(`county,amount_wan\n通化县,4\n${end}\n`)).toMatchObject({
        error: [{ en: expect.stringContaining('add up to 4') }],
      });
  });
});
