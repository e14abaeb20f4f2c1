import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import type { SequenceState, TableHeading } from './format.js';

const ownRelation = `n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
  AND c.oid NOT IN (SELECT to_regclass(name)
                    FROM unnest(ARRAY['public.jizheng_migration', 'public.jizheng_backup']) AS name
                    WHERE to_regclass(name) IS NOT NULL)`;

/** Text that is the same on every server and in every session. */
const exactText = `
  SET LOCAL DateStyle TO ISO; SET LOCAL IntervalStyle TO postgres; SET LOCAL TimeZone TO UTC;
  SET LOCAL extra_float_digits TO 1; SET LOCAL bytea_output TO hex;
  SET LOCAL synchronize_seqscans TO off; SET LOCAL row_security TO off; SET LOCAL search_path TO pg_catalog`;

/** Makes the transaction read and write rows as backups hold them. */
export const useExactText = async (client: pg.ClientBase): Promise<void> => {
  await client.query(exactText);
};

/** The tables with rows of the program, in a fixed order, with the columns that are stored and not computed. */
export async function listTables(client: pg.ClientBase): Promise<readonly TableHeading[]> {
  const { rows } = await client.query<TableHeading>(`
    SELECT c.oid::regclass::text AS table,
           (SELECT coalesce(array_agg(quote_ident(a.attname) ORDER BY a.attnum), '{}') FROM pg_attribute a
            WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE ${ownRelation} AND c.relkind = 'r' ORDER BY n.nspname, c.relname`);
  return rows;
}

const copied = ({ table, columns }: TableHeading): string => `COPY ${table} (${columns.join(', ')})`;

/** The rows of a table as text, in their stored order. */
export async function* readRows(client: pg.Client, table: TableHeading): AsyncGenerator<Buffer> {
  for await (const chunk of client.query(copyTo(`${copied(table)} TO STDOUT`))) {
    if (!Buffer.isBuffer(chunk)) throw new Error('COPY gave no bytes.');
    yield chunk;
  }
}

/** Writes rows given as text into a table. */
export async function writeRows(
  client: pg.Client,
  table: TableHeading,
  rows: AsyncIterable<Buffer>,
): Promise<void> {
  await pipeline(rows, client.query(copyFrom(`${copied(table)} FROM STDIN`)));
}

/** Where every sequence of the program stands. */
export async function readSequences(client: pg.ClientBase): Promise<readonly SequenceState[]> {
  const { rows } = await client.query<{ sequence: string }>(`
    SELECT c.oid::regclass::text AS sequence FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE ${ownRelation} AND c.relkind = 'S' ORDER BY n.nspname, c.relname`);
  const states: SequenceState[] = [];
  for (const { sequence } of rows) {
    const state = await client.query<SequenceState>(
      `SELECT '${sequence.replaceAll("'", "''")}' AS sequence, last_value::text AS value, is_called AS called
       FROM ${sequence}`,
    );
    states.push(...state.rows);
  }
  return states;
}

/** Puts the sequences where they stood. */
export async function writeSequences(client: pg.ClientBase, states: readonly SequenceState[]): Promise<void> {
  for (const { sequence, value, called } of states) {
    await client.query('SELECT setval($1::regclass, $2::bigint, $3)', [sequence, value, called]);
  }
}
