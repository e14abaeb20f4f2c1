import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A bookmark with those below it. */
interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

/** What another program finds in a PDF. */
export interface ReadPdf {
  /** The text of each page without any white space. */
  readonly pages: readonly string[];
  readonly bookmarks: readonly Bookmark[];
  readonly title: string | undefined;
  readonly created: string | undefined;
  readonly language: string | null;
  readonly fonts: readonly { readonly name: string; readonly isEmbedded: boolean }[];
  readonly glyphs: number;
  /** Glyphs that are the font's empty box. */
  readonly emptyBoxes: number;
  /** Texts that reach beyond the paper's edge. */
  readonly outside: readonly string[];
}

interface Glyph {
  readonly originalCharCode: number;
}

interface Font {
  readonly name: string;
  readonly missingFile?: boolean;
}

const isGlyph = (item: unknown): item is Glyph =>
  typeof item === 'object' && item !== null && 'originalCharCode' in item;

/** Opens a PDF with a program other than the one that wrote it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  try {
    const { info } = await document.getMetadata();
    const facts = info as { Title?: string; CreationDate?: string; Language?: string | null };
    const outline = (await document.getOutline()) as readonly Bookmark[] | null;
    return {
      ...(await textsOf(document)),
      bookmarks: (outline ?? []).map(bookmarkOf),
      title: facts.Title,
      created: facts.CreationDate,
      language: facts.Language ?? null,
      ...(await glyphsOf(document)),
    };
  } finally {
    await task.destroy();
  }
}

const bookmarkOf = ({ title, items }: Bookmark): Bookmark => ({ title, items: items.map(bookmarkOf) });

const numbersOf = ({ numPages }: PDFDocumentProxy): readonly number[] =>
  Array.from({ length: numPages }, (_, index) => index + 1);

async function textsOf(document: PDFDocumentProxy) {
  const pages: string[] = [];
  const outside: string[] = [];
  for (const number of numbersOf(document)) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) => ('str' in item ? [item] : []));
    pages.push(
      texts
        .map(({ str }) => str)
        .join('')
        .replace(/[\s\u200b]/g, ''),
    );
    for (const { str, transform, width: length } of texts) {
      const [, , , , x = 0, y = 0]: readonly number[] = transform;
      if (x < 0 || x + length > width || y < 0 || y > height) outside.push(`${number}: ${str}`);
    }
  }
  return { pages, outside };
}

async function glyphsOf(document: PDFDocumentProxy) {
  const fonts = new Map<string, boolean>();
  let glyphs = 0;
  let emptyBoxes = 0;
  for (const number of numbersOf(document)) {
    const page = await document.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    fnArray.forEach((operator, index) => {
      const args: readonly unknown[] = argsArray[index] ?? [];
      if (operator === OPS.setFont && typeof args[0] === 'string') {
        const font = page.commonObjs.get(args[0]) as Font;
        fonts.set(font.name, font.missingFile !== true);
      }
      if (operator === OPS.showText && Array.isArray(args[0])) {
        const shown = args[0].filter(isGlyph);
        glyphs += shown.length;
        emptyBoxes += shown.filter(({ originalCharCode }) => originalCharCode === 0).length;
      }
    });
    page.cleanup();
  }
  return { glyphs, emptyBoxes, fonts: [...fonts].map(([name, isEmbedded]) => ({ name, isEmbedded })) };
}
