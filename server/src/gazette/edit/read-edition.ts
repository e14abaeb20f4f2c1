import type pg from 'pg';
import type { Doubt, Verdicts } from '../doubt.js';
import { type Reading, readSource } from '../read/read-source.js';
import { type Edition, findText } from '../stores/edition.js';

/** An edition with what its text says under the verdicts so far. */
export interface ReadEdition {
  readonly edition: Edition;
  readonly sourceName: string;
  readonly reading: Reading;
  readonly verdicts: Verdicts;
}

/** Reads an edition's text again: what was decided since is in the tree. */
export async function readEdition(client: pg.ClientBase, edition: Edition): Promise<ReadEdition> {
  const { name, content, verdicts } = await findText(client, edition);
  const reading = readSource(content, verdicts);
  if (!reading.ok) throw new Error(`the text of edition ${edition.id} was readable when it was ingested`);
  return { edition, sourceName: name, reading: reading.value, verdicts };
}

/** The doubts that nobody has decided yet. */
export const undecided = ({
  reading,
  verdicts,
}: Pick<ReadEdition, 'reading' | 'verdicts'>): readonly Doubt[] =>
  reading.doubts.filter(({ id }) => !verdicts.has(id));
