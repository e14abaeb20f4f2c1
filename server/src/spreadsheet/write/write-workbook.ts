import type { Result } from '@jizheng/rules';
import type { SheetContent } from './sheet-content.js';
import type { WriteError } from './write-error.js';

/**
 * Writes a workbook to a file: all of it or, on an error, nothing (a file of that name stays as it was).
 * Returns the number of bytes.
 */
export async function writeWorkbook(
  path: string,
  sheets: readonly SheetContent[],
): Promise<Result<{ readonly bytes: number }, WriteError>> {
  throw new Error(`not built: ${path} ${sheets.length}`);
}

/** The bytes of a workbook, for a download. Throws RangeError when a sheet has more rows than the format holds. */
export async function workbookBytes(sheets: readonly SheetContent[]): Promise<Buffer> {
  throw new Error(`not built: ${sheets.length}`);
}
