import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Where a text stands on its page, in millimetres from the upper left corner; y is of its base line. */
export interface Place {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The texts of a page. */
export interface PagePlaces {
  readonly places: readonly Place[];
}

const MM = 25.4 / 72;

/** Where the texts of each page stand, as another program finds them. */
export async function placesIn(bytes: Uint8Array): Promise<readonly PagePlaces[]> {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  try {
    const pages: PagePlaces[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const places = items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , , , x = 0, y = 0]: readonly number[] = item.transform;
        return [{ text: item.str, x: x * MM, y: (height - y) * MM, width: item.width * MM }];
      });
      pages.push({ places });
    }
    return pages;
  } finally {
    await task.destroy();
  }
}
