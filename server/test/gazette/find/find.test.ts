import { readFileSync } from 'node:fs';
import { day, ok } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Findings, find } from '../../../src/gazette/find/find.js';
import type { Question } from '../../../src/gazette/find/rank.js';
import { suggest } from '../../../src/gazette/find/suggest.js';
import { openOffice, type TestOffice } from '../../support/office.js';
import { JURISDICTION } from '../../support/province.js';
import { publishText } from '../support/published.js';

const sample = (name: string): string =>
  readFileSync(new URL(`../../../samples/${name}`, import.meta.url), 'utf8');

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice();
  await publishText(office.database, sample('demo-gazette-2026-10.txt'));
  await publishText(office.database, sample('demo-gazette-2026-11.txt'));
});
afterAll(() => office.close());

const ON = day('2026-08-01');

async function ask(text: string, some: Partial<Question> = {}): Promise<Findings> {
  const question = { text, page: 1, issuer: null, genre: null, year: null, validity: null, on: ON, ...some };
  const found = await office.database.withWeb('read', async (client) =>
    ok(await find(client, JURISDICTION, question)),
  );
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
}

const numbers = ({ documents }: Findings): readonly (string | null)[] =>
  documents.map(({ number }) => number);
const addresses = ({ documents }: Findings): readonly string[] =>
  documents.flatMap(({ hits }) => hits.map(({ address }) => address));

describe('a search', () => {
  it('finds titles first, then headings, then words; the newer ones first', async () => {
    const found = await ask('夜间开放');
    expect(numbers(found).slice(0, 2)).toEqual(['演政规〔2026〕4号', '演政规〔2026〕3号']);
    expect(found.documents[0]?.titlePieces.filter(({ isHit }) => isHit).map(({ text }) => text)).toEqual([
      '夜间开放',
    ]);
    expect(
      numbers(found)
        .slice(2)
        .every((number) => number === null),
    ).toBe(true);
  });

  it('marks what was sought in its paragraph', async () => {
    const found = await ask('虚报');
    expect(addresses(found)).toEqual(['art-9']);
    const [hit] = found.documents[0]?.hits ?? [];
    expect(hit?.body.filter(({ isHit }) => isHit)).toEqual([{ text: '虚报', isHit: true }]);
    expect(hit?.heading.map(({ text }) => text).join('')).toContain('第九条');
  });

  it('requires every word, some of which may stand in the title around', async () => {
    expect(addresses(await ask('图书馆 值班'))).toEqual(expect.arrayContaining(['art-5']));
    expect((await ask('湿地 值班')).documents).toEqual([]);
    expect(addresses(await ask('夜间开放办法 第六条'))).toEqual(['art-6']);
  });

  it('takes a phrase by its letter', async () => {
    expect(addresses(await ask('“值班、照明和安全”'))).toEqual(['art-7']);
    expect((await ask('“照明和值班”')).documents).toEqual([]);
    expect(addresses(await ask('「每周不少于三晚」'))).toEqual(['head-1', 'art-3']);
  });

  it('takes a figure with its signs, quoted or not, and counts no passage that does not say it', async () => {
    for (const text of ['“90%”', '90%', '９０％']) {
      const found = await ask(text);
      expect(found.passages, text).toBe(1);
      const marks = found.documents.flatMap(({ hits }) => hits.flatMap(({ body }) => body));
      expect(
        marks.filter(({ isHit }) => isHit).map(({ text: piece }) => piece),
        text,
      ).toEqual(['90%']);
    }
    expect(numbers(await ask('18.6'))).toEqual(['演政函〔2026〕18号']);
    for (const text of ['“48%”', '“0%”', '5%', '8.6', '“18-6”'])
      expect(await ask(text), text).toMatchObject({ documents: [], passages: 0 });
  });

  it('finds a document by whom it is sent to', async () => {
    const found = await ask('“省政府各部门”');
    expect(numbers(found)).toEqual(['演政发〔2026〕9号', '演政办发〔2026〕7号', '演政规〔2026〕3号']);
    const [hit] = found.documents[0]?.hits ?? [];
    expect(hit?.address).toBe('');
    expect(hit?.body.map(({ text }) => text).join('')).toBe('各市（州）人民政府，省政府各部门');
    expect(addresses(await ask('临水州人民政府 湿地'))).toContain('');
  });

  it.each(['演政规〔2026〕3号', '演政规[2026]3号', '演政规（２０２６）３号', ' 演政规〔2026〕第3号 '])(
    'leads from the number %s to its document, and to what cites it',
    async (text) => {
      const found = await ask(text);
      expect(found.numbered?.work).toBe(found.documents[0]?.work);
      expect(numbers(found)).toEqual(['演政规〔2026〕3号', '演政规〔2026〕4号']);
    },
  );

  it('tells of a number that is only cited', async () => {
    expect((await ask('演政发〔2019〕12号')).numbered).toMatchObject({ version: null });
  });

  it('looks only where it is told to', async () => {
    expect(numbers(await ask('管护', { genre: 'opinion' }))).toEqual(['演政发〔2026〕9号']);
    expect(numbers(await ask('照明', { issuer: '演示省人民政府办公厅' }))).toEqual(['演政办发〔2026〕7号']);
    expect((await ask('照明', { year: 2025 })).documents).toEqual([]);
    expect(numbers(await ask('夜间开放', { validity: 'notYet', on: day('2026-06-15') }))).toEqual([
      '演政规〔2026〕4号',
    ]);
    expect(numbers(await ask('夜间开放', { validity: 'inForce', on: day('2026-06-15') }))).toEqual([
      '演政规〔2026〕3号',
    ]);
    expect((await ask('夜间开放', { validity: 'repealed' })).documents).toEqual([]);
  });

  it('finds a single character, also at the end of a sentence', async () => {
    expect(addresses(await ask('灯')).length).toBeGreaterThan(1);
    expect((await ask('饕')).documents).toEqual([]);
  });

  it('answers nothing to nothing, and is not broken by signs of its language', async () => {
    for (const text of ['', '   ', "'", '\\', "a' & !b:*", '() | &', '“”', '\u0000', '%_'])
      expect((await ask(text)).documents, text).toEqual([]);
  });

  it('goes no further than its last page', async () => {
    const far = await ask('省', { page: 9_999 });
    expect(far.documents).toEqual([]);
    expect(far.hasNext).toBe(false);
  });
});

describe('suggestions', () => {
  const suggested = async (text: string): Promise<readonly string[]> => {
    const found = await office.database.withWeb('read', async (client) =>
      ok(await suggest(client, JURISDICTION, text)),
    );
    return found.ok
      ? found.value.map(({ number, title, heading, address }) =>
          address === '' ? (number ?? title) : heading,
        )
      : [];
  };

  it('are numbers that begin so, titles, and headings', async () => {
    expect(await suggested('演政规[20')).toEqual(['演政规〔2026〕4号', '演政规〔2026〕3号']);
    expect(await suggested('湿地')).toContain('演政函〔2026〕18号');
    expect((await suggested('经费和监督')).length).toBeGreaterThan(0);
    expect(await suggested('')).toEqual([]);
  });
});
