import { readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { day } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishText } from '../gazette/support/published.js';
import { openOffice, type TestOffice } from '../support/office.js';

const sample = (name: string): string =>
  readFileSync(new URL(`../../samples/${name}`, import.meta.url), 'utf8');
const BASE = 'https://gb.example.test';

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice({ portal: { publicUrl: BASE, today: () => day('2026-06-15') } });
  await publishText(office.database, sample('demo-gazette-2026-10.txt'));
});
afterAll(() => office.close());

type Sent = Awaited<ReturnType<TestOffice['app']['inject']>>;
const get = (url: string, headers: { readonly [name: string]: string } = {}): Promise<Sent> =>
  office.app.inject({ method: 'GET', url, headers });
const page = async (url: string): Promise<string> => (await get(url)).body;

describe('the portal', () => {
  it('shows the latest issue with its contents, and finds from there everything that was published', async () => {
    const home = await page('/gb/');
    expect(home).toContain('<h2 id="latest"><a href="/gb/2026/10">');
    const links = [...home.matchAll(/href="(\/gb\/[^"]*)"/g)].map(([, href = '']) =>
      href.replaceAll('&amp;', '&'),
    );
    for (const link of new Set(links)) expect((await get(link)).statusCode, link).toBe(200);
  });

  it('gives every unit a page under its address, with the way up and on', async () => {
    const article = await page('/gb/doc/yzg-2026-3/art-6');
    expect(article).toContain(
      '<h2 class="art" id="art-6"><a class="hot" href="/gb/doc/yzg-2026-3/art-6">第六条</a></h2>',
    );
    expect(article).toContain('<a class="para" href="#para-2" aria-label="第2款">2</a>');
    expect(article).toContain('href="/gb/doc/yzg-2026-3/art-5" rel="prev"');
    expect(article).toContain(`<link rel="canonical" href="${BASE}/gb/doc/yzg-2026-3/art-6">`);
    for (const address of ['chap-2', 'art-3', 'art-3/para-1/item-2', 'notice/para-1'])
      expect((await get(`/gb/doc/yzg-2026-3/${address}`)).statusCode, address).toBe(200);
  });

  it('says how a document stands on a day, and what it does to others', async () => {
    const before = await page('/gb/doc/yzg-2026-3?on=2026-05-20');
    const now = await page('/gb/doc/yzg-2026-3');
    expect(before).toContain('<b>尚未施行</b>');
    expect(now).toContain('<b>现行有效</b>');
    expect(now).toContain('废止');
    const unheld = await get('/gb/doc/yzf-2019-12');
    expect(unheld.statusCode).toBe(404);
    expect(unheld.body).toContain('本站未收录这份文件');
    expect(unheld.body).toContain('href="/gb/doc/yzg-2026-3');
  });

  it('marks what is cited: a link where it is held, dotted where it is not', async () => {
    expect(await page('/gb/doc/yzg-2026-3')).toContain(
      '<span class="unheld" title="本站未收录这份文件">《中华人民共和国预算法》</span>',
    );
    expect(await page('/gb/doc/yzh-2026-18')).toContain('（略）');
  });

  it('speaks English around the law’s own words', async () => {
    const english = await page('/gb/doc/yzg-2026-3/art-6?lang=en');
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('<b>In force</b>');
    expect(english).toContain('<div class="text" lang="zh-CN">');
    expect(english).toContain('href="/gb/doc/yzg-2026-3/art-5?lang=en"');
  });

  it('tells the news by day, with the days before and after', async () => {
    const news = await page('/gb/news/2026-05-18');
    expect(news).toContain('rel="prev"><span class="dim">前一天</span>2026年5月16日');
    expect(news).toContain('rel="next"><span class="dim">后一天</span>2026年5月20日');
    expect((await get('/gb/news/2026-05-17')).statusCode).toBe(404);
  });

  it('searches, and marks what was sought', async () => {
    const found = await page(`/gb/search?q=${encodeURIComponent('虚报')}`);
    expect(found).toContain('<mark>虚报</mark>');
    expect(found).toContain('href="/gb/doc/yzg-2026-3/art-9"');
    expect(await page('/gb/search?q=%E9%A5%95%E9%A4%AE')).toContain('没有找到');
  });
});

describe('what the portal sends', () => {
  it('needs no script and lets none run', async () => {
    const { headers, body } = await get('/gb/');
    expect(headers['content-security-policy']).toBe(
      "default-src 'none';style-src 'self';img-src 'self';font-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
    );
    expect(body).not.toMatch(/<script|<style|\sstyle=|\son\w+=|javascript:/i);
  });

  it('is light: a page with its style is under 50 kB', async () => {
    const home = await page('/gb/');
    const style = await page(/href="(\/gb\/portal-[0-9a-f]+\.css)"/.exec(home)?.[1] ?? '');
    expect(style.length).toBeGreaterThan(5_000);
    for (const url of [
      '/gb/',
      '/gb/2026/10',
      '/gb/doc/yzg-2026-3',
      '/gb/doc/yzg-2026-3/art-6',
      '/gb/search?q=%E7%9C%81',
    ])
      expect(Buffer.byteLength(await page(url)) + style.length, url).toBeLessThan(50_000);
  });

  it('comes compressed, is kept by its mark, and is not sent twice', async () => {
    const [bare, small, smaller] = [
      await get('/gb/2026/10', { 'accept-encoding': 'identity' }),
      await get('/gb/2026/10', { 'accept-encoding': 'gzip' }),
      await get('/gb/2026/10', { 'accept-encoding': 'gzip, br' }),
    ];
    expect(gunzipSync(small.rawPayload).toString()).toBe(bare.body);
    expect(brotliDecompressSync(smaller.rawPayload).toString()).toBe(bare.body);
    expect(smaller.headers).toMatchObject({
      'content-encoding': 'br',
      vary: 'accept-encoding',
      'cache-control': 'public, max-age=60',
    });
    const again = await get('/gb/2026/10', { 'if-none-match': String(bare.headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    const head = await office.app.inject({ method: 'HEAD', url: '/gb/2026/10' });
    expect([head.statusCode, head.body]).toEqual([200, '']);
  });

  it.each([
    ['txt', 'text/plain; charset=utf-8'],
    ['json', 'application/json; charset=utf-8'],
    ['xml', 'application/xml; charset=utf-8'],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['pdf', 'application/pdf'],
    ['svg', 'image/svg+xml'],
  ])('has a document and an issue as %s', async (ending, type) => {
    for (const path of ['/gb/doc/yzg-2026-3', '/gb/2026/10']) {
      const sent = await get(`${path}.${ending}`);
      expect([sent.statusCode, sent.headers['content-type']], path).toEqual([200, type]);
      if (ending !== 'svg')
        expect(sent.headers['content-disposition']).toMatch(/^(attachment|inline); filename="[\w.-]+"/);
      expect((await get(`${path}0.${ending}`)).statusCode).toBe(ending === 'svg' ? 200 : 404);
    }
  });

  it('has a feed and a map of the site', async () => {
    expect(await page('/gb/feed.xml')).toContain(`<id>${BASE}/gb/doc/yzg-2026-3</id>`);
    expect(await page('/gb/sitemap.xml')).toContain(`<loc>${BASE}/gb/doc/yzg-2026-3</loc>`);
    expect((await get('/gb/sitemap-2.xml')).statusCode).toBe(404);
  });
});

describe('a wrong address', () => {
  it.each([
    '/gb/nowhere',
    '/gb/doc/yzg-2026-3/art-99',
    '/gb/doc/nothing',
    '/gb/2026/11',
    '/gb/doc/..%2f..%2fetc',
    '/gb/doc/<script>',
    '/gb/doc/%00',
    '/gb/doc/yzg-2026-3/art-6%00',
    '/gb/%E0%A4%A',
    '/gb/doc/%zz?on=2026-06-01',
  ])('leads to a page that says so and what to do next: %s', async (url) => {
    const sent = await get(url);
    expect([sent.statusCode, sent.headers['content-type'], sent.headers['cache-control']]).toEqual([
      404,
      'text/html; charset=utf-8',
      'no-store',
    ]);
    expect(sent.body).toContain('action="/gb/search"');
    expect(sent.body).not.toContain('<script>');
  });

  it.each([
    '/gb/search?q=%00',
    '/gb/search?q=a%00b',
    '/gb/search?q=%22a%00b%22',
    '/gb/search?q=x&issuer=%00',
    '/gb/search?q=x&issuer=a%00&genre=%00&year=%00&validity=%00&on=%00&page=%00',
    '/gb/doc/yzg-2026-3?on=%00&whole=%00',
    '/gb/issues?year=%00&lang=%00',
    '/gb/news?before=%00',
    '/gb/feed.xml?x=%00',
    '/gb/2026/10.txt?on=%00',
  ])('with signs that no text has is read without them: %s', async (url) => {
    expect((await get(url)).statusCode).toBe(200);
  });

  it('with a slash too many is the one without; nothing leads out of the portal', async () => {
    expect((await get('/gb')).headers.location).toBe('/gb/');
    expect((await get('/gb/issues/')).headers.location).toBe('/gb/issues');
    for (const url of [
      '/gb//evil.example',
      '/gb//evil.example/',
      '/gb/%2f%2fevil.example/',
      '/gb/?lang=//evil.example',
    ]) {
      const { headers } = await get(url);
      expect(headers.location, url).toBeUndefined();
    }
  });

  it('repeats no name of a host that is none', async () => {
    const other = await openOffice();
    const sent = await other.app.inject({ method: 'GET', url: '/gb/', headers: { host: 'evil"><script>' } });
    expect(sent.body).not.toContain('evil');
    expect(sent.body).toContain('还没有出版任何一期');
    await other.close();
  });
});

describe('when the next issue is published', () => {
  it('everybody sees it within a second or two', async () => {
    expect(await page('/gb/')).toContain('2026年第 <span class="hot">10</span> 期');
    await publishText(office.database, sample('demo-gazette-2026-11.txt'));
    await new Promise((wait) => setTimeout(wait, 1_100));
    expect(await page('/gb/')).toContain('2026年第 <span class="hot">11</span> 期');
    expect(await page('/gb/doc/yzg-2026-3')).toContain('rel="next"');
    expect(await page('/gb/doc/yzg-2026-3/art-3?on=2026-08-01')).toContain('被修改：');
  });
});

describe('the API', () => {
  it('serves everybody what was published', async () => {
    const json = async (url: string): Promise<unknown> => (await get(url)).json();
    expect(await json('/api/gazette/issues')).toMatchObject({ items: [{ number: 11 }, { number: 10 }] });
    expect(await json('/api/gazette/issues/2026/10')).toMatchObject({
      documents: expect.arrayContaining([expect.objectContaining({ work: 'yzg-2026-3' })]),
    });
    expect(await json('/api/gazette/documents/yzg-2026-3')).toMatchObject({
      validFrom: '2026-06-01',
      validUntil: null,
    });
    expect(await json('/api/gazette/provision?address=yzg-2026-3/art-9&on=2026-06-02')).toMatchObject({
      units: [{ label: '第九条' }, {}],
    });
    expect(await json(`/api/gazette/search?q=${encodeURIComponent('虚报')}`)).toMatchObject({
      passages: 1,
      items: [{ work: 'yzg-2026-3', hits: [{ address: 'art-9' }] }],
    });
    expect(await json(`/api/gazette/suggestions?q=${encodeURIComponent('湿地')}`)).toMatchObject({
      items: [{ work: 'yzh-2026-18' }],
    });
    expect((await get('/api/gazette/documents/nothing')).statusCode).toBe(404);
    expect((await get('/api/gazette/search')).statusCode).toBe(400);
  });
});
