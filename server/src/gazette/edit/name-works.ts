import { fail, ok, type PlainDate, type Result } from '@jizheng/rules';
import type pg from 'pg';
import { fold } from '../find/fold.js';
import { showNumber } from '../number.js';
import { findWorksNamed, type KnownWorkRow } from '../stores/print.js';
import type { GazetteDocument } from '../tree.js';
import { shortTitle } from '../work-id.js';

/** Why a document cannot be printed beside what is held. */
export type Clash = {
  /** Of the document in its source. */
  readonly line: number;
  readonly title: string;
} & (
  | { readonly kind: 'number'; readonly number: string; readonly heldTitle: string }
  | { readonly kind: 'version'; readonly day: PlainDate | null }
);

const MOST_OF_ONE_NAME = 9;
const namesLike = (id: string): readonly string[] =>
  Array.from({ length: MOST_OF_ONE_NAME }, (_, at) => (at === 0 ? id : `${id}-${at + 1}`));

const isSameTitle = (one: string, other: string): boolean =>
  fold(shortTitle(one)).text === fold(shortTitle(other)).text;

/**
 * The permanent names of documents, in their order: the one that the work has already, or the one that the reader made of its
 * number or title. Two works may spell alike, 吉建发 and 吉交发: the later has a figure behind. Every clash is answered at once.
 */
export async function nameWorks(
  client: pg.ClientBase,
  jurisdiction: string,
  documents: readonly GazetteDocument[],
): Promise<Result<readonly string[], readonly Clash[]>> {
  const numbers = documents.flatMap(({ number }) => (number === null ? [] : [showNumber(number)]));
  const ids = documents.flatMap(({ id }) => namesLike(id));
  const held = await findWorksNamed(client, jurisdiction, { numbers, ids });
  const taken = new Set(held.map(({ id }) => id));
  const names: string[] = [];
  const clashes: Clash[] = [];
  for (const document of documents) {
    const known = heldAs(document, held);
    const clash = known === undefined ? null : clashOf(document, known);
    if (clash !== null) clashes.push(clash);
    const name = known?.id ?? namesLike(document.id).find((each) => !taken.has(each)) ?? document.id;
    taken.add(name);
    names.push(name);
  }
  return clashes.length > 0 ? fail(clashes) : ok(names);
}

/** What of some documents is printed already. */
export async function clashesOf(
  client: pg.ClientBase,
  jurisdiction: string,
  documents: readonly GazetteDocument[],
): Promise<readonly Clash[]> {
  const names = await nameWorks(client, jurisdiction, documents);
  return names.ok ? [] : names.error;
}

function heldAs(
  { id, number, title }: GazetteDocument,
  held: readonly KnownWorkRow[],
): KnownWorkRow | undefined {
  if (number !== null) return held.find((work) => work.number === showNumber(number));
  const alike = namesLike(id);
  return held.find(
    (work) => work.number === null && alike.includes(work.id) && isSameTitle(work.title, title),
  );
}

function clashOf({ number, title, inForceFrom, lines }: GazetteDocument, known: KnownWorkRow): Clash | null {
  const place = { line: lines[0], title };
  if (number !== null && !isSameTitle(known.title, title))
    return { ...place, kind: 'number', number: showNumber(number), heldTitle: known.title };
  return known.days.includes(inForceFrom) ? { ...place, kind: 'version', day: inForceFrom } : null;
}
