import { fail, ok, type PlainDate, type Result } from '@jizheng/rules';
import type pg from 'pg';
import type { SourceProblem } from '../doubt.js';
import { readSource } from '../read/read-source.js';
import { type Edition, findEdition, findSame, insertEdition, insertSource } from '../stores/edition.js';
import type { Publication } from '../tree.js';
import { type Editor, takeStep } from './editor.js';
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

/** A text becomes a draft, with every doubt open. Nothing is kept of a text that cannot be read. */
export async function ingest(
  client: pg.ClientBase,
  editor: Editor,
  { name, content }: HandedIn,
): Promise<Result<ReadEdition, IngestRefused>> {
  const verdicts = new Map();
  const reading = readSource(content, verdicts);
  if (!reading.ok) return fail({ code: 'unreadable', problems: reading.error });
  const { jurisdiction } = editor;
  const found = factsOf(reading.value.publication);
  if (!found.ok) return fail({ code: 'unreadable', problems: found.error });
  const facts = found.value;
  const same = await findSame(client, jurisdiction, facts);
  if (same !== null) return fail({ code: 'alreadyThere', edition: same });
  const source = await insertSource(client, jurisdiction, { name, content });
  const id = await insertEdition(client, jurisdiction, { ...facts, source, draftedBy: editor.person });
  const edition = id === null ? null : await findEdition(client, jurisdiction, id);
  if (edition === null) throw new Error('another draft of the same issue was entered in this moment');
  await takeStep(client, editor, edition, { kind: 'ingested', note: name });
  return ok({ edition, sourceName: name, reading: reading.value, verdicts });
}

interface EditionFacts {
  readonly kind: Publication['kind'];
  readonly title: string;
  readonly year: number | null;
  readonly number: number | null;
  readonly cumulative: number | null;
  readonly work: string | null;
  readonly issuedOn: PlainDate;
}

/** What an edition is called and dated by; a text without any day is none. */
export function factsOf(publication: Publication): Result<EditionFacts, readonly SourceProblem[]> {
  switch (publication.kind) {
    case 'issue': {
      const { kind, title, year, number, cumulative, issuedOn } = publication;
      return ok({ kind, title, year, number, cumulative, work: null, issuedOn });
    }
    case 'statute': {
      const { kind, document } = publication;
      const { id: work, title, dated, inForceFrom } = document;
      const issuedOn = dated ?? inForceFrom;
      if (issuedOn === null) return fail([{ code: 'dayMissing', line: 0, params: {} }]);
      return ok({ kind, title, year: null, number: null, cumulative: null, work, issuedOn });
    }
  }
}
