import { readFile } from 'node:fs/promises';
import { ok } from '@jizheng/rules';
import readSheets, { type CellValue } from 'read-excel-file/node';
import type { Database } from '../../src/database/index.js';
import { runYear, type YearError, type YearOptions, type YearReport } from '../../src/year/index.js';

/** Plays a workbook in Chinese; throws with the error when it cannot be played. */
export async function playedYear(options: Omit<YearOptions, 'language'>): Promise<YearReport> {
  const played = await runYear({ language: 'zh', ...options });
  if (played.ok) return played.value;
  throw new Error(
    JSON.stringify(played.error, (_, value) => (typeof value === 'bigint' ? `${value}` : value)),
  );
}

/** Why a workbook cannot be played; throws when it can. */
export async function failedYear(options: Omit<YearOptions, 'language'>): Promise<YearError> {
  const played = await runYear({ language: 'zh', ...options });
  if (played.ok) throw new Error('the year was played');
  return played.error;
}

/** A sheet's rows by heading, as another program reads them. */
export type ResultRows = readonly { readonly [heading: string]: CellValue<number> | null }[];

/** The sheets of a workbook by name, opened by a program other than the one that wrote it. */
export async function sheetsIn(path: string): Promise<ReadonlyMap<string, ResultRows>> {
  const sheets = await readSheets(await readFile(path));
  return new Map(
    sheets.map(({ sheet, data }) => {
      const [headings = [], ...rows] = data;
      return [
        sheet,
        rows.map((row) =>
          Object.fromEntries(headings.map((heading, at) => [String(heading), row[at] ?? null])),
        ),
      ];
    }),
  );
}

/** How many rows every table of the program holds. */
export async function rowCounts(database: Database): Promise<{ readonly [table: string]: number }> {
  const counted = await database.withTransaction(async (client) => {
    const { rows } = await client.query<{ name: string; count: string }>(
      `select table_schema || '.' || table_name as name,
         (xpath('/row/c/text()', query_to_xml(format('select count(*) as c from %I.%I', table_schema, table_name),
           false, true, '')))[1]::text as count
       from information_schema.tables
       where table_schema in ('audit', 'law', 'ledger', 'funds') and table_type = 'BASE TABLE' order by 1`,
    );
    return ok(Object.fromEntries(rows.map(({ name, count }) => [name, Number(count)])));
  });
  if (!counted.ok) throw new Error(counted.error.code);
  return counted.value;
}
