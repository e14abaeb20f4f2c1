import type pg from 'pg';
import { showNumber } from '../number.js';
import {
  type FoundDocument,
  type FoundPassage,
  type FoundVersion,
  findFoundDocuments,
  findNumbered,
  findPassages,
  findPassagesAt,
  findVersionsOutside,
  type NumberedWork,
} from '../stores/search.js';
import { grouped } from './grouped.js';
import { highlight, type Piece, standsIn } from './highlight.js';
import { type Query, readQuery, type Term } from './query.js';
import { type Asked, asking, HITS_LOOKED_AT, type Question, rank } from './rank.js';

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
  /** In how many passages, as far as it was looked. */
  readonly passages: number;
  /** It was not looked everywhere: there are more. */
  readonly hasMorePassages: boolean;
  readonly hasNext: boolean;
}

/** Documents on a page, and pages: whoever looks further should ask more narrowly. */
export const PAGE_SIZE = 10;
/** The last page that is answered. */
export const LAST_PAGE = 20;

const HITS_SHOWN = 3;
const BODY_SHOWN = 110;
/** Documents that are looked at beyond a page, because some of them may turn out not to say what was sought. */
const SPARE = [10, 200] as const;

/** Looks for documents and provisions: in titles first, then in headings, then in the words; newer ones first. */
export async function find(
  client: pg.ClientBase,
  jurisdiction: string,
  question: Question,
): Promise<Findings> {
  const query = readQuery(question.text);
  const numbered =
    query.number === null ? null : await findNumbered(client, jurisdiction, showNumber(query.number));
  const nothing: Findings = {
    query,
    numbered,
    documents: [],
    passages: 0,
    hasMorePassages: false,
    hasNext: false,
  };
  if (query.terms.length === 0) return nothing;
  const asked = asking(query.terms, question);
  const outside =
    question.validity === 'repealed' || question.validity === 'notYet' ? question.validity : null;
  const versions =
    outside === null ? null : await findVersionsOutside(client, jurisdiction, outside, question.on);
  if (versions?.length === 0) return nothing;
  const page = Math.min(Math.max(question.page, 1), LAST_PAGE);
  const want = page * PAGE_SIZE + 1;
  const first = numbered?.version ?? null;
  for (const spare of SPARE) {
    const most = want + spare;
    const { ranked, passages, hasMorePassages } = await rank(client, jurisdiction, {
      asked,
      versions,
      question,
      most,
    });
    if (first === null && ranked.length === 0) break;
    const ordered = first === null ? ranked : withFirst(first, ranked);
    const documents = await told(client, jurisdiction, {
      ranked: ordered,
      query,
      asked,
      question,
      want,
      most,
    });
    // Where too many turned out not to say what was sought, more of them are looked at, once.
    if (documents.length < want && ranked.length === most && spare !== SPARE.at(-1)) continue;
    const shown = documents.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
    const hasNext = documents.length >= want && page < LAST_PAGE;
    // The index knows words, not how they stand: what none of the texts say stands in no passage.
    if (documents.length === 0) return { ...nothing, hasMorePassages };
    return { query, numbered, documents: shown, passages, hasMorePassages, hasNext };
  }
  return nothing;
}

const withFirst = (version: bigint, ranked: readonly FoundVersion[]): readonly FoundVersion[] => [
  ranked.find((each) => each.version === version) ?? { version, dated: null, addresses: [] },
  ...ranked.filter((each) => each.version !== version),
];

interface Telling {
  readonly ranked: readonly FoundVersion[];
  readonly query: Query;
  readonly asked: Asked;
  readonly question: Question;
  readonly want: number;
  /** Documents that are looked at. */
  readonly most: number;
}

/** The ranked documents with their passages, without those that turn out not to say what was sought. */
async function told(
  client: pg.ClientBase,
  jurisdiction: string,
  telling: Telling,
): Promise<readonly Found[]> {
  const { ranked, query, asked, question, want, most } = telling;
  const ids = ranked.map(({ version }) => version);
  const rows = await findFoundDocuments(client, jurisdiction, ids);
  const byVersion = new Map(rows.map((row) => [row.version, row]));
  const kept = newestOfEach(ids.flatMap((id) => byVersion.get(id) ?? [])).filter((row) =>
    stands(row, question),
  );
  // Pages before this one were told already; where every word is sure, only this page's passages are looked at.
  const isChecked = query.terms.some((term) => term.isChecked);
  const first = isChecked ? 0 : Math.max(0, want - 1 - PAGE_SIZE);
  const looked = kept.slice(first, isChecked ? most : want);
  const passages = await passagesOf(client, asked, ranked, looked);
  const of = grouped(passages, ({ version }) => version);
  const found = looked.flatMap((row) => foundOf(row, of.get(row.version) ?? [], query.terms));
  const before = kept
    .slice(0, first)
    .map((row): Found => ({ ...row, titlePieces: [], hits: [], hasMore: false }));
  return [...before, ...found];
}

/** The passages of versions: by their places where these were found, else looked for. */
async function passagesOf(
  client: pg.ClientBase,
  asked: Asked,
  ranked: readonly FoundVersion[],
  looked: readonly FoundDocument[],
): Promise<readonly FoundPassage[]> {
  const addresses = new Map(ranked.map((each) => [each.version, each.addresses]));
  const places = looked.flatMap(({ version }) =>
    (addresses.get(version) ?? []).map((address) => ({ version, address })),
  );
  const unknown = looked.flatMap(({ version }) =>
    (addresses.get(version)?.length ?? 0) === 0 ? [version] : [],
  );
  const known = places.length === 0 ? [] : await findPassagesAt(client, places);
  return unknown.length === 0
    ? known
    : [...known, ...(await findPassages(client, asked('anywhere'), unknown, HITS_LOOKED_AT))];
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
  const sentTo = addresseesOf(row);
  const spoken = sentTo === '' ? passages : [{ address: '', heading: '', body: sentTo }, ...passages];
  const hits = [...spoken].sort(byAddress).flatMap(({ address, heading, body }): readonly Hit[] => {
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

/** To whom a document is sent, where it says so. */
const addresseesOf = ({ number, head }: FoundDocument): string =>
  (number !== null && head.startsWith(number) ? head.slice(number.length) : head).trim();

const NATURAL = new Intl.Collator('en', { numeric: true });
const byAddress = (a: Pick<FoundPassage, 'address'>, b: Pick<FoundPassage, 'address'>): number =>
  NATURAL.compare(a.address, b.address);
