import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fontCharacters } from '../../src/report/text/font-characters.js';
import { legible, shortened } from '../../src/report/text/legible.js';

const font = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
);
const has = fontCharacters(readFileSync(font));
const shown = (text: string): string => legible(text, has);

test('the font draws what papers are written with', () => {
  const written = '人民币零壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分整负￥—…〔〕“”，。；：（）×÷≥≤→·0123456789';
  expect(shown(written).replaceAll('\u200b', '')).toBe(written);
  expect(has('⚖'.codePointAt(0) ?? 0)).toBe(false);
});

test.each([
  ['an emoji', '项目😀', '项目〔U+1F600〕'],
  ['a joined emoji', '👨\u200d👩', '〔U+1F468〕〔U+1F469〕'],
  ['a right-to-left override', 'abc\u202edef', 'abc〔U+202E〕def'],
  ['an isolate', '\u2066x\u2069', '〔U+2066〕x〔U+2069〕'],
  ['a control', 'a\u0000b\u0007', 'a〔U+0000〕b〔U+0007〕'],
  ['half a pair', 'a\ud800b', 'a〔U+D800〕b'],
  ['a private character', '\ue000', '〔U+E000〕'],
  ['a letter that the font lacks', '한', '〔U+D55C〕'],
  ['an interpretation', '⚖ 天数', '〔解释〕 天数'],
  ['a variation', '葛\u{e0100}', '葛'],
  ['a compatibility form stays', '\uf900'.normalize('NFC') === '豈' ? '豈' : '', '豈'],
  ['an accent of its own', 'e\u0301', 'é'],
  ['line ends', 'a\r\nb\rc\u2028d\te', 'a\nb\nc\nd e'],
])('%s is shown faithfully', (_, text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('a run without a place to break gets some, a figure does not', () => {
  expect(shown('x'.repeat(30))).toBe(`${`${'x'.repeat(8)}\u200b`.repeat(3)}${'x'.repeat(6)}`);
  expect(shown('100,000,000,000.01元')).toBe('100,000,000,000.01元');
});

test('whatever comes in, only drawable characters go out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      for (const character of shown(text)) {
        const isBreak = character === '\n' || character === '\u200b';
        expect(isBreak || has(character.codePointAt(0) ?? 0)).toBe(true);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('a text is cut at whole characters', () => {
  expect(shortened('吉林省', 3)).toBe('吉林省');
  expect(shortened('😀😀😀😀', 3)).toBe('😀😀…');
});

test('what is not a font is refused', () => {
  expect(() => fontCharacters(new Uint8Array(64))).toThrow(RangeError);
});
