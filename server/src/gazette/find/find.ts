import type { PlainDate } from '@jizheng/rules';
import type pg from 'pg';
import { showNumber } from '../number.js';
import {
  countPassages,
  type FoundDocument,
  type FoundPassage,
  type FoundVersion,
  findFoundDocuments,
  findNumbered,
  findPassages,
  findVersionsOutside,
  findVersionsWith,
  type NumberedWork,
} from '../stores/search.js';
import { grouped } from './grouped.js';
import { highlight, type Piece, standsIn } from './highlight.js';
import { type Query, readQuery, type Term } from './query.js';
import { anyOf, facet, queryOf, type Where } from './words.js';

/** Which documents are looked through. */
export interface Filters {
  readonly issuer: string | null;
  readonly genre: string | null;
  readonly year: number | null;
  /** How they stand on `on`. */
  readonly validity: 'inForce' | 'repealed' | 'notYet' | null;
  readonly on: PlainDate;
}

/** A question to the search. */
export interface Question extends Filters {
  readonly text: string;
  /** From 1. */
  readonly page: number;
}

/** A passage with what was sought marked in it. */
export interface Hit {
  readonly address: string;
  readonly heading: readonly Piece[];
  readonly body: readonly Piece[];
}

/** A document with its best passages. */
export interface Found extends FoundDocument {
  readonly titlePieces: readonly Piece[];
  readonly hits: readonly Hit[];
  /** There are more than these in it. */
  readonly hasMore: boolean;
}

/** What was found. */
export interface Findings {
  readonly query: Query;
  /** The document whose number was asked for; it comes first where it is held. */
  readonly numbered: NumberedWork | null;
  readonly documents: readonly Found[];
  /** Passages, counted no further than `MOST_COUNTED`. */
  readonly passages: number;
  readonly hasNext: boolean;
}

/** Further than this passages are not counted. */
export const MOST_COUNTED = 1_000;
/** Documents on a page, and pages: whoever looks further should ask more narrowly. */
export const PAGE_SIZE = 10;
/** The last page that is answered. */
export const LAST_PAGE = 20;

const HITS_SHOWN = 3;
const HITS_LOOKED_AT = 8;
const BODY_SHOWN = 110;
/** Documents that are looked at beyond a page, because some of them may turn out not to have a phrase. */
const SPARE = 10;

/** Looks for documents and provisions: in titles first, then in headings, then in the words; newer ones first. */
export async function find(
  client: pg.ClientBase,
  jurisdiction: string,
  question: Question,
): Promise<Findings> {
  const query = readQuery(question.text);
  const numbered =
    query.number === null ? null : await findNumbered(client, jurisdiction, showNumber(query.number));
  const nothing: Findings = { query, numbered, documents: [], passages: 0, hasNext: false };
  if (query.terms.length === 0) return nothing;
  const asked = asking(query.terms, question);
  const outside =
    question.validity === 'repealed' || question.validity === 'notYet' ? question.validity : null;
  const versions =
    outside === null ? null : await findVersionsOutside(client, jurisdiction, outside, question.on);
  if (versions?.length === 0) return nothing;
  const passages = await countPassages(client, jurisdiction, asked('anywhere'), MOST_COUNTED);
  if (passages === 0) return nothing;
  const page = Math.min(Math.max(question.page, 1), LAST_PAGE);
  const want = page * PAGE_SIZE + 1;
  const ranked = await rank(client, jurisdiction, {
    asked,
    versions,
    question,
    isCommon: passages >= MOST_COUNTED,
    most: want + SPARE,
  });
  const first = numbered?.version ?? null;
  const ordered =
    first === null
      ? ranked
      : [{ version: first, dated: null }, ...ranked.filter(({ version }) => version !== first)];
  const documents = await told(client, jurisdiction, { ranked: ordered, query, asked, question, want });
  const shown = documents.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return {
    query,
    numbered,
    documents: shown,
    passages,
    hasNext: documents.length >= want && page < LAST_PAGE,
  };
}

type Asked = (where: Where, ...years: readonly (number | string)[]) => string;

/** The tsqueries of a question: the terms somewhere, and what the filters choose. */
const asking =
  (terms: readonly Term[], { issuer, genre, year }: Filters): Asked =>
  (where, ...years) => {
    const chosen = [
      ...(issuer === null ? [] : [[facet.issuer(issuer)]]),
      ...(genre === null ? [] : [[facet.genre(genre)]]),
      ...(year === null ? [] : [[facet.year(year)]]),
      ...(years.length === 0 ? [] : [years.map(facet.year)]),
    ];
    return [
      queryOf(
        terms.map(({ words }) => words),
        where,
      ),
      ...chosen.map(anyOf),
    ].join(' & ');
  };

interface Ranking {
  readonly asked: Asked;
  readonly versions: readonly bigint[] | null;
  readonly question: Question;
  readonly isCommon: boolean;
  readonly most: number;
}

/** Versions in the order of rank: as many as are wanted, each once. */
async function rank(
  client: pg.ClientBase,
  jurisdiction: string,
  ranking: Ranking,
): Promise<readonly FoundVersion[]> {
  const ranked = new Map<bigint, FoundVersion>();
  for (const where of ['title', 'heading', 'anywhere'] as const) {
    if (ranked.size >= ranking.most) break;
    for (const years of windows(ranking)) {
      const found = await findVersionsWith(client, jurisdiction, ranking.asked(where, ...years), {
        documentsOnly: where === 'title',
        versions: ranking.versions,
        most: ranking.most,
      });
      for (const each of found) if (!ranked.has(each.version)) ranked.set(each.version, each);
      if (ranked.size >= ranking.most) break;
    }
  }
  return [...ranked.values()];
}

/** Years that are looked through one after the other, newest first, where a word is in so much that all of it takes long. */
function windows({ isCommon, question, versions }: Ranking): readonly (readonly (number | string)[])[] {
  if (!isCommon || question.year !== null || versions !== null) return [[]];
  const newest = Number(question.on.slice(0, 4)) + 1;
  const back = (from: number, count: number): readonly number[] =>
    Array.from({ length: count }, (_, index) => newest - from - index);
  return [back(0, 2), back(2, 2), back(4, 4), []];
}

interface Telling {
  readonly ranked: readonly FoundVersion[];
  readonly query: Query;
  readonly asked: Asked;
  readonly question: Question;
  readonly want: number;
}

/** The ranked documents with their passages, without those that turn out not to say what was sought. */
async function told(
  client: pg.ClientBase,
  jurisdiction: string,
  telling: Telling,
): Promise<readonly Found[]> {
  const { ranked, query, asked, question, want } = telling;
  const ids = ranked.map(({ version }) => version);
  const rows = await findFoundDocuments(client, jurisdiction, ids);
  const byVersion = new Map(rows.map((row) => [row.version, row]));
  const kept = newestOfEach(ids.flatMap((id) => byVersion.get(id) ?? [])).filter((row) =>
    stands(row, question),
  );
  // Pages before this one were told already; where every word is sure, only this page's passages are looked at.
  const isChecked = query.terms.some((term) => term.isChecked);
  const first = isChecked ? 0 : Math.max(0, want - 1 - PAGE_SIZE);
  const looked = kept.slice(first, isChecked ? want + SPARE : want);
  const passages = await findPassages(
    client,
    asked('anywhere'),
    looked.map(({ version }) => version),
    HITS_LOOKED_AT,
  );
  const of = grouped(passages, ({ version }) => version);
  const found = looked.flatMap((row) => foundOf(row, of.get(row.version) ?? [], query.terms));
  const before = kept
    .slice(0, first)
    .map((row): Found => ({ ...row, titlePieces: [], hits: [], hasMore: false }));
  return [...before, ...found];
}

/** Of a law's versions the newest one that was found. */
function newestOfEach(rows: readonly FoundDocument[]): readonly FoundDocument[] {
  const newest = new Map<string, FoundDocument>();
  for (const row of rows) {
    const other = newest.get(row.work);
    if (other === undefined || (row.validFrom ?? '') > (other.validFrom ?? '')) newest.set(row.work, row);
  }
  return [...new Set(rows.map(({ work }) => work))].flatMap((work) => newest.get(work) ?? []);
}

function stands({ validFrom, validUntil }: FoundDocument, { validity, on }: Question): boolean {
  if (validity === null) return true;
  if (validFrom === null) return false;
  if (validity === 'notYet') return validFrom > on;
  if (validity === 'repealed') return validUntil !== null && validUntil <= on;
  return validFrom <= on && (validUntil === null || validUntil > on);
}

function foundOf(
  row: FoundDocument,
  passages: readonly FoundPassage[],
  terms: readonly Term[],
): readonly Found[] {
  const title = highlight(`${row.title}`, terms, Number.POSITIVE_INFINITY);
  const inTitle = standsIn(`${row.title} ${row.number ?? ''}`, terms);
  const hits = [...passages].sort(byAddress).flatMap(({ address, heading, body }): readonly Hit[] => {
    const [head, words] = [
      highlight(heading, terms, Number.POSITIVE_INFINITY),
      highlight(body, terms, BODY_SHOWN),
    ];
    const isWhole = terms.every((term) => inTitle.has(term) || head.found.has(term) || words.found.has(term));
    return isWhole && head.found.size + words.found.size > 0
      ? [{ address, heading: head.pieces, body: words.pieces }]
      : [];
  });
  if (hits.length === 0 && !terms.every((term) => inTitle.has(term))) return [];
  return [
    { ...row, titlePieces: title.pieces, hits: hits.slice(0, HITS_SHOWN), hasMore: hits.length > HITS_SHOWN },
  ];
}

const NATURAL = new Intl.Collator('en', { numeric: true });
const byAddress = (a: FoundPassage, b: FoundPassage): number => NATURAL.compare(a.address, b.address);
