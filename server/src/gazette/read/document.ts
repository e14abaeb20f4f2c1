import type { PlainDate } from '@jizheng/rules';
import { parseNumber, showNumber } from '../number.js';
import type { DocumentNumber, GazetteDocument, Genre, Part } from '../tree.js';
import { workIdOfNumber, workIdOfTitle } from '../work-id.js';
import { noteAfterDay } from './after-day.js';
import type { Block } from './blocks.js';
import type { PrintedEntry } from './contents.js';
import type { DoubtLog } from './doubt-log.js';
import { effectsOf } from './effects.js';
import { inForceFrom } from './in-force.js';
import { newsOf } from './news.js';
import { checkOwnContents } from './own-contents.js';
import { partsOf } from './parts.js';
import { isOfficer } from './prose.js';
import { signingOf } from './signing.js';
import { historySteps } from './statute-head.js';
import { genreOf, issuersInTitle, joinTitle } from './titles.js';
import { wordsOf } from './units.js';

/** Of what issue a document is a part; null for a text that stands alone. */
export interface Surroundings {
  readonly issueId: string;
  readonly issuedOn: PlainDate;
  /** Printed before any numbered document. */
  readonly isFirst: boolean;
}

const FORCELESS: ReadonlySet<Genre> = new Set(['foreword', 'news', 'announcement', 'about', 'other']);
const DECIDES = /(?:决定|决议|令)$/;
/** What tells of others' documents and makes none. */
const TELLING: ReadonlySet<Genre> = new Set(['foreword', 'news', 'about']);
/** Kinds that are always signed, as is what has a number. */
const SIGNED: ReadonlySet<Genre> = new Set(['notice', 'reply', 'opinion']);
const ORDER = /令第.{1,6}号$/;
const SENTENCE = /[。！？]|如下|以下|现将|收悉/;
const LONGEST_ADDRESSEES = 1500;

/** Makes a document of its blocks; `entry` is what the contents print of it. */
export function documentOf(
  blocks: readonly Block[],
  entry: PrintedEntry | null,
  around: Surroundings | null,
  log: DoubtLog,
): GazetteDocument {
  checkOwnContents(blocks, log);
  const titlePieces = blocks.filter(({ mark }) => mark === 'title').flatMap(({ pieces }) => pieces);
  const number = numberIn(blocks);
  const content = blocks.filter(({ mark }) => ['none', 'signature', 'date', 'enclosure'].includes(mark));
  const isNews = around !== null && isNewsOf(content, number);
  const title =
    titlePieces.length === 0
      ? titleInstead(blocks, entry, isNews, log)
      : joinTitle(titlePieces, entry?.title ?? null, log);
  const [addressees, body] = takeAddressees(content, number);
  if (!isNews) noteAfterDay(body, log);
  const { signatories, dated } = signingOf(body, log);
  const parts: readonly Part[] = isNews ? newsParts(body, around, log) : partsOf(body, title, log);
  const history = historySteps(
    blocks.filter(({ mark }) => mark === 'history').flatMap(({ pieces }) => pieces),
    log,
  );
  const genre = isNews ? 'news' : genreIn(title, parts, number, entry, around);
  const made = history.at(-1)?.date ?? dated;
  const hasForce = number !== null || !FORCELESS.has(genre);
  const offices = signatories.filter((name) => !isOfficer(name));
  const own = blocks.flatMap(({ pieces }) => pieces.map(({ line }) => line));
  const lines = [own[0] ?? 0, own.at(-1) ?? 0] as const;
  const told = hasForce ? inForceFrom(parts, made, history, log) : null;
  if (signatories.length === 0 && (number !== null || SIGNED.has(genre) || ORDER.test(title)))
    log.note('signatureMissing', { line: lines[0], before: title, key: '' });
  // A text that stands alone is not taken without a day.
  const isAsked = hasForce && told === null && around !== null;
  const from = isAsked ? log.askDay('dayMissing', { line: lines[0], before: title }) : told;
  return {
    id: idOf(number, genre, title, around),
    genre,
    number,
    title,
    issuers: offices.length > 0 ? offices : hasForce ? issuersInTitle(title) : [],
    addressees,
    dated: made,
    inForceFrom: from,
    section: entry?.section ?? null,
    page: entry?.page ?? null,
    parts,
    effects: TELLING.has(genre) ? [] : effectsOf({ title, number, parts, from: from ?? made, lines }, log),
    signatories,
    history,
    lines,
  };
}

/** Entries of days make news; 同日 alone only where it begins a text without a number. */
const isNewsOf = (content: readonly Block[], number: DocumentNumber | null): boolean =>
  content.some(({ token }) => token.kind === 'entry') ||
  (number === null && content[0]?.token.kind === 'sameDay');

/** What a document is called that has no title in the text; news under the title of the contents need none. */
function titleInstead(
  blocks: readonly Block[],
  entry: PrintedEntry | null,
  isNews: boolean,
  log: DoubtLog,
): string {
  const number = numberIn(blocks);
  const title = entry?.title ?? (number !== null ? showNumber(number) : isNews ? '要闻' : '卷首语');
  const first = blocks[0]?.pieces[0];
  if (first !== undefined && !(isNews && entry !== null))
    log.note('titleMissing', { line: first.line, before: first.raw, params: { title } });
  return title;
}

function numberIn(blocks: readonly Block[]): DocumentNumber | null {
  const block = blocks.find(({ mark }) => mark === 'number');
  return block === undefined ? null : parseNumber(block.pieces[0]?.text ?? '');
}

/** The first line of a numbered document that ends with a colon and is no sentence says to whom it goes. */
function takeAddressees(
  blocks: readonly Block[],
  number: DocumentNumber | null,
): readonly [addressees: string | null, rest: readonly Block[]] {
  const [first, ...rest] = blocks;
  if (first === undefined || first.mark !== 'none' || first.token.kind !== 'plain') return [null, blocks];
  const text = wordsOf(first.pieces);
  const isAddress = /[：:]$/.test(text) && text.length <= LONGEST_ADDRESSEES && !SENTENCE.test(text);
  return isAddress && number !== null ? [text.slice(0, -1), rest] : [null, blocks];
}

function newsParts(blocks: readonly Block[], { issuedOn }: Surroundings, log: DoubtLog): readonly Part[] {
  const own = blocks.filter(({ mark }) => mark === 'none');
  const units = newsOf(own, issuedOn, log);
  const lines = own.flatMap(({ pieces }) => pieces.map(({ line }) => line));
  return [{ role: 'body', title: null, isOmitted: false, units, lines: [lines[0] ?? 0, lines.at(-1) ?? 0] }];
}

function genreIn(
  title: string,
  parts: readonly Part[],
  number: DocumentNumber | null,
  entry: PrintedEntry | null,
  around: Surroundings | null,
): Genre {
  const enclosure = parts.find(({ role }) => role === 'enclosure')?.title ?? null;
  const genre = genreOf(title, enclosure);
  const isForeword =
    /卷首|寄语|刊首/.test(entry?.section ?? '') ||
    (around?.isFirst === true && genre === 'other' && !DECIDES.test(title));
  return number === null && isForeword ? 'foreword' : genre;
}

function idOf(
  number: DocumentNumber | null,
  genre: Genre,
  title: string,
  around: Surroundings | null,
): string {
  if (number !== null) return workIdOfNumber(number);
  const isPart = around !== null && ['foreword', 'news', 'announcement', 'about'].includes(genre);
  return isPart ? `${around.issueId}-${genre}` : workIdOfTitle(title);
}
