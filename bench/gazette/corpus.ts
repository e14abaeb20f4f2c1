import { existsSync, readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { day } from '@jizheng/rules';
import type { Passage } from '../../server/src/gazette/find/words.js';

/** A passage of a generated document. */
export interface MadePassage extends Passage {
  readonly address: string;
}

/** A generated document. */
export interface MadeDocument {
  readonly work: string;
  readonly number: string | null;
  readonly title: string;
  readonly passages: readonly MadePassage[];
}

/** A generated issue of the real one's size: 8 documents, 162 passages, 23,000 characters. */
export interface MadeIssue {
  readonly year: number;
  readonly number: number;
  readonly issuedOn: string;
  readonly documents: readonly MadeDocument[];
}

/** Documents of an issue: how many passages, and how long each of them is. */
const SHAPE = [
  { genre: 'foreword', passages: 5, characters: 190 },
  { genre: 'measures', passages: 52, characters: 132 },
  { genre: 'plan', passages: 22, characters: 188 },
  { genre: 'reply', passages: 9, characters: 90 },
  { genre: 'opinion', passages: 17, characters: 121 },
  { genre: 'opinion', passages: 20, characters: 315 },
  { genre: 'news', passages: 26, characters: 64 },
  { genre: 'announcement', passages: 11, characters: 49 },
] as const;
const ISSUERS = ['某省人民政府', '某省人民政府办公厅', '某省民政厅', '某省水利厅', '某省教育厅'] as const;
const PREFIXES = ['某政规', '某政发', '某政函', '某政办发', '某民发'] as const;
const PER_YEAR = 24;
const FIRST_YEAR = 1983;

/** Numbers that are the same in every run (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const shared = process.env.JIZHENG_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url));

/** Real texts where they are there, else the samples: from them come the words and which of them stand together. */
function realTexts(): string {
  const laws = `${shared}/laws`;
  const gazette = `${shared}/gazette/jilin-2024-23.txt`;
  if (existsSync(gazette))
    return [gazette, ...readdirSync(laws).map((name) => `${laws}/${name}`)]
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
  const samples = fileURLToPath(new URL('../../server/samples/', import.meta.url));
  return readdirSync(samples)
    .map((name) => readFileSync(`${samples}${name}`, 'utf8'))
    .join('\n');
}

/** Words after words as in real texts, mixed with names that are new in every issue. */
export class Prose {
  readonly #next = new Map<string, string[]>();
  readonly #starts: string[] = [];
  readonly #characters: readonly string[];
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = randomOf(seed);
    const lines = realTexts()
      .split('\n')
      .map((line) => line.replace(/[\s#*]+/g, ''));
    const text = lines.join('');
    const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
    // Line by line: what cuts words takes the square of a text's length.
    const words = lines.flatMap((line) => Array.from(segmenter.segment(line), ({ segment }) => segment));
    for (const [index, word] of words.entries()) {
      const following = words[index + 1];
      if (following === undefined) continue;
      const list = this.#next.get(word);
      if (list === undefined) this.#next.set(word, [following]);
      else list.push(following);
      if (word === '。') this.#starts.push(following);
    }
    this.#characters = [...new Set(text.match(/\p{Script=Han}/gu))];
  }

  pick<T>(list: readonly T[]): T | undefined {
    return list[Math.floor(this.#random() * list.length)];
  }

  /** A name of a place or a thing that nobody had before. */
  name(): string {
    return Array.from(
      { length: 2 + Math.floor(this.#random() * 2) },
      () => this.pick(this.#characters) ?? '',
    ).join('');
  }

  /** A text of about so many characters. */
  text(characters: number, names: readonly string[]): string {
    let text = '';
    let word = this.pick(this.#starts) ?? '';
    while (text.length < characters) {
      text += word;
      if (this.#random() < 0.03) text += this.pick(names) ?? '';
      word = this.pick(this.#next.get(word) ?? this.#starts) ?? '';
    }
    return `${text}。`;
  }
}

const NUMERALS = '一二三四五六七八九';
const numeral = (number: number): string =>
  number < 10
    ? (NUMERALS[number - 1] ?? '')
    : `${number < 20 ? '' : (NUMERALS[Math.floor(number / 10) - 1] ?? '')}十${number % 10 === 0 ? '' : (NUMERALS[(number % 10) - 1] ?? '')}`;

/** Issues one after the other, two a month. */
export function* issuesOf(count: number, prose: Prose): Generator<MadeIssue> {
  for (let index = 0; index < count; index += 1) {
    const year = FIRST_YEAR + Math.floor(index / PER_YEAR);
    const number = 1 + (index % PER_YEAR);
    const month = String(1 + Math.floor((number - 1) / 2)).padStart(2, '0');
    const issuedOn = `${year}-${month}-${number % 2 === 1 ? '15' : '28'}`;
    const names = Array.from({ length: 40 }, () => prose.name());
    const documents = SHAPE.map(({ genre, passages, characters }, place): MadeDocument => {
      const printed = genre !== 'news' && genre !== 'announcement' && genre !== 'foreword';
      const numbered = printed
        ? `${PREFIXES[place % PREFIXES.length]}〔${year}〕${number * 8 + place}号`
        : null;
      const title =
        genre === 'news'
          ? '政务要闻'
          : `关于${prose.text(8, names).replace(/[，。；：、]/g, '')}${names[place]}的${genre === 'measures' ? '办法' : '通知'}`;
      const about = { title, genre, issuers: [ISSUERS[place % ISSUERS.length] ?? ''], dated: day(issuedOn) };
      return {
        work: `made-${year}-${number}-${place + 1}`,
        number: numbered,
        title,
        passages: [
          { ...about, address: '', heading: '', body: numbered ?? '' },
          ...Array.from({ length: passages - 1 }, (_, at) => ({
            ...about,
            address: `art-${at + 1}`,
            heading: `第${numeral(1 + Math.floor(at / 8))}章 第${numeral(at + 1)}条`,
            body: prose.text(characters, names),
          })),
        ],
      };
    });
    yield { year, number, issuedOn, documents };
  }
}
