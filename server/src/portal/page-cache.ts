import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** An answer as it is kept. */
export interface Kept {
  readonly status: number;
  readonly type: string;
  readonly etag: string;
  /** Of a download: the name under which it is saved. */
  readonly disposition: string | null;
  readonly bytes: Buffer;
  /** The bytes in a coding, made when they are first asked for; null where that is not worth it. */
  inCoding(coding: Coding): Promise<Buffer> | null;
}

/** How an answer is made smaller on its way. */
export type Coding = 'br' | 'gzip';

/** An answer before it is kept. */
export interface Made {
  readonly status: number;
  readonly type: string;
  readonly disposition?: string;
  readonly content: string | Uint8Array;
}

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);
/** Shorter answers fit one packet as they are. */
const WORTH_COMPRESSING = 860;
const TEXTUAL = /^(?:text\/|image\/svg|application\/(?:xml|json|atom))/;
const BROTLI = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
};

/** Makes an answer ready to be sent again and again. */
export function keep({ status, type, disposition, content }: Made): Kept {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content);
  const etag = `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  const isPacked = TEXTUAL.test(type) && bytes.length >= WORTH_COMPRESSING;
  const packed = new Map<Coding, Promise<Buffer>>();
  const inCoding = (coding: Coding): Promise<Buffer> | null => {
    if (!isPacked) return null;
    const made =
      packed.get(coding) ?? (coding === 'br' ? brotlied(bytes, BROTLI) : gzipped(bytes, { level: 6 }));
    packed.set(coding, made);
    return made;
  };
  return { status, type, etag, disposition: disposition ?? null, bytes, inCoding };
}

/** Answers by their keys, the least lately asked for given up first; what is being made is made once for all. */
export class PageCache {
  readonly #mostBytes: number;
  readonly #kept = new Map<string, Kept>();
  readonly #making = new Map<string, Promise<Kept>>();
  #bytes = 0;
  #stamp = '';

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  /** What is kept under a key. */
  find(key: string): Kept | undefined {
    const kept = this.#kept.get(key);
    if (kept !== undefined) {
      this.#kept.delete(key);
      this.#kept.set(key, kept);
    }
    return kept;
  }

  /** Makes what is not kept, and keeps it unless it says that nobody should. */
  async make(key: string, work: () => Promise<Made>): Promise<Kept> {
    const making = this.#making.get(key) ?? this.#start(key, work);
    this.#making.set(key, making);
    return making;
  }

  /** Everything is made anew once something was published. */
  renew(stamp: string): void {
    if (stamp === this.#stamp) return;
    this.#stamp = stamp;
    this.#kept.clear();
    this.#making.clear();
    this.#bytes = 0;
  }

  /** How many bytes are kept. */
  get bytes(): number {
    return this.#bytes;
  }

  async #start(key: string, work: () => Promise<Made>): Promise<Kept> {
    const stamp = this.#stamp;
    try {
      const kept = keep(await work());
      if (stamp === this.#stamp && kept.status === 200) this.#put(key, kept);
      return kept;
    } finally {
      if (stamp === this.#stamp) this.#making.delete(key);
    }
  }

  #put(key: string, kept: Kept): void {
    const size = sizeOf(key, kept);
    if (size > this.#mostBytes / 4 || this.#kept.has(key)) return;
    this.#kept.set(key, kept);
    this.#bytes += size;
    for (const [oldKey, old] of this.#kept) {
      if (this.#bytes <= this.#mostBytes) break;
      this.#kept.delete(oldKey);
      this.#bytes -= sizeOf(oldKey, old);
    }
  }
}

/** With both codings, which take a third each at most. */
const sizeOf = (key: string, { bytes }: Kept): number => 2 * key.length + Math.ceil((bytes.length * 5) / 3);
