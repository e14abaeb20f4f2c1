import { fail, ok, type PlainDate, type Result } from '@jizheng/rules';
import type pg from 'pg';
import type { SourceProblem } from '../doubt.js';
import { type Reading, readSource } from '../read/read-source.js';
import { type Edition, findEdition, findSame, insertEdition, insertSource } from '../stores/edition.js';
import { documentsOf, type GazetteDocument, type Publication } from '../tree.js';
import { type Editor, takeStep } from './editor.js';
import { type Clash, clashesOf } from './name-works.js';
import type { ReadEdition } from './read-edition.js';

/** Why a text does not become a draft. */
export type IngestRefused =
  | { readonly code: 'unreadable'; readonly problems: readonly SourceProblem[] }
  /** The issue, or the statute's version, is there already. */
  | { readonly code: 'alreadyThere'; readonly edition: Edition };

/** A text with the name of its file. */
export interface HandedIn {
  readonly name: string;
  readonly content: string;
}

/** Reads a text that shall be kept: a document by itself needs a day, by which its versions are told apart. */
export function readHandedIn(content: string): Result<Reading, readonly SourceProblem[]> {
  const reading = readSource(content, new Map());
  if (!reading.ok) return reading;
  const { publication, doubts } = reading.value;
  if (publication.kind !== 'statute' || dayOf(publication.document) !== null) return reading;
  const impossible = doubts.filter(({ code }) => code === 'noSuchDay');
  return fail([
    ...impossible.map(({ line, params }) => ({ code: 'noSuchDay', line, params }) as const),
    { code: 'dayMissing', line: 0, params: {} },
  ]);
}

const dayOf = ({ dated, inForceFrom }: GazetteDocument): PlainDate | null => dated ?? inForceFrom;

/** What stands in a text's way: an edition of the same number or day, documents that are printed already. */
export interface InTheWay {
  readonly same: Edition | null;
  readonly clashes: readonly Clash[];
}

/** What stands in the way of a text that was read. */
export async function inTheWay(
  client: pg.ClientBase,
  jurisdiction: string,
  publication: Publication,
): Promise<InTheWay> {
  const [same, clashes] = await Promise.all([
    findSame(client, jurisdiction, factsOf(publication)),
    clashesOf(client, jurisdiction, documentsOf(publication)),
  ]);
  return { same, clashes };
}

/** A text becomes a draft, with every doubt open. Nothing is kept of a text that cannot be read. */
export async function ingest(
  client: pg.ClientBase,
  editor: Editor,
  { name, content }: HandedIn,
): Promise<Result<ReadEdition, IngestRefused>> {
  const reading = readHandedIn(content);
  if (!reading.ok) return fail({ code: 'unreadable', problems: reading.error });
  const { jurisdiction } = editor;
  const facts = factsOf(reading.value.publication);
  const same = await findSame(client, jurisdiction, facts);
  if (same !== null) return fail({ code: 'alreadyThere', edition: same });
  const source = await insertSource(client, jurisdiction, { name, content });
  const id = await insertEdition(client, jurisdiction, { ...facts, source, draftedBy: editor.person });
  if (id === null) {
    // Another draft of the same was entered in this moment.
    const other = await findSame(client, jurisdiction, facts);
    if (other === null) throw new Error('an edition was in the way and is there no more');
    return fail({ code: 'alreadyThere', edition: other });
  }
  const edition = await findEdition(client, jurisdiction, id);
  if (edition === null) throw new Error('an edition that was entered is there');
  await takeStep(client, editor, edition, { kind: 'ingested', note: name });
  return ok({ edition, sourceName: name, content, reading: reading.value, decisions: new Map() });
}

/** What an edition is called and dated by. */
export function factsOf(publication: Publication) {
  switch (publication.kind) {
    case 'issue': {
      const { kind, title, year, number, cumulative, issuedOn } = publication;
      return { kind, title, year, number, cumulative, work: null, issuedOn };
    }
    case 'statute': {
      const { kind, document } = publication;
      const { id: work, title } = document;
      const issuedOn = dayOf(document);
      if (issuedOn === null) throw new Error('a statute without a day is not taken');
      return { kind, title, year: null, number: null, cumulative: null, work, issuedOn };
    }
  }
}
