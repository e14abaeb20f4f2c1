import { fail, ok, type Result } from '@jizheng/rules';
import type { ProblemDetail, WorkbookProblems } from '../problem.js';
import type { Workbook, WorkbookSchema } from '../schema.js';
import { type Archive, openArchive } from './archive.js';
import { isBlankRow } from './cell-reader.js';
import { type MatchedSheet, matchSheets } from './match-sheets.js';
import { readNumberFormats } from './number-formats.js';
import { findParts, type SheetPart } from './package-parts.js';
import { ProblemList, problem } from './problem-list.js';
import { type ReadRow, SheetReader } from './read-sheet.js';
import { readSharedStrings } from './shared-strings.js';
import { type CellContext, SheetRows } from './sheet-rows.js';
import { readXml } from './xml.js';

/** How far the reading is. */
export interface ReadProgress {
  /** The tab's name. */
  readonly sheet: string;
  readonly rows: number;
  /** Expanded bytes of this sheet read so far, and of all of it. */
  readonly bytesRead: number;
  readonly bytesTotal: number;
}

/** Limits of reading, and who listens. */
export interface ReadOptions {
  /** Called after every chunk of a sheet. */
  readonly onProgress?: (progress: ReadProgress) => void;
  /** Largest file. Default 64 MiB. */
  readonly maxFileBytes?: number;
  /** Largest expanded size of all parts together. Default 1 GiB. */
  readonly maxExpandedBytes?: number;
}

const MIB = 1024 * 1024;

/**
 * Reads a workbook by its schema, or says everything that is wrong with it (the first thousand problems, in the
 * order of the schema's sheets). Sheets are streamed: beside the rows only the table of shared texts is held.
 */
export async function readWorkbook<S extends WorkbookSchema>(
  source: string | Uint8Array,
  schema: S,
  options: ReadOptions = {},
): Promise<Result<Workbook<S>, WorkbookProblems>> {
  const problems = new ProblemList();
  const archive = await openArchive(source, {
    fileBytes: options.maxFileBytes ?? 64 * MIB,
    expandedBytes: options.maxExpandedBytes ?? 1024 * MIB,
  });
  if (!archive.ok) {
    problems.add(archive.error);
    return fail(problems.result());
  }
  try {
    const rows = await readSheets(archive.value, schema, options, problems);
    if (!rows.ok) problems.add(rows.error);
    if (!rows.ok || problems.total > 0) return fail(problems.result());
    // The rows were read by this very schema: here they get its type.
    return ok(rows.value as Workbook<S>);
  } finally {
    archive.value.close();
  }
}

async function readSheets(
  archive: Archive,
  schema: WorkbookSchema,
  options: ReadOptions,
  problems: ProblemList,
): Promise<Result<Record<string, readonly ReadRow[]>, ProblemDetail>> {
  const parts = await findParts(archive);
  if (!parts.ok) return parts;
  const sharedStrings = await readSharedStrings(parts.value.sharedStrings);
  if (!sharedStrings.ok) return sharedStrings;
  const formats = await readNumberFormats(parts.value.styles);
  if (!formats.ok) return formats;
  const context = { sharedStrings: sharedStrings.value, formats: formats.value };
  const { matched, unknown } = matchSheets(schema, parts.value.sheets, problems);
  const rows: Record<string, readonly ReadRow[]> = {};
  for (const sheet of schema.sheets) rows[sheet.key] = [];
  for (const sheet of matched) {
    const reader = new SheetReader(sheet.schema, sheet.tab.name, parts.value.from1904);
    const read = await readOneSheet(sheet, reader, context, options);
    problems.append(reader.problems);
    if (!read.ok) return read;
    rows[sheet.schema.key] = reader.rows;
  }
  for (const { tab, nearest } of unknown) {
    const filled = await isFilled(tab, context);
    if (!filled.ok) return filled;
    if (filled.value) problems.add(problem('unknownSheet', { nearest }), { sheet: tab.name });
  }
  return ok(rows);
}

async function readOneSheet(
  { tab }: MatchedSheet,
  reader: SheetReader,
  context: CellContext,
  { onProgress }: ReadOptions,
): Promise<Result<null, ProblemDetail>> {
  const rows = new SheetRows(context, reader);
  let bytesRead = 0;
  const read = await readXml(tab.part, rows, (bytes) => {
    bytesRead += bytes;
    if (reader.isFull) rows.finished = true;
    onProgress?.({ sheet: tab.name, rows: reader.rows.length, bytesRead, bytesTotal: tab.part.bytes });
  });
  if (read.ok && rows.fault !== null) {
    return fail(problem('damaged', { part: tab.part.name, detail: rows.fault }));
  }
  if (read.ok) reader.finish();
  return read;
}

/** New workbooks come with empty tabs; they are nobody's fault. */
async function isFilled(tab: SheetPart, context: CellContext): Promise<Result<boolean, ProblemDetail>> {
  let filled = false;
  const rows = new SheetRows(context, {
    row(row) {
      if (isBlankRow(row)) return;
      filled = true;
      rows.finished = true;
    },
    merged() {},
  });
  const read = await readXml(tab.part, rows);
  return read.ok ? ok(filled) : read;
}
