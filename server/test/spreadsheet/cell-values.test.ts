import { describe, expect, test } from 'vitest';
import {
  type Column,
  column,
  readWorkbook,
  sheetSchema,
  workbookSchema,
} from '../../src/spreadsheet/index.js';
import { mustRead, problemsOf } from './support/expect.js';
import { type Handmade, handmade, STYLE, textXml } from './support/handmade.js';

const number = (value: string | number, style = STYLE.general): string =>
  `<c r="A2" s="${style}"><v>${value}</v></c>`;
const text = (value: string): string => textXml('A2', value);

async function read(definition: Column, cell: string, made: Partial<Handmade> = {}) {
  const rows = `<row r="1">${textXml('A1', definition.header)}${textXml('B1', '序号')}</row><row r="2">${cell}<c r="B2"><v>1</v></c></row>`;
  const schema = workbookSchema([
    sheetSchema({
      key: 'data',
      name: '数据',
      columns: [definition, column({ key: 'number', header: '序号', kind: 'integer' })],
    }),
  ]);
  return readWorkbook(await handmade({ sheets: [{ name: '数据', rows }], ...made }), schema);
}

async function valueIn(definition: Column, cell: string, made?: Partial<Handmade>): Promise<unknown> {
  const [row] = mustRead(await read(definition, cell, made)).data;
  return row?.values[definition.key];
}

async function problemIn(definition: Column, cell: string, made?: Partial<Handmade>) {
  const [first, ...more] = problemsOf(await read(definition, cell, made));
  expect(more).toEqual([]);
  expect(first).toMatchObject({
    sheet: '数据',
    row: 2,
    column: { letter: 'A', header: definition.header },
  });
  return { code: first?.code, params: first?.params };
}

const yuan = column({ key: 'amount', header: '金额（元）', kind: 'moneyYuan', required: true });
const wan = column({ key: 'amount', header: '金额（万元）', kind: 'moneyWan' });
const yi = column({ key: 'amount', header: '金额（亿元）', kind: 'moneyYi' });

describe('amounts', () => {
  test.each([
    [yuan, number('1234.56'), 123_456n],
    [yuan, number('0'), 0n],
    [yuan, number('1.0E7'), 1_000_000_000n],
    [yuan, number('1234567890123.45'), 123_456_789_012_345n],
    [yuan, number('1234.5600000000001', STYLE.amount), 123_456n],
    [yuan, number('-2.7755575615628914E-17'), 0n],
    [wan, number('0.30000000000000004'), 300_000n],
    [wan, number('1.5'), 1_500_000n],
    [yi, number('0.0000000001'), 1n],
    [yuan, text('1,234.56'), 123_456n],
    [yuan, text('１，２３４．５６'), 123_456n],
    [yuan, text('　1234.5\u00a0'), 123_450n],
    [yuan, text('¥1,234,567.00元'), 123_456_700n],
    [wan, text('12.5万元'), 12_500_000n],
    [wan, text('12.5 万'), 12_500_000n],
    [yi, text('1亿'), 10_000_000_000n],
    [yuan, text('12345678901234567.89'), 1_234_567_890_123_456_789n],
  ])('%# reads', async (definition, cell, expected) => {
    expect(await valueIn(definition, cell)).toBe(expected);
  });

  test('negative amounts only where they are allowed', async () => {
    const signed = { ...yuan, negative: 'allow' as const };
    expect(await valueIn(signed, number('-1.5'))).toBe(-150n);
    expect(await valueIn(signed, text('(1,234.00)'))).toBe(-123_400n);
    expect(await valueIn(signed, text('－3'))).toBe(-300n);
    expect(await problemIn(yuan, number('-1.5'))).toEqual({
      code: 'negativeValue',
      params: { text: '-1.5' },
    });
  });

  test.each([
    [yuan, number('0.001'), 'subFen'],
    [yuan, number('12345678.123'), 'subFen'],
    [wan, number('0.3000001'), 'subFen'],
    [yuan, text('0.001'), 'subFen'],
    [yuan, text('1.00000000001'), 'subFen'],
    [yuan, text('12,34.56'), 'notAnAmount'],
    [yuan, text('约100'), 'notAnAmount'],
    [yuan, text('1.2.3'), 'notAnAmount'],
    [yuan, text('.'), 'notAnAmount'],
    [yuan, text('--5'), 'notAnAmount'],
    [yuan, text('-¥-5'), 'notAnAmount'],
    [yuan, text('(-5)'), 'notAnAmount'],
    [yuan, number('NaN'), 'notAnAmount'],
    [yuan, text('12万元'), 'otherUnit'],
    [wan, text('12元'), 'otherUnit'],
    [yuan, number('1E17'), 'amountTooLarge'],
    [yuan, number('1E9999'), 'amountTooLarge'],
    [yuan, number('1E-9999'), 'none'],
    [yuan, text('1'.repeat(300)), 'amountTooLarge'],
    [yuan, number('45838', STYLE.date), 'wrongType'],
    [yuan, number('0.15', STYLE.percent), 'wrongType'],
    [yuan, '<c r="A2" t="b"><v>1</v></c>', 'wrongType'],
    [yuan, '<c r="A2" t="e"><v>#REF!</v></c>', 'errorCell'],
    [yuan, '', 'emptyCell'],
    [yuan, text(' \u3000\u200b'), 'emptyCell'],
    [yuan, '<c r="A2"><f>B2*100</f><v>100</v></c>', 'formula'],
    [yuan, '<c r="A2"><f t="shared" si="0"/><v>100</v></c>', 'formula'],
  ])('%# is refused', async (definition, cell, code) => {
    if (code === 'none') expect(await valueIn(definition, cell)).toBe(0n);
    else expect((await problemIn(definition, cell)).code).toBe(code);
  });

  test('a formula is taken where the schema allows it', async () => {
    const cached = { ...yuan, formulas: 'cached' as const };
    expect(await valueIn(cached, '<c r="A2"><f>B2*100</f><v>100</v></c>')).toBe(10_000n);
  });

  test('a cell that an array formula fills is a formula', async () => {
    const cells =
      '<c r="A2"><v>5</v></c></row><row r="3"><c r="A3"><f t="array" ref="A3:A4">B2:B3</f><v>1</v></c></row><row r="4"><c r="A4"><v>2</v></c></row><row r="5">';
    const problems = problemsOf(await read(yuan, cells));
    expect(problems.map(({ code, row }) => [code, row])).toEqual([
      ['formula', 3],
      ['formula', 4],
      ['emptyCell', 5],
    ]);
  });
});

describe('dates', () => {
  const date = column({ key: 'on', header: '日期', kind: 'date', required: true });

  test.each([
    [number('45838', STYLE.date), '2025-06-30'],
    [number('45838.75', STYLE.chineseDate), '2025-06-30'],
    [number('45838', STYLE.builtInChineseDate), '2025-06-30'],
    [number('45838'), '2025-06-30'],
    [number('59', STYLE.date), '1900-02-28'],
    [number('61', STYLE.date), '1900-03-01'],
    [number('20250630'), '2025-06-30'],
    ['<c r="A2" t="d"><v>2025-06-30T00:00:00</v></c>', '2025-06-30'],
    [text('2025-06-30'), '2025-06-30'],
    [text('2025/6/30'), '2025-06-30'],
    [text('2025.6.30'), '2025-06-30'],
    [text('2025年6月30日'), '2025-06-30'],
    [text('２０２５年６月３０日'), '2025-06-30'],
    [text(' 2025 年 6 月 30 日 '), '2025-06-30'],
    [text('2025-06-30 08:30:00'), '2025-06-30'],
    [text('20250630'), '2025-06-30'],
    [text('2024-02-29'), '2024-02-29'],
  ])('%# reads', async (cell, expected) => {
    expect(await valueIn(date, cell)).toBe(expected);
  });

  test('days counted from 1904', async () => {
    expect(await valueIn(date, number('44376', STYLE.date), { from1904: true })).toBe('2025-06-30');
  });

  test.each([
    [text('2025-02-30'), 'noSuchDay'],
    [text('2025年13月1日'), 'noSuchDay'],
    [number('60', STYLE.date), 'noSuchDay'],
    [text('六月三十日'), 'notADate'],
    [text('2025-6/30'), 'notADate'],
    [text('30/6/2025'), 'notADate'],
    [number('2025'), 'notADate'],
    [number('0', STYLE.date), 'notADate'],
    [number('-1', STYLE.date), 'notADate'],
    [number('99999999', STYLE.date), 'notADate'],
    ['<c r="A2" t="b"><v>1</v></c>', 'wrongType'],
  ])('%# is refused', async (cell, code) => {
    expect((await problemIn(date, cell)).code).toBe(code);
  });
});

describe('texts', () => {
  const name = column({ key: 'name', header: '名称', kind: 'text', maxLength: 50 });

  test.each([
    [text(' 水源\u00a0'), '水源'],
    [text('第一行_x000D_\n第二行'), '第一行\n第二行'],
    [text('_x005F_x000D_'), '_x000D_'],
    [number('220100000000'), '220100000000'],
    [number('2.2E5'), '220000'],
    [number('1.5'), '1.5'],
    [number('45838', STYLE.date), '2025-06-30'],
    [
      '<c r="A2" t="inlineStr"><is><r><t>长春</t></r><r><rPr><b/></rPr><t>水源</t></r><rPh sb="0" eb="1"><t>ちょう</t></rPh></is></c>',
      '长春水源',
    ],
    ['<c r="A2" t="str"><v>文</v></c>', '文'],
    ['<c r="A2" t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>', 'a<b'],
    ['<x:c xmlns:x="urn:x" r="A2" t="str"><x:v>前缀</x:v></x:c>', '前缀'],
  ])('%# reads', async (cell, expected) => {
    expect(await valueIn(name, cell)).toBe(expected);
  });

  test('shared texts: plain, rich and with phonetic readings', async () => {
    const sharedStrings = [
      '<t>甲</t>',
      '<r><t>乙</t></r><r><t xml:space="preserve"> 丙</t></r><rPh sb="0" eb="1"><t>おつ</t></rPh>',
    ];
    expect(await valueIn(name, '<c r="A2" t="s"><v>1</v></c>', { sharedStrings })).toBe('乙 丙');
  });

  test.each([
    [text('长'.repeat(51)), 'textTooLong'],
    [text('a_x0000_b'), 'controlCharacter'],
    [text('a_xD800_b'), 'controlCharacter'],
    [number('123456789012345678'), 'digitsLost'],
    ['<c r="A2" t="b"><v>0</v></c>', 'wrongType'],
  ])('%# is refused', async (cell, code) => {
    expect((await problemIn(name, cell)).code).toBe(code);
  });
});

describe('whole numbers, shares, flags and choices', () => {
  const count = column({ key: 'value', header: '年度', kind: 'integer', min: 1, max: 9999 });
  const share = column({ key: 'value', header: '比例（%）', kind: 'percent' });
  const flag = column({ key: 'value', header: '是否', kind: 'flag' });
  const choice = column({
    key: 'value',
    header: '类型',
    kind: 'choice',
    choices: [
      { code: 'competitive', zh: '竞争性', en: 'Competitive' },
      { code: 'formula', zh: '因素法', en: 'By formula' },
    ],
  });
  const of = (numerator: bigint, denominator: bigint) => ({ numerator, denominator });

  test.each([
    [count, number('2025'), 2025],
    [count, text('２０２５'), 2025],
    [count, text('2,025'), 2025],
    [share, number('0.15', STYLE.percent), of(3n, 20n)],
    [share, number('15'), of(3n, 20n)],
    [share, text('15％'), of(3n, 20n)],
    [share, text('12.5'), of(1n, 8n)],
    [share, number('0.30000000000000004', STYLE.percent), of(3n, 10n)],
    [share, number('0', STYLE.percent), of(0n, 1n)],
    [flag, text('是'), true],
    [flag, text('否 '), false],
    [flag, text('√'), true],
    [flag, '<c r="A2" t="b"><v>1</v></c>', true],
    [choice, text('竞争性'), 'competitive'],
    [choice, text('竞 争 性'), 'competitive'],
    [choice, text('by formula'), 'formula'],
    [choice, text('FORMULA'), 'formula'],
  ])('%# reads', async (definition, cell, expected) => {
    expect(await valueIn(definition, cell)).toEqual(expected);
  });

  test.each([
    [count, number('1.5'), 'notAnInteger'],
    [count, text('两千'), 'notAnInteger'],
    [count, text('2,02,5'), 'notAnInteger'],
    [count, number('0'), 'outOfRange'],
    [count, number('10000'), 'outOfRange'],
    [count, number('1E300'), 'outOfRange'],
    [count, number('45838', STYLE.date), 'wrongType'],
    [share, text('一半'), 'notAPercent'],
    [share, number('1E300', STYLE.percent), 'notAPercent'],
    [share, number('-0.1', STYLE.percent), 'negativeValue'],
    [share, number('45838', STYLE.date), 'wrongType'],
    [flag, text('也许'), 'notAFlag'],
    [choice, text('随机'), 'notAChoice'],
    [choice, '<c r="A2" t="b"><v>1</v></c>', 'wrongType'],
  ])('%# is refused', async (definition, cell, code) => {
    expect((await problemIn(definition, cell)).code).toBe(code);
  });

  test('a label that is nearly right is named', async () => {
    expect(await problemIn(choice, text('竞争'))).toEqual({
      code: 'notAChoice',
      params: { text: '竞争', nearest: '竞争性', choices: ['竞争性', '因素法'] },
    });
  });
});
