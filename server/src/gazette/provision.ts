import type { PlainDate } from '@jizheng/rules';
import type pg from 'pg';
import { knownWorkById } from './known-works.js';
import { correctionsOf, type ProvisionWords, unitsOf, versionOn } from './stores/words.js';

/** The words of a provision on a day, under its own address. */
export interface Provision extends ProvisionWords {
  readonly address: string;
}

/**
 * What a provision said on a day: `jzg-2024-2/art-35/para-1`, or a whole document by its name alone. What
 * has ended by then still says what it said, with the day of its end. Null where no version is held that had entered into
 * force, or it has no such place.
 */
export async function provisionOn(
  client: pg.ClientBase,
  jurisdiction: string,
  id: string,
  on: PlainDate,
): Promise<Provision | null> {
  const slash = id.indexOf('/');
  const [document, address] = slash < 0 ? [id, null] : [id.slice(0, slash), id.slice(slash + 1)];
  const found = await versionOn(client, jurisdiction, knownWorkById(document)?.id ?? document, on);
  if (found === null) return null;
  const { version, ...about } = found;
  const units = await unitsOf(client, version, address);
  if (units.length === 0) return null;
  const places = units.map((unit) => unit.address);
  const corrections = await correctionsOf(client, version, address === null ? ['', ...places] : places);
  return { ...about, units, corrections, address: id };
}
