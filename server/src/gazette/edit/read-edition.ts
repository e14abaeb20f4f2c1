import type pg from 'pg';
import type { Doubt } from '../doubt.js';
import { type Reading, readSource } from '../read/read-source.js';
import {
  type DecidedDoubt,
  type Edition,
  findAuthors,
  findPrintedDoubts,
  findText,
} from '../stores/edition.js';
import { findDocuments } from '../stores/reading-documents.js';
import { type Decisions, findDecisions } from '../stores/verdict.js';
import { documentsOf, type GazetteDocument } from '../tree.js';
import { type Clash, clashesOf } from './name-works.js';

/** An edition with what its text says under the verdicts so far. */
export interface ReadEdition {
  readonly edition: Edition;
  readonly sourceName: string;
  readonly content: string;
  readonly reading: Reading;
  readonly decisions: Decisions;
}

/** Reads an edition's text again: what was decided since is in the tree. */
export async function readEdition(client: pg.ClientBase, edition: Edition): Promise<ReadEdition> {
  const { name, content } = await findText(client, edition);
  const decisions = await findDecisions(client, edition.id);
  const verdicts = new Map([...decisions].map(([doubt, { verdict }]) => [doubt, verdict]));
  const reading = readSource(content, verdicts);
  if (!reading.ok) throw new Error(`the text of edition ${edition.id} was readable when it was ingested`);
  return { edition, sourceName: name, content, reading: reading.value, decisions };
}

/** The doubts of an edition with what was decided of each. */
export const decidedDoubts = ({
  reading,
  decisions,
}: Pick<ReadEdition, 'reading' | 'decisions'>): readonly DecidedDoubt[] =>
  reading.doubts.map((doubt) => ({ ...doubt, decision: decisions.get(doubt.id) ?? null }));

/** The doubts that nobody has decided yet. */
export const undecided = ({
  reading,
  decisions,
}: Pick<ReadEdition, 'reading' | 'decisions'>): readonly Doubt[] =>
  reading.doubts.filter(({ id }) => !decisions.has(id));

/** An edition as it is shown. */
export interface ShownEdition {
  readonly edition: Edition;
  readonly authors: readonly bigint[];
  readonly sourceName: string;
  readonly content: string;
  readonly documents: readonly GazetteDocument[];
  readonly doubts: readonly DecidedDoubt[];
  /** What of a draft is printed already. */
  readonly clashes: readonly Clash[];
}

/** An edition as its text reads, for whoever has read it. */
export async function showReading(
  client: pg.ClientBase,
  jurisdiction: string,
  read: ReadEdition,
): Promise<ShownEdition> {
  const { edition, sourceName, content, reading } = read;
  const documents = documentsOf(reading.publication);
  const [authors, clashes] = await Promise.all([
    findAuthors(client, edition.id),
    clashesOf(client, jurisdiction, documents),
  ]);
  return { edition, authors, sourceName, content, documents, doubts: decidedDoubts(read), clashes };
}

/** What an edition holds: as its text reads today; once it is published, what was printed and decided then. */
export async function showEdition(
  client: pg.ClientBase,
  jurisdiction: string,
  edition: Edition,
): Promise<ShownEdition> {
  const doubts = await findPrintedDoubts(client, edition.id);
  if (doubts === null) return showReading(client, jurisdiction, await readEdition(client, edition));
  const [{ name: sourceName, content }, authors, documents] = await Promise.all([
    findText(client, edition),
    findAuthors(client, edition.id),
    findDocuments(client, edition.id),
  ]);
  return { edition, authors, sourceName, content, documents, doubts, clashes: [] };
}
