import { TextDecoder } from 'node:util';
import { crc32 } from 'node:zlib';
import { fail, ok, type Result } from '@jizheng/rules';
import { SaxesParser } from 'saxes';
import type { ProblemDetail } from '../problem.js';
import type { Part } from './archive.js';
import { problem } from './problem-list.js';

/** The attributes of an element by name. */
export type Attributes = Readonly<Record<string, string>>;

/** What a part's reader does with its XML; names come without their namespace prefix. */
export interface XmlReader {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text?(text: string): void;
  /** Set to true to stop reading here. */
  finished?: boolean;
}

const MAX_DEPTH = 64;
/** The format allows 32,767 characters in a cell; a run this long is an attack. */
const MAX_RUN_CHARACTERS = 4 * 1024 * 1024;

/** The parser refuses what no workbook contains: document types, deep nesting, endless texts. */
class RefusedXml extends Error {}

/** Streams a part through a reader, telling the size of every chunk that it has read. Memory does not grow with the part. */
export async function readXml(
  part: Part,
  reader: XmlReader,
  onBytes: (bytes: number) => void = () => {},
): Promise<Result<null, ProblemDetail>> {
  const parser = parserFor(reader);
  try {
    for await (const text of textOf(part, onBytes)) {
      parser.write(text);
      if (reader.finished === true) return ok(null);
    }
    parser.close();
    return ok(null);
  } catch (error) {
    if (error instanceof RefusedXml) {
      return fail(problem('damaged', { part: part.name, detail: error.message }));
    }
    throw error;
  }
}

/** The part's text, chunk by chunk; whatever fails in expanding or decoding it is the file's fault. */
async function* textOf(part: Part, onBytes: (bytes: number) => void): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let checksum = 0;
  try {
    const chunks: AsyncIterable<Buffer> = await part.open();
    for await (const chunk of chunks) {
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
      checksum = crc32(chunk, checksum);
      yield decoder.decode(chunk, { stream: true });
      onBytes(chunk.length);
    }
  } catch (error) {
    throw new RefusedXml(error instanceof Error ? error.message : String(error));
  }
  if (checksum !== part.crc32) throw new RefusedXml('the checksum does not match');
}

function parserFor(reader: XmlReader): { write(text: string): void; close(): void } {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  let depth = 0;
  let run = 0;
  parser.on('opentag', (tag) => {
    run = 0;
    depth += 1;
    if (depth > MAX_DEPTH) throw new RefusedXml('nested too deeply');
    if (reader.finished !== true) reader.open(localName(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    run = 0;
    depth -= 1;
    if (reader.finished !== true) reader.close(localName(tag.name));
  });
  const onText = (text: string): void => {
    if (reader.finished !== true) reader.text?.(text);
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('doctype', () => {
    throw new RefusedXml('a document type is not allowed');
  });
  parser.on('error', (error) => {
    throw new RefusedXml(error.message);
  });
  return {
    write(text) {
      run += text.length;
      parser.write(text);
      if (run > MAX_RUN_CHARACTERS) throw new RefusedXml('a text is too long');
    },
    close: () => parser.close(),
  };
}

const localName = (name: string): string => {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
};

function encodingOf(chunk: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
