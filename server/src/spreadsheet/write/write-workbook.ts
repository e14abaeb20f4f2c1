import { fail, type Result } from '@jizheng/rules';
import { replaceFile } from './replace-file.js';
import { type SheetLayout, TooManyRows } from './sheet-xml.js';
import { workbookChunks } from './workbook-stream.js';
import type { WriteError } from './write-error.js';

/**
 * Writes a workbook to a file: all of it or, on an error, nothing (a file of that name stays as it was).
 * Rows are streamed. Whatever a source of rows throws is thrown on.
 */
export async function writeWorkbook(
  path: string,
  sheets: readonly SheetLayout[],
): Promise<Result<{ readonly bytes: number }, WriteError>> {
  try {
    return await replaceFile(path, workbookChunks(sheets));
  } catch (error) {
    if (!(error instanceof TooManyRows)) throw error;
    return fail({ code: 'tooManyRows', params: { path, sheet: error.sheet, limit: error.limit } });
  }
}

/** The bytes of a workbook, for a download. Throws when a sheet has more rows than the format holds. */
export async function workbookBytes(sheets: readonly SheetLayout[]): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of workbookChunks(sheets)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
