/** Which characters a font has a glyph for. */
export type FontCharacters = (codePoint: number) => boolean;

const TABLES_START = 12;
const TABLE_ENTRY = 16;
const CMAP_HEAD = 4;
const CMAP_ENTRY = 8;
const GROUPS_START = 16;
const GROUP = 12;
/** The table form that maps all of Unicode in ranges. */
const RANGES = 12;

function tableStart(font: DataView, tag: string): number {
  const tables = font.getUint16(4);
  for (let index = 0; index < tables; index += 1) {
    const entry = TABLES_START + index * TABLE_ENTRY;
    const name = [0, 1, 2, 3].map((at) => String.fromCharCode(font.getUint8(entry + at))).join('');
    if (name === tag) return font.getUint32(entry + 8);
  }
  throw new RangeError(`the font has no table ${tag}`);
}

function rangesStart(font: DataView, cmap: number): number {
  const encodings = font.getUint16(cmap + 2);
  for (let index = 0; index < encodings; index += 1) {
    const start = cmap + font.getUint32(cmap + CMAP_HEAD + index * CMAP_ENTRY + 4);
    if (font.getUint16(start) === RANGES) return start;
  }
  throw new RangeError('the font has no Unicode ranges');
}

/** Reads from a TrueType font which characters it draws. Throws RangeError on a file that is not such a font. */
export function fontCharacters(file: Uint8Array): FontCharacters {
  const font = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const table = rangesStart(font, tableStart(font, 'cmap'));
  const groups = font.getUint32(table + GROUPS_START - 4);
  const known = new Set<number>();
  for (let index = 0; index < groups; index += 1) {
    const group = table + GROUPS_START + index * GROUP;
    const last = font.getUint32(group + 4);
    for (let codePoint = font.getUint32(group); codePoint <= last; codePoint += 1) known.add(codePoint);
  }
  return (codePoint) => known.has(codePoint);
}
