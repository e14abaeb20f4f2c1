import { fail, ok, type Result } from '@jizheng/rules';
import type { ProblemDetail } from '../problem.js';
import type { Part } from './archive.js';
import { problem } from './problem-list.js';
import type { NumberFormat } from './raw-cell.js';
import { readXml } from './xml.js';

const MAX_BYTES = 32 * 1024 * 1024;

/** The number format of every cell style, by the style's index. */
export async function readNumberFormats(
  part: Part | undefined,
): Promise<Result<readonly NumberFormat[], ProblemDetail>> {
  if (part === undefined) return ok([]);
  if (part.bytes > MAX_BYTES) {
    return fail(problem('zipBomb', { part: part.name, bytes: part.bytes, limit: MAX_BYTES }));
  }
  const codes = new Map<number, string>();
  const formatIds: number[] = [];
  let inCellFormats = false;
  const read = await readXml(part, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      else if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats) formatIds.push(Number(attributes.numFmtId ?? 0));
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return read.ok ? ok(formatIds.map((id) => formatOf(id, codes.get(id)))) : read;
}

function formatOf(id: number, code: string | undefined): NumberFormat {
  if (code !== undefined) return formatOfCode(code);
  if (id === 9 || id === 10) return 'percent';
  return isBuiltInDate(id) ? 'date' : 'general';
}

/** 14–22 and 45–47 everywhere; 27–36 and 50–58 in East Asian editions. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Literals, colours and locales say nothing about the meaning; elapsed hours such as `[h]` do. */
const LITERALS = /"[^"]*"|\\.|[_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

/** Reads a format code such as `yyyy"年"m"月"d"日"` or `0.00%`. */
export function formatOfCode(code: string): NumberFormat {
  const meaning = code.replace(LITERALS, '');
  if (/^general$/i.test(meaning)) return 'general';
  if (/[ymdhs]/i.test(meaning)) return 'date';
  return meaning.includes('%') ? 'percent' : 'general';
}
