import type { Result } from '@jizheng/rules';
import type { WorkbookProblems } from '../problem.js';
import type { Workbook, WorkbookSchema } from '../schema.js';

/** How far the reading is. */
export interface ReadProgress {
  readonly sheet: string;
  readonly rows: number;
  /** Expanded bytes of this sheet read so far, and of all of it. */
  readonly bytesRead: number;
  readonly bytesTotal: number;
}

export interface ReadOptions {
  readonly onProgress?: (progress: ReadProgress) => void;
  /** Largest file. Default 64 MiB. */
  readonly maxFileBytes?: number;
  /** Largest expanded size of all parts together. Default 1 GiB. */
  readonly maxExpandedBytes?: number;
}

/** Reads a workbook, or says everything that is wrong with it. */
export async function readWorkbook<S extends WorkbookSchema>(
  source: string | Uint8Array,
  schema: S,
  options: ReadOptions = {},
): Promise<Result<Workbook<S>, WorkbookProblems>> {
  throw new Error(`not built: ${typeof source} ${schema.sheets.length} ${String(options.maxFileBytes)}`);
}
