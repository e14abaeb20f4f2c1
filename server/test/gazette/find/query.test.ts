import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight, standsIn } from '../../../src/gazette/find/highlight.js';
import { readQuery } from '../../../src/gazette/find/query.js';

const termsOf = (text: string): readonly string[] => readQuery(text).terms.map((term) => term.text);

describe('a query', () => {
  it('is cut into words that are all sought; what ties them is left out', () => {
    expect(termsOf('图书馆 开放')).toEqual(['图书馆', '开放']);
    expect(termsOf('农村饮水工程的管护')).toEqual(['农村', '饮水', '工程', '管护']);
    expect(termsOf('的')).toEqual(['的']);
  });

  it('is cut so that a place keeps its name', () => {
    expect(termsOf('水源保护区')).toEqual(['水源', '保护区']);
    expect(termsOf('老龙口水库')).toEqual(['老龙口', '水库']);
    expect(termsOf('专项资金')).toEqual(['专项', '资金']);
  });

  it.each(['“夜间开放 办法”', '"夜间开放 办法"', '「夜间开放办法」', '『夜间开放办法』'])(
    'keeps %s together',
    (text) => {
      expect(termsOf(text)).toEqual(['夜间开放办法']);
      expect(readQuery(text).terms[0]?.isChecked).toBe(true);
    },
  );

  it.each([
    '演政规〔2026〕3号',
    '演政规[2026]3号',
    '演政规（2026）第3号',
    '演政规［２０２６］３号',
    '演政规【2026】3号',
  ])('knows the number %s', (text) => {
    expect(readQuery(text).number).toEqual({ prefix: '演政规', year: 2026, serial: 3 });
    expect(termsOf(text)).toEqual(['演政规(2026)3号']);
    expect(readQuery(text).terms[0]?.words.map(({ word }) => word)).toContain('#2026-3');
  });

  it('knows a place by its number, however it is written', () => {
    expect(termsOf('补助 第6条')).toEqual(['第六条', '补助']);
    expect(termsOf('第三十五条之一')).toEqual(['第三十五条之一']);
  });

  it('is bounded, and read whatever it is', () => {
    expect(termsOf('水 '.repeat(500))).toEqual(['水']);
    expect(
      termsOf(Array.from('天地玄黄宇宙洪荒日月盈昃', (word) => `${word} `).join('')).length,
    ).toBeLessThanOrEqual(10);
    expect(termsOf('')).toEqual([]);
    expect(termsOf('，。《》')).toEqual([]);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readQuery(text)));
  });
});

describe('what was sought', () => {
  const marked = (text: string, query: string, most = 200): string =>
    highlight(text, readQuery(query).terms, most)
      .pieces.map(({ text: piece, isHit }) => (isHit ? `[${piece}]` : piece))
      .join('');

  it('is marked in the text as it is written', () => {
    expect(marked('琿春市依照某政发〔2014〕第10号办理', '珲春')).toBe('[琿春]市依照某政发〔2014〕第10号办理');
    expect(marked('依照某政发〔2014〕第10号办理', '某政发(2014)10号')).toBe('依照[某政发〔2014〕第10号]办理');
    expect(marked('推动『冷资源』转化', '“冷资源”')).toBe('推动『[冷资源]』转化');
    expect(marked('总 则', '总则')).toBe('[总 则]');
  });

  it('is not marked within a longer word or figure', () => {
    expect(marked('2026年增长2%，其中1.2%为2类', '“2%”')).toBe('2026年增长[2%]，其中1.2%为2类');
    expect(marked('2026年第2批', '2')).toBe('2026年第[2]批');
    expect(marked('上年1443.5万元，今年443.5万元', '443.5')).toBe('上年1443.5万元，今年[443.5]万元');
    expect(marked('占15％，15日', '“15%”')).toBe('占[15％]，15日');
  });

  it('is shown with what stands around it', () => {
    const long = `${'前'.repeat(300)}夜间开放${'后'.repeat(300)}`;
    const shown = marked(long, '夜间开放', 60);
    expect(shown).toMatch(/^…前+\[夜间\]?\[?开放\]后+…$/);
    expect(shown.length).toBeLessThan(70);
    expect(marked(long, '没有', 10)).toBe(`${'前'.repeat(10)}…`);
  });

  it('loses nothing of a text that is short enough, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.string({ unit: 'grapheme', maxLength: 6 }),
        (text, query) => {
          const { pieces } = highlight(text, readQuery(query).terms, 1_000);
          expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        },
      ),
    );
  });

  it('stands in a text or does not', () => {
    const { terms } = readQuery('图书馆 路灯');
    expect(standsIn('公共图书館夜间开放', terms).size).toBe(1);
  });
});
