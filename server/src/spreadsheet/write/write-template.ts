import type { Result, Text } from '@jizheng/rules';
import type { WorkbookSchema } from '../schema.js';
import type { WriteError } from './write-error.js';

/** Writes an empty workbook with the schema's headings, drop-down lists, and a sheet 说明 that describes them. */
export async function writeTemplate(
  path: string,
  schema: WorkbookSchema,
  notes: readonly Text[] = [],
): Promise<Result<{ readonly bytes: number }, WriteError>> {
  throw new Error(`not built: ${path} ${schema.sheets.length} ${notes.length}`);
}
