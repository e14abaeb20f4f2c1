import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { column, readWorkbook, sheetSchema, workbookSchema } from '../../src/spreadsheet/index.js';
import { codesOf, mustRead, problemsOf } from './support/expect.js';
import { type Handmade, handmade, rowXml, textXml, zipped } from './support/handmade.js';

const schema = workbookSchema([
  sheetSchema({
    key: 'data',
    name: '数据',
    columns: [column({ key: 'name', header: '名称', kind: 'text', required: true })],
  }),
]);
const good: Handmade = { sheets: [{ name: '数据', rows: [['名称'], ['水源']] }] };
const SHEET = 'xl/worksheets/sheet1.xml';

const codesIn = async (file: string | Uint8Array) => codesOf(await readWorkbook(file, schema));
const codesOfSheet = async (xml: string | Buffer) =>
  codesIn(await handmade({ ...good, parts: { [SHEET]: xml } }));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spreadsheet-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Changes the declared expanded size of the archive's largest part, in its directory and before its data. */
function withDeclaredSize(file: Buffer, name: string, change: (size: number) => number): Buffer {
  const lied = Buffer.from(file);
  for (const [signature, sizeAt, nameAt] of [
    [0x02014b50, 24, 46],
    [0x04034b50, 22, 30],
  ] as const) {
    for (let at = 0; at < lied.length - 46; at += 1) {
      if (lied.readUInt32LE(at) !== signature) continue;
      if (lied.toString('utf8', at + nameAt, at + nameAt + name.length) !== name) continue;
      lied.writeUInt32LE(change(lied.readUInt32LE(at + sizeAt)), at + sizeAt);
    }
  }
  return lied;
}

describe('what is not a workbook', () => {
  test('is named by what it is', async () => {
    expect(await codesIn(Buffer.alloc(0))).toEqual(['notAWorkbook']);
    expect(await codesIn(Buffer.from('名称,金额\n水源,1\n'))).toEqual(['notAWorkbook']);
    expect(await codesIn(Buffer.from('<html><table></table></html>'))).toEqual(['notAWorkbook']);
    expect(await codesIn(await zipped({ 'a.txt': 'x' }))).toEqual(['notAWorkbook']);
    expect(await codesIn(await zipped({ mimetype: 'x', 'content.xml': '<x/>' }))).toEqual(['otherFormat']);
    const old = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    expect(await codesIn(old)).toEqual(['oldXls']);
    const locked = Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await codesIn(locked)).toEqual(['encrypted']);
  });

  test('a binary workbook', async () => {
    const rels =
      '<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="xl/workbook.bin"/></Relationships>';
    expect(await codesIn(await zipped({ '_rels/.rels': rels, 'xl/workbook.bin': 'x' }))).toEqual([
      'otherFormat',
    ]);
  });

  test('no file, a folder, the same from a path as from bytes', async () => {
    expect(await codesIn(join(folder, 'none.xlsx'))).toEqual(['fileUnreadable']);
    expect(await codesIn(folder)).toEqual(['fileUnreadable']);
    const path = join(folder, 'good.xlsx');
    await writeFile(path, await handmade(good));
    expect(mustRead(await readWorkbook(path, schema)).data).toHaveLength(1);
    await writeFile(path, 'not a workbook');
    expect(await codesIn(path)).toEqual(['notAWorkbook']);
    const locked = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(9_000),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    await writeFile(path, locked);
    expect(await codesIn(path)).toEqual(['encrypted']);
  });
});

describe('limits', () => {
  test('the file', async () => {
    const file = await handmade(good);
    const path = join(folder, 'large.xlsx');
    await writeFile(path, file);
    for (const source of [file, path]) {
      const result = await readWorkbook(source, schema, { maxFileBytes: 100 });
      expect(problemsOf(result)).toMatchObject([
        { code: 'fileTooLarge', params: { bytes: file.length, limit: 100 } },
      ]);
    }
  });

  test('a bomb is not expanded: one part that shrinks too well, or all parts together', async () => {
    const zeros = Buffer.alloc(64 * 1024 * 1024, 32);
    const file = await handmade({ ...good, parts: { [SHEET]: zeros } });
    const started = process.memoryUsage.rss();
    expect(await codesIn(file)).toEqual(['zipBomb']);
    expect(process.memoryUsage.rss() - started).toBeLessThan(32 * 1024 * 1024);
    const result = await readWorkbook(await handmade(good), schema, { maxExpandedBytes: 500 });
    expect(codesOf(result)).toEqual(['zipBomb']);
  });

  test('a bomb that lies about its size is stopped while it expands', async () => {
    const file = await handmade({ ...good, parts: { [SHEET]: Buffer.alloc(64 * 1024 * 1024, 32) } });
    expect(await codesIn(withDeclaredSize(file, SHEET, () => 1_000))).toEqual(['damaged']);
  });

  test('too many parts', async () => {
    const parts = Object.fromEntries(Array.from({ length: 5_001 }, (_, index) => [`p${index}`, '']));
    expect(await codesIn(await zipped(parts))).toEqual(['tooManyParts']);
  });

  test('a large table of texts or of styles', async () => {
    for (const part of ['xl/sharedStrings.xml', 'xl/styles.xml']) {
      const file = await handmade({ ...good, parts: { [part]: '<sst/>' } });
      const lied = withDeclaredSize(file, part, () => 300 * 1024 * 1024);
      expect(await codesIn(lied)).toEqual(['zipBomb']);
    }
  });

  test('nesting and endless texts', async () => {
    expect(await codesOfSheet('<a>'.repeat(100))).toEqual(['damaged']);
    const endless = Buffer.alloc(8 * 1024 * 1024, 'x');
    expect(await codesOfSheet(Buffer.concat([Buffer.from('<a>'), endless]))).toEqual(['damaged']);
  });

  test('a cell at the far end of every row costs nothing', async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => {
      const row = index + 2;
      return `<row r="${row}">${textXml(`A${row}`, '水源')}<c r="XFD${row}"/></row>`;
    }).join('');
    const file = await handmade({ sheets: [{ name: '数据', rows: rowXml(1, ['名称']) + rows }] });
    expect(mustRead(await readWorkbook(file, schema)).data).toHaveLength(5_000);
  });
});

describe('damage', () => {
  test.each([
    ['broken XML', '<worksheet><sheetData><row>'],
    ['no XML', 'x'],
    ['a document type', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'],
    ['an unknown entity', '<worksheet>&a;</worksheet>'],
    ['rows that go back', '<worksheet><sheetData><row r="2"/><row r="1"/></sheetData></worksheet>'],
    ['a row beyond the last', '<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>'],
    ['a row without a number', '<worksheet><sheetData><row r="x"/></sheetData></worksheet>'],
    ['a column beyond the last', '<worksheet><sheetData><row><c r="XFE1"/></row></sheetData></worksheet>'],
    ['a cell without a column', '<worksheet><sheetData><row><c r="1"/></row></sheetData></worksheet>'],
    [
      'a text that is not there',
      '<worksheet><sheetData><row><c t="s"><v>7</v></c></row></sheetData></worksheet>',
    ],
    [
      'a merged range that is none',
      '<worksheet><sheetData/><mergeCells><mergeCell ref="x"/></mergeCells></worksheet>',
    ],
  ])('%s', async (_, xml) => {
    expect(await codesOfSheet(xml)).toEqual(['damaged']);
  });

  test('not UTF-8; UTF-16 is read', async () => {
    expect(await codesOfSheet(Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0xff]))).toEqual(['damaged']);
    const xml = `\ufeff<worksheet><sheetData>${rowXml(1, ['名称'])}${rowXml(2, ['水源'])}</sheetData></worksheet>`;
    const file = await handmade({ ...good, parts: { [SHEET]: Buffer.from(xml, 'utf16le') } });
    expect(mustRead(await readWorkbook(file, schema)).data).toHaveLength(1);
    const turned = await handmade({ ...good, parts: { [SHEET]: Buffer.from(xml, 'utf16le').swap16() } });
    expect(mustRead(await readWorkbook(turned, schema)).data).toHaveLength(1);
  });

  test('parts that are missing or there twice', async () => {
    expect(await codesIn(await handmade({ ...good, leaveOut: [SHEET] }))).toEqual(['damaged']);
    expect(await codesIn(await handmade({ ...good, parts: { 'xl/WORKBOOK.xml': 'x' } }))).toEqual([
      'damaged',
    ]);
    expect(await codesIn(await handmade({ ...good, leaveOut: ['xl/_rels/workbook.xml.rels'] }))).toEqual([
      'damaged',
    ]);
    expect(await codesIn(await handmade({ ...good, leaveOut: ['xl/workbook.xml'] }))).toEqual([
      'notAWorkbook',
    ]);
  });

  test('cut short, or one bit turned', async () => {
    const file = await handmade(good);
    expect(await codesIn(file.subarray(0, file.length - 10))).toEqual(['damaged']);
    const data = file.indexOf(SHEET) + SHEET.length + 12;
    const turned = Buffer.from(file);
    turned.writeUInt8(turned.readUInt8(data) ^ 4, data);
    expect(await codesIn(turned)).toEqual(['damaged']);
  });

  test('an encrypted part', async () => {
    const file = await handmade(good);
    for (let at = 0; at < file.length - 4; at += 1) {
      if (file.readUInt32LE(at) === 0x02014b50) file.writeUInt16LE(file.readUInt16LE(at + 8) | 1, at + 8);
    }
    expect(await codesIn(file)).toEqual(['encrypted']);
  });
});

test('a million rows are stopped at the limit', async () => {
  const row = (index: number): string => `<row r="${index}"><c r="A${index}"><v>${index}</v></c></row>`;
  const blocks: string[] = [`<worksheet><sheetData>${rowXml(1, ['名称'])}`];
  for (let index = 2; index <= 1_048_576; index += 1) blocks.push(row(index));
  const file = await handmade({ ...good, parts: { [SHEET]: `${blocks.join('')}</sheetData></worksheet>` } });
  let rowsRead = 0;
  const result = await readWorkbook(file, schema, {
    onProgress: ({ rows }) => {
      rowsRead = rows;
    },
  });
  expect(problemsOf(result)).toMatchObject([{ code: 'tooManyRows', params: { limit: 200_000 } }]);
  expect(rowsRead).toBe(200_000);
});
