import type pg from 'pg';

/** A kind of thing that is asked for by its name. */
export type ThingKind = 'fund' | 'project' | 'act' | 'job';

/** Whether there is such a thing in the reader's jurisdiction, whoever's it is. */
export async function isThere(client: pg.ClientBase, kind: ThingKind, name: string): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean | null }>('select access.is_there($1, $2) as there', [
    kind,
    name,
  ]);
  return rows[0]?.there === true;
}
