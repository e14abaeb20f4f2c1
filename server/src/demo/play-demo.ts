import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { day, fail, type Result } from '@jizheng/rules';
import { runYear, type YearError, type YearOptions, type YearReport } from '../year/index.js';
import { writeDemoWorkbook } from './index.js';

/** Where the books of the demo that is served stand: in mid-year, with work for every desk. */
export const DEMO_DAY = day('2026-06-04');

/** Writes the demo's workbook beside its results, and plays it; playing it again changes nothing. */
export async function playDemo(
  options: Omit<YearOptions, 'workbook'>,
): Promise<Result<YearReport, YearError>> {
  const { out, language, onProgress } = options;
  const workbook = join(out, language === 'zh' ? '演示省.xlsx' : 'demo-province.xlsx');
  onProgress?.({ step: 'writing', file: workbook });
  try {
    await mkdir(out, { recursive: true });
  } catch (exception) {
    return fail({
      kind: 'folder',
      path: out,
      reason: exception instanceof Error ? exception.message : String(exception),
    });
  }
  const written = await writeDemoWorkbook(workbook);
  if (!written.ok) return fail({ kind: 'write', error: written.error });
  return runYear({ ...options, workbook });
}
