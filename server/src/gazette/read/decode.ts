import { isUtf8 } from 'node:buffer';
import { fail, ok, type Result } from '@jizheng/rules';
import type { SourceProblem } from '../doubt.js';

/** What a source text may be at most. */
export const SOURCE_LIMITS = { megabytes: 5, lineLength: 200_000, lines: 200_000 } as const;

const BYTES = SOURCE_LIMITS.megabytes * 2 ** 20;
const MOST_REPORTED = 20;
const MAGIC: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['ZIP, DOCX', [0x50, 0x4b, 0x03, 0x04]],
  ['DOC', [0xd0, 0xcf, 0x11, 0xe0]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GZIP', [0x1f, 0x8b]],
];

/** That a file of so many bytes is too large; null where it is not. */
export function sizeProblem(bytes: number): SourceProblem | null {
  if (bytes <= BYTES) return null;
  return problem('tooLarge', 0, { size: Math.ceil(bytes / 2 ** 20), limit: SOURCE_LIMITS.megabytes });
}

/** Reads the bytes of a file as text: UTF-8, with or without its mark. All problems are told at once, with lines. */
export function decodeSource(bytes: Uint8Array): Result<string, readonly SourceProblem[]> {
  const tooLarge = sizeProblem(bytes.length);
  if (tooLarge !== null) return fail([tooLarge]);
  const kind = MAGIC.find(([, magic]) => magic.every((byte, at) => bytes[at] === byte))?.[0];
  if (kind !== undefined) return fail([problem('binary', 0, { kind })]);
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const zero = isUtf16 ? -1 : bytes.indexOf(0);
  if (zero >= 0) return fail([problem('binary', lineOf(bytes, zero), { kind: 'NUL' })]);
  if (!isUtf8(bytes)) return fail(badBytes(bytes));
  const text = new TextDecoder('utf-8').decode(bytes);
  const problems = textProblems(text);
  return problems.length === 0 ? ok(text) : fail(problems);
}

/** What is wrong with a text before anything of it is read. */
export function textProblems(text: string): readonly SourceProblem[] {
  if (text.trim() === '') return [problem('empty', 0, {})];
  const problems: SourceProblem[] = [];
  let [from, line] = [0, 1];
  while (from <= text.length && problems.length < MOST_REPORTED) {
    const end = endOfLine(text, from);
    if (end - from > SOURCE_LIMITS.lineLength)
      problems.push(problem('lineTooLong', line, { length: end - from, limit: SOURCE_LIMITS.lineLength }));
    from = end + (text.startsWith('\r\n', end) ? 2 : 1);
    line += 1;
  }
  return problems;
}

function endOfLine(text: string, from: number): number {
  let end = from;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === 10 || code === 13) break;
  }
  return end;
}

const problem = (
  code: SourceProblem['code'],
  line: number,
  params: SourceProblem['params'],
): SourceProblem => ({ code, line, params });

function lineOf(bytes: Uint8Array, until: number): number {
  let line = 1;
  for (let at = 0; at < until; at += 1) if (bytes[at] === 10) line += 1;
  return line;
}

/** The first byte of each line that no UTF-8 text has there. */
function badBytes(bytes: Uint8Array): SourceProblem[] {
  const problems: SourceProblem[] = [];
  let [at, line, reported] = [0, 1, 0];
  while (at < bytes.length && problems.length < MOST_REPORTED) {
    const byte = bytes[at] ?? 0;
    const length = sequenceLength(bytes, at);
    if (byte === 10) line += 1;
    if (length === 0 && reported !== line) {
      reported = line;
      problems.push(
        problem('notUtf8', line, { byte: `0x${byte.toString(16).toUpperCase().padStart(2, '0')}` }),
      );
    }
    at += Math.max(length, 1);
  }
  return problems;
}

/** How many bytes the character has that begins here; 0 where none can. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length =
    first >= 0xc2 && first <= 0xdf
      ? 2
      : first >= 0xe0 && first <= 0xef
        ? 3
        : first >= 0xf0 && first <= 0xf4
          ? 4
          : 0;
  for (let more = 1; more < length; more += 1) if (((bytes[at + more] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1] ?? 0;
  // Overlong forms, surrogates and what lies beyond Unicode.
  const isForbidden =
    (first === 0xe0 && second < 0xa0) ||
    (first === 0xed && second > 0x9f) ||
    (first === 0xf0 && second < 0x90) ||
    (first === 0xf4 && second > 0x8f);
  return isForbidden ? 0 : length;
}
