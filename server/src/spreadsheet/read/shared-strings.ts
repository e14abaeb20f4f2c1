import { fail, ok, type Result } from '@jizheng/rules';
import type { ProblemDetail } from '../problem.js';
import type { Part } from './archive.js';
import { problem } from './problem-list.js';
import { readXml } from './xml.js';
import { decodeEscapes } from './xml-text.js';

const MAX_BYTES = 256 * 1024 * 1024;

/** The workbook's table of texts; the runs of rich text are joined, phonetic readings left out. */
export async function readSharedStrings(
  part: Part | undefined,
): Promise<Result<readonly string[], ProblemDetail>> {
  if (part === undefined) return ok([]);
  if (part.bytes > MAX_BYTES) {
    return fail(problem('zipBomb', { part: part.name, bytes: part.bytes, limit: MAX_BYTES }));
  }
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let inPhonetic = false;
  const read = await readXml(part, {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 't') inText = true;
      else if (name === 'rPh') inPhonetic = true;
    },
    text(text) {
      if (inText && !inPhonetic) current += text;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'si') strings.push(decodeEscapes(current));
    },
  });
  return read.ok ? ok(strings) : read;
}
