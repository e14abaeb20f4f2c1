import { readFileSync } from 'node:fs';
import { day } from '@jizheng/rules';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { publishText } from '../gazette/support/published.js';
import { openOffice, type TestOffice } from '../support/office.js';

const sample = (name: string): string =>
  readFileSync(new URL(`../../samples/${name}`, import.meta.url), 'utf8');

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice({ portal: { today: () => day('2026-08-15') } });
  for (const number of [10, 11])
    await publishText(office.database, sample(`demo-gazette-2026-${number}.txt`));
});
afterAll(() => office.close());

/** Every page to which links lead from the first one, in Chinese. */
async function pages(): Promise<ReadonlyMap<string, string>> {
  const read = new Map<string, string>();
  const open = ['/gb/'];
  for (let url = open.pop(); url !== undefined; url = open.pop()) {
    if (read.has(url) || /\.\w+(?:\?|$)|lang=en/.test(url)) continue;
    const { body, statusCode } = await office.app.inject({ method: 'GET', url });
    expect(statusCode, url).toBe(200);
    read.set(url, body);
    for (const [, href = ''] of body.matchAll(/href="(\/gb\/[^"#]*)/g))
      open.push(href.replaceAll('&amp;', '&'));
  }
  return read;
}

it('no page of the sample has an id twice, or leads within itself to one that is not there', async () => {
  const read = await pages();
  expect(read.size).toBeGreaterThan(50);
  for (const [url, body] of read) {
    const ids = [...body.matchAll(/<[a-z][^>]* id="([^"]+)"/g)].map(([, id]) => id);
    expect(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      url,
    ).toEqual([]);
    const inside = [...body.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(
      inside.filter((id) => !ids.includes(id)),
      url,
    ).toEqual([]);
  }
});
