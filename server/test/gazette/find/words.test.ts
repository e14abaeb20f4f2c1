import { day } from '@jizheng/rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/gazette/find/fold.js';
import { runsOf, shinglesOf } from '../../../src/gazette/find/tokens.js';
import { anyOf, type Passage, queryOf, wordsOf } from '../../../src/gazette/find/words.js';

const folded = (text: string): string => fold(text).text;
const passage: Passage = {
  title: '河湖巡护办法',
  heading: '第三条',
  body: '巡护员每月二十日报告。',
  genre: 'measures',
  issuers: ['某省水利厅'],
  dated: day('2031-05-06'),
};

describe('a text as it is compared', () => {
  it.each([
    ['variants of one character', '琿春市', '珲春市'],
    ['traditional characters', '專項資金管理辦法', '专项资金管理办法'],
    ['full and half width', 'Ｒ＆Ｄ １２％', 'r&d 12%'],
    ['quotation marks', '『冷』「热」', '“冷”“热”'],
    ['spaces beside Chinese', '总　则', '总则'],
    ['compatibility characters', '⼀中', '一中'],
    ['invisible marks', '公\u200b告\u202e', '公告'],
  ])('is the same for %s', (_name, one, other) => {
    expect(folded(one)).toBe(folded(other));
  });

  it.each([
    '某政规〔2024〕2号',
    '某政规[2024]2号',
    '某政规(2024)第2号',
    '某政规（２０２４）２号',
    '某政规〔二〇二四〕二号',
    '某政规【2024】 02 号',
  ])('is the same for a number written %s', (number) => expect(folded(number)).toBe('某政规(2024)2号'));

  it('keeps a space between two Latin words', () => expect(folded('open  data')).toBe('open data'));

  it('knows for every character where it stood', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const { text: plain, at } = fold(text);
        expect(at).toHaveLength(plain.length + 1);
        expect([...at]).toEqual([...at].sort((a, b) => a - b));
        expect(at.at(-1)).toBe(text.length);
      }),
    );
    const written = '见某政发（二〇一四）十二号文';
    const { text, at } = fold(written);
    expect(written.slice(at[text.indexOf('号') + 1], at[text.indexOf('文') + 1])).toBe('文');
    expect(written.slice(at[1], at[4])).toBe('某政发');
  });
});

describe('the words of a passage', () => {
  it('are neighbours in runs, words of letters and figures, and last characters', () => {
    const words = runsOf(folded('第23期：水源地')).flatMap((run) => [...shinglesOf(run)]);
    expect(words).toEqual(['第23', '23期', '23', '期', '水源', '源地', '地']);
  });

  it('stand in a tsvector with their fields, their marks and what they are chosen by', () => {
    const words = wordsOf(passage);
    expect(words).toContain("'~d巡护':1A");
    expect(words).toContain("'巡护':3C");
    expect(words).toContain("'三条':2B");
    expect(words).toContain("'~h三条':4");
    expect(words).not.toContain('~t');
    expect(words).toContain("'@y2031':4");
    expect(words).toContain("'@gmeasures':4");
    expect(wordsOf({ ...passage, heading: '' })).toContain("'~t河湖':4");
  });

  it('name a cited document in one word', () => {
    expect(wordsOf({ ...passage, body: '依照某政发（2014）第10号办理' })).toContain("'#2014-10':3C");
  });

  it('are quoted whatever stands in the text, and bounded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (body) => {
        const words = wordsOf({ ...passage, body, issuers: [body] });
        expect(words).toMatch(/^('(?:[^'\\]|''|\\\\)*':[\dABC,]+ ?)*$/u);
      }),
    );
    const long = Array.from({ length: 300_000 }, (_, index) =>
      String.fromCodePoint(0x4e00 + ((index * 7919) % 20_000)),
    );
    expect(Buffer.byteLength(wordsOf({ ...passage, body: long.join('') }))).toBeLessThan(1_048_575);
  });
});

describe('a query', () => {
  const [water, river] = [[{ word: '水源', isBeginning: false }], [{ word: '河', isBeginning: true }]];

  it('asks for a word, and for a beginning where one character is sought', () => {
    expect(queryOf([water], 'anywhere')).toBe("('水源')");
    expect(queryOf([water, river], 'title')).toBe("('~t水源') & ('~t河':*)");
  });

  it('asks for all words, some of them in the title around what is found, but not all', () => {
    expect(queryOf([water, river], 'anywhere')).toBe(
      "(('水源') | ('~d水源')) & (('河':*) | ('~d河':*)) & (('水源') | ('河':*))",
    );
    expect(anyOf(["@i某省'厅", '@y2031'])).toBe("('@i某省''厅' | '@y2031')");
  });
});
