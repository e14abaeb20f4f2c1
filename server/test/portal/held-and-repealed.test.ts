import { day } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { realIssue, realStatutes } from '../gazette/read/support.js';
import { publishText } from '../gazette/support/published.js';
import { openOffice, type TestOffice } from '../support/office.js';

/** A portal on a day that has published some texts. */
async function publishing(today: string, texts: readonly string[]): Promise<TestOffice> {
  const office = await openOffice({
    portal: { publicUrl: 'https://gb.example.test', today: () => day(today) },
  });
  for (const text of texts) await publishText(office.database, text);
  return office;
}

const get = (office: TestOffice, url: string) => office.app.inject({ method: 'GET', url: encodeURI(url) });
const page = async (office: TestOffice, url: string): Promise<string> => (await get(office, url)).body;

/** The last words of a place on a day. */
const wordsOn = async (office: TestOffice, address: string, on: string): Promise<string> =>
  (await get(office, `/api/gazette/provision?address=${address}&on=${on}`)).json().units.at(-1).body;

describe('a law of two versions, and what another document repealed', () => {
  const harbours = (history: string, hours: string): string =>
    `# 海岸省港口条例\n\n（${history}）\n\n第一条　为了管好港口，制定本条例。\n\n第二条　港口每日开放${hours}小时。\n\n第三条　本条例自2020年7月1日起施行。`;
  let office: TestOffice;
  beforeAll(async () => {
    office = await publishing('2031-06-01', [
      harbours('2020年5月1日通过', '八'),
      harbours('2020年5月1日通过　2031年3月13日修正', '十'),
      '海政规〔2031〕8号\n\n海岸省植树办法\n\n第一条　种树。\n\n第二条　《海岸省栽树办法》（海政发〔2019〕7号）同时废止。\n\n海岸省人民政府\n\n2031年3月1日',
      '海政发〔2019〕7号\n\n海岸省栽树办法\n\n第一条　栽树不少于三株。\n\n海岸省人民政府\n\n2019年5月6日',
      '海政发〔2031〕9号\n\n海岸省人民政府关于印发《海岸省航标管理条例》的通知\n\n各市人民政府：\n\n现印发给你们。\n\n海岸省人民政府\n\n2031年4月2日\n\n海岸省航标管理条例\n\n第一条　管好航标。',
    ]);
  });
  afterAll(() => office.close());
  const WORK = 'hai-an-sheng-gang-kou-tiao-li';

  it('reads as it did on each side of the day', async () => {
    const [before, after] = [
      await wordsOn(office, `${WORK}/art-2`, '2031-03-12'),
      await wordsOn(office, `${WORK}/art-2`, '2031-03-13'),
    ];
    expect([before, after]).toEqual(['港口每日开放八小时。', '港口每日开放十小时。']);
  });

  it('is shown side by side, in both languages: what changed word by word, the rest in one line', async () => {
    const url = `/gb/doc/${WORK}/compare?from=2020-07-01&to=2031-03-13`;
    const compared = await page(office, url);
    expect(compared).toContain('改动 1 条，新增 0 条，删去 0 条，未变 2 条');
    expect(compared).toMatch(/<del>八<\/del>/);
    expect(compared).toMatch(/<ins>十<\/ins>/);
    expect(await page(office, `${url}&lang=en`)).toContain('1 articles changed, 0 new, 0 gone, 2 unchanged');
  });

  it('is not compared with itself, and says why', async () => {
    for (const [work, why] of [
      [`${WORK}/compare?from=2031-03-13&to=2031-03-13`, '两次选了同一个版本'],
      [`${WORK}/compare?from=2031-03-13`, '两次选了同一个版本'],
      ['hzg-2031-8/compare', '这份文件只有一个版本'],
    ] as const) {
      const sent = await get(office, `/gb/doc/${work}`);
      expect([sent.statusCode, sent.body.includes(why), sent.body.includes('没有这一条')], work).toEqual([
        404,
        true,
        false,
      ]);
    }
  });

  it('is a statute; a numbered document that no issue printed is none, and the search leads to it', async () => {
    const laws = await page(office, '/gb/laws');
    expect(laws).toContain(`href="/gb/doc/${WORK}"`);
    for (const work of ['hzg-2031-8', 'hzf-2019-7', 'hzf-2031-9']) {
      expect(laws, work).not.toContain(work);
      expect(await page(office, `/gb/doc/${work}`), work).toContain(
        '<ol class="crumb"><li><a href="/gb/search">搜索</a></li>',
      );
    }
    expect(await page(office, `/gb/doc/${WORK}/art-2`)).toContain(
      '<ol class="crumb"><li><a href="/gb/laws">法律法规</a></li>',
    );
    expect(await page(office, '/gb/search?q=航标')).toContain('href="/gb/doc/hzf-2031-9');
  });

  it('is no longer in force from the day, says by what, and is found as such', async () => {
    expect(await page(office, '/gb/doc/hzf-2019-7?on=2031-02-28')).toContain('<b>当日有效</b>');
    const repealed = await page(office, '/gb/doc/hzf-2019-7');
    expect(repealed).toContain('<b>已废止</b>');
    expect(repealed).toContain('2031年3月1日');
    expect(repealed).toContain('href="/gb/doc/hzg-2031-8/art-2/para-1"');
    expect(await page(office, '/gb/search?q=栽树&validity=repealed')).toContain(
      'href="/gb/doc/hzf-2019-7?on=2019-05-06"',
    );
    expect(await page(office, '/gb/search?q=栽树&validity=inForce')).not.toContain(
      'href="/gb/doc/hzf-2019-7?on=2019-05-06"',
    );
  });
});

describe.skipIf(realIssue === null)(
  'issue 23 of 2024 and the laws (skipped where the texts are absent)',
  () => {
    const laws = realStatutes.filter(([name]) => name.startsWith('立法法')).map(([, text]) => text);
    let office: TestOffice;
    beforeAll(async () => {
      office = await publishing('2024-12-20', [realIssue ?? '', ...laws]);
    });
    afterAll(() => office.close());

    it('吉政规〔2024〕2号 ends 吉政发〔2014〕10号 on 2024-09-14', async () => {
      const measures = await page(office, '/gb/doc/jzg-2024-2');
      expect(measures).toContain('<b>现行有效</b>');
      const repealed = await page(office, '/gb/doc/jzf-2014-10');
      expect(repealed).toContain('吉政发〔2014〕10号');
      expect(repealed).toContain('2024年9月14日');
      expect(repealed).toContain('href="/gb/doc/jzg-2024-2/art-50/para-1"');
      expect(await page(office, '/gb/search?q=吉政发[2014]10号')).toContain('本站未收录这份文件');
    });

    it('the issue says what it is', async () => {
      const issue = await page(office, '/gb/2024/23');
      for (const words of ['半月刊', 'jzg-2024-2', 'jl-2024-23-news']) expect(issue).toContain(words);
      expect((await get(office, '/gb/2024/23.xml')).statusCode).toBe(200);
    });

    it('立法法 of 2015 and of 2023 stand side by side', async () => {
      const compared = await page(office, '/gb/doc/legislation-law/compare?from=2015-03-15&to=2023-03-13');
      const counts = /改动 (\d+) 条，新增 (\d+) 条，删去 (\d+) 条，未变 (\d+) 条/
        .exec(compared)
        ?.slice(1)
        .map(Number);
      expect(counts?.every((count) => count >= 0)).toBe(true);
      const [changed = 0, added = 0, gone = 0, same = 0] = counts ?? [];
      expect(changed + added + same).toBe(120);
      expect(changed + gone + same).toBe(105);
      expect(await wordsOn(office, 'legislation-law/art-3', '2020-01-01')).not.toBe(
        await wordsOn(office, 'legislation-law/art-3', '2023-06-01'),
      );
    });
  },
);
