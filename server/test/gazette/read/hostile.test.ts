import { describe, expect, it } from 'vitest';
import { describeSourceProblem } from '../../../src/gazette/describe.js';
import { SOURCE_PROBLEM, type SourceProblemCode } from '../../../src/gazette/doubt.js';
import { showNumeral } from '../../../src/gazette/number.js';
import { decodeSource, readSource, SOURCE_LIMITS } from '../../../src/gazette/read/read-source.js';
import { documentOf, doubtsOf, issueOf, ofKind, problemsOf, read, unitAt } from './support.js';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const law = (articles: number): string =>
  `# 长法\n\n${Array.from({ length: articles }, (_, at) => `第${showNumeral(at + 1)}条 此条为试验而设。`).join('\n\n')}`;
/** Processor time of a read, the least of some: others share the machine. */
const timed = (text: string, rounds = 3): number =>
  Math.min(
    ...Array.from({ length: rounds }, () => {
      const start = process.cpuUsage();
      readSource(text, new Map());
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    }),
  );

describe('bytes that are no text', () => {
  it.each([
    [
      'not UTF-8',
      bytes('甲\n乙\n', [0xc4, 0xe3], '\n丙', [0xff], '\n'),
      [
        ['notUtf8', 3],
        ['notUtf8', 4],
      ],
    ],
    ['overlong', bytes('甲\n', [0xc0, 0xaf]), [['notUtf8', 2]]],
    ['a surrogate', bytes([0xed, 0xa0, 0x80]), [['notUtf8', 1]]],
    ['UTF-16', bytes([0xff, 0xfe, 0x32, 0x75]), [['notUtf8', 1]]],
    ['empty', bytes(''), [['empty', 0]]],
    ['blank', bytes(' \n\u3000\n'), [['empty', 0]]],
    ['a PDF', bytes('%PDF-1.7 …'), [['binary', 0]]],
    ['a DOCX', bytes([0x50, 0x4b, 3, 4], 'x'), [['binary', 0]]],
    ['a byte of zero', bytes('甲\n乙', [0], '丙'), [['binary', 2]]],
    ['too large', new Uint8Array(SOURCE_LIMITS.megabytes * 2 ** 20 + 1), [['tooLarge', 0]]],
  ] as const)('%s: told with lines', (_, source, expected) => {
    const decoded = decodeSource(source);
    expect(decoded.ok ? [] : decoded.error.map(({ code, line }) => [code, line])).toEqual(expected);
  });

  it('takes UTF-8 with its mark', () => {
    expect(decodeSource(bytes([0xef, 0xbb, 0xbf], '# 甲法'))).toMatchObject({ ok: true });
    expect(documentOf(read('\ufeff# 甲法\n\n第一条 乙。')).title).toBe('甲法');
  });

  it('tells of lines that are too long, all at once', () => {
    const long = '长'.repeat(SOURCE_LIMITS.lineLength + 1);
    expect(problemsOf(`甲\r\n${long}\r\n乙\n${long}`).map(({ code, line }) => [code, line])).toEqual([
      ['lineTooLong', 2],
      ['lineTooLong', 4],
    ]);
  });
});

describe('texts without what they need', () => {
  it.each([
    ['no structure', '今天天气很好。\n\n明天也好。', ['noStructure']],
    ['a gazette without its day', '海岸省人民政府公报\n\n2030年第4期\n\n目录', ['issueDateMissing']],
    ['a gazette without a year', '海岸省人民政府公报\n\n第4期', ['issueNumberMissing', 'issueDateMissing']],
  ])('%s', (_, text, codes) => {
    expect(problemsOf(text).map(({ code }) => code)).toEqual(codes);
  });

  it('says every problem in both languages', () => {
    for (const code of Object.keys(SOURCE_PROBLEM) as SourceProblemCode[]) {
      const says = describeSourceProblem({
        code,
        params: { size: 1, limit: 2, kind: 'x', byte: 'x', length: 3, count: 4, found: 'x' },
      });
      expect(`${says.zh}${says.en}`).not.toMatch(/\{\w+\}/);
    }
  });
});

describe('hostile words', () => {
  it('are words: markup, entities, path names and scripts are kept as text', () => {
    const text =
      '# <script>alert("1")</script>&amp;../../etc/passwd条例\n\n第一条 <img src=x onerror=y> &lt; {{x}} $(x) `y`。';
    const document = documentOf(read(text));
    expect(document.title).toBe('<script>alert("1")</script>&amp;../../etc/passwd条例');
    expect(unitAt(document, 'art-1/para-1').text).toBe('<img src=x onerror=y> &lt; {{x}} $(x) `y`。');
    expect(document.id).toMatch(/^[a-z0-9-]+$/);
  });

  it('cannot hide behind a comment that never ends, or make a name that is none', () => {
    expect(ofKind(documentOf(read('# 甲法\n\n<!-- 乙\n\n第一条 丙。')), 'article')).toHaveLength(1);
    expect(documentOf(read('# __proto__\n\n第一条 丙。')).id).toBe('proto');
    expect(documentOf(read('# ！！\n\n第一条 丙。')).id).toBe('untitled');
  });

  it('do not hide a label behind characters that cannot be seen', () => {
    const reading = read('# 甲法\n\n第\u200b一条\u202e 乙。\n\n第二条 丙。');
    expect(ofKind(documentOf(reading), 'article').map(({ label }) => label)).toEqual(['第一条', '第二条']);
    expect(doubtsOf(reading, 'hiddenCharacter')).toHaveLength(1);
  });
});

describe('much of everything', () => {
  it('reads 100,000 articles, in time that grows with them', () => {
    const [some, more] = [law(10_000), law(100_000)] as const;
    const ratio = timed(more, 1) / Math.max(timed(some), 20);
    expect(ofKind(documentOf(read(some)), 'article')).toHaveLength(10_000);
    // Ten times the text; the machine is shared, so far from a hundred is enough.
    expect(ratio).toBeLessThan(40);
  });

  it('refuses more lines than it takes, with the limit', () => {
    expect(problemsOf(`# 法\n${'第一条 甲。\n'.repeat(SOURCE_LIMITS.lines)}`)).toMatchObject([
      { code: 'tooManyLines', params: { limit: SOURCE_LIMITS.lines } },
    ]);
  });

  it.each([
    [
      'blanks',
      (n: number) => `# 法\n第一条 甲${' '.repeat(n)}and 乙。\n附件${' '.repeat(n)}x\n第${' '.repeat(n)}一条`,
    ],
    ['brackets', (n: number) => `# 法\n第一条 ${'（'.repeat(n / 2)}${'《'.repeat(n / 2)}`],
    [
      'dots',
      (n: number) =>
        `海岸省公报\n2030年第1期\n2030年1月1日出版\n目录\n${`甲${'.'.repeat(150)}x\n`.repeat(n / 100)}`,
    ],
    ['titles', (n: number) => `# 法\n第一条 乙。\n${'某某办法\n\n'.repeat(n / 8)}`],
    [
      'documents',
      (n: number) =>
        `海岸省公报\n2030年第1期\n2030年1月1日出版\n${'关于甲的通知\n甲发〔2030〕1号\n各局：\n内容。\n'.repeat(n / 40)}`,
    ],
    ['same articles', (n: number) => `# 法\n${'第一条 甲。\n'.repeat(n / 8)}`],
    ['contents', (n: number) => `# 法\n${'目录\n第一章 甲\n'.repeat(n / 8)}第一条 乙。`],
    ['hidden characters', (n: number) => `# 法\n第一条 甲${'\u200b'.repeat(n)}。`],
  ])('%s: eight times as much takes no more than some eight times as long', (_, make) => {
    const size = 20_000;
    // Sixty-four would be quadratic.
    expect(timed(make(8 * size)) / Math.max(timed(make(size)), 20)).toBeLessThan(32);
  });
});

describe('an issue whose parts are missing', () => {
  it('without contents says so and is read', () => {
    const reading = read(
      '海岸省人民政府公报\n\n2030年第4期\n\n2030年4月1日出版\n\n海岸省关于种树的通知\n\n海政发〔2030〕1号\n\n各市：\n\n请种树。',
    );
    expect(issueOf(reading).documents.map(({ id }) => id)).toEqual(['hzf-2030-1']);
    expect(doubtsOf(reading, 'contentsAbsent')).toHaveLength(1);
  });
});
