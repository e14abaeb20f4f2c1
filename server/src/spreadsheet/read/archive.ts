import { open as openFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { fail, ok, type Result } from '@jizheng/rules';
import { type Entry, fromBuffer, open, type ZipFile } from 'yauzl';
import type { ProblemDetail } from '../problem.js';
import { problem } from './problem-list.js';

/** One file inside the workbook, with its expanded size as declared (a lie is caught while expanding). */
export interface Part {
  readonly name: string;
  readonly bytes: number;
  readonly crc32: number;
  open(): Promise<Readable>;
}

/** The parts of a workbook that passed the limits; nothing is expanded yet. */
export interface Archive {
  find(name: string): Part | undefined;
  close(): void;
}

/** How large a workbook may be, packed and unpacked. */
export interface ArchiveLimits {
  readonly fileBytes: number;
  readonly expandedBytes: number;
}

const MAX_PARTS = 5_000;
/** Real sheets shrink to a tenth or a fiftieth; only a bomb of this size shrinks to less than a 200th. */
const MAX_RATIO = 200;
const RATIO_MATTERS_FROM_BYTES = 16 * 1024 * 1024;

/** Opens a workbook's archive and checks what it declares, before anything is expanded. */
export async function openArchive(
  source: string | Uint8Array,
  limits: ArchiveLimits,
): Promise<Result<Archive, ProblemDetail>> {
  const looked = await lookAtFile(source, limits.fileBytes);
  if (!looked.ok) return looked;
  const opened = await openZip(source);
  if (!opened.ok) return opened;
  const entries = await listEntries(opened.value);
  const checked = entries.ok ? checkEntries(entries.value, limits) : entries;
  if (!checked.ok) {
    opened.value.close();
    return checked;
  }
  return ok(archiveOf(opened.value, checked.value));
}

async function lookAtFile(source: string | Uint8Array, limit: number): Promise<Result<null, ProblemDetail>> {
  if (typeof source !== 'string') return checkSignature(asBuffer(source), source.byteLength, limit);
  try {
    const file = await openFile(source);
    try {
      const { size } = await file.stat();
      if (size > limit) return fail(problem('fileTooLarge', { bytes: size, limit }));
      const start = Buffer.alloc(Math.min(size, 4096));
      await file.read(start, 0, start.length, 0);
      return checkSignature(isOldContainer(start) ? await file.readFile() : start, size, limit);
    } finally {
      await file.close();
    }
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return fail(problem('fileUnreadable', { path: source, reason }));
  }
}

/** The same bytes, not a copy. */
const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const isOldContainer = (content: Buffer): boolean =>
  content.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]));

function checkSignature(content: Buffer, bytes: number, limit: number): Result<null, ProblemDetail> {
  if (bytes > limit) return fail(problem('fileTooLarge', { bytes, limit }));
  if (isOldContainer(content)) {
    const isEncrypted = content.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    return fail(isEncrypted ? problem('encrypted', {}) : problem('oldXls', {}));
  }
  const isZip = content.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'));
  return isZip ? ok(null) : fail(problem('notAWorkbook', {}));
}

const openZip = (source: string | Uint8Array): Promise<Result<ZipFile, ProblemDetail>> =>
  new Promise((resolve) => {
    const options = { lazyEntries: true, autoClose: false } as const;
    const done = (error: Error | null, zip: ZipFile): void =>
      resolve(error === null ? ok(zip) : fail(problem('damaged', { part: 'zip', detail: error.message })));
    if (typeof source === 'string') open(source, options, done);
    else fromBuffer(asBuffer(source), options, done);
  });

function listEntries(zip: ZipFile): Promise<Result<Entry[], ProblemDetail>> {
  if (zip.entryCount > MAX_PARTS) {
    return Promise.resolve(fail(problem('tooManyParts', { count: zip.entryCount, limit: MAX_PARTS })));
  }
  return new Promise((resolve) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.once('end', () => resolve(ok(entries)));
    zip.once('error', (error: Error) =>
      resolve(fail(problem('damaged', { part: 'zip', detail: error.message }))),
    );
    zip.readEntry();
  });
}

function checkEntries(
  entries: readonly Entry[],
  limits: ArchiveLimits,
): Result<ReadonlyMap<string, Entry>, ProblemDetail> {
  const byName = new Map<string, Entry>();
  let expanded = 0;
  for (const entry of entries) {
    const part = entry.fileName;
    const bytes = entry.uncompressedSize;
    expanded += bytes;
    if (expanded > limits.expandedBytes) {
      return fail(problem('zipBomb', { part, bytes: expanded, limit: limits.expandedBytes }));
    }
    const ratioLimit = Math.max(RATIO_MATTERS_FROM_BYTES, entry.compressedSize * MAX_RATIO);
    if (bytes > ratioLimit) return fail(problem('zipBomb', { part, bytes, limit: ratioLimit }));
    if (entry.isEncrypted()) return fail(problem('encrypted', {}));
    const name = partKey(part);
    if (byName.has(name)) return fail(problem('damaged', { part, detail: 'the part is there twice' }));
    byName.set(name, entry);
  }
  return ok(byName);
}

const partKey = (name: string): string => name.replace(/^\//, '').toLowerCase();

function archiveOf(zip: ZipFile, entries: ReadonlyMap<string, Entry>): Archive {
  const openEntry = (entry: Entry): Promise<Readable> =>
    new Promise((resolve, reject) => {
      zip.openReadStream(entry, (error, stream) => (error === null ? resolve(stream) : reject(error)));
    });
  return {
    find(name) {
      const entry = entries.get(partKey(name));
      if (entry === undefined) return undefined;
      return {
        name: entry.fileName,
        bytes: entry.uncompressedSize,
        crc32: entry.crc32,
        open: () => openEntry(entry),
      };
    },
    close: () => zip.close(),
  };
}
