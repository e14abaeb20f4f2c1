import { fromBuffer } from 'yauzl';
import { elementsIn, readXml, type XmlElement } from './xml.js';

/** A file of an archive, with the time that the archive states. */
interface Stored {
  readonly text: string;
  readonly time: number;
}

/** Opens an archive with another program than the one that wrote it. */
export function readArchive(bytes: Uint8Array): Promise<ReadonlyMap<string, Stored>> {
  return new Promise((resolve, reject) => {
    const files = new Map<string, Stored>();
    fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, archive) => {
      if (error !== null) return reject(error);
      archive.on('error', reject);
      archive.on('end', () => resolve(files));
      archive.on('entry', (entry) => {
        archive.openReadStream(entry, (failure, stream) => {
          if (failure !== null) return reject(failure);
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('error', reject);
          stream.on('end', () => {
            const time = entry.lastModFileDate * 0x1_0000 + entry.lastModFileTime;
            files.set(entry.fileName, { text: Buffer.concat(chunks).toString('utf8'), time });
            archive.readEntry();
          });
        });
      });
      archive.readEntry();
    });
  });
}

/** A paragraph as Word would see it. */
export interface DocxParagraph {
  readonly style: string | undefined;
  readonly text: string;
  /** Its own, or null where the style decides. */
  readonly indentRight: number | null;
}

const attributeIn = (element: XmlElement, name: string, attribute = 'w:val'): string | undefined =>
  elementsIn(element, name)[0]?.attributes[attribute];

/** The paragraphs of the main text, in order. */
export async function paragraphsOf(bytes: Uint8Array): Promise<readonly DocxParagraph[]> {
  const files = await readArchive(bytes);
  const document = readXml(files.get('word/document.xml')?.text ?? '');
  return elementsIn(document, 'w:p').map((paragraph) => {
    const right = attributeIn(paragraph, 'w:ind', 'w:right');
    return {
      style: attributeIn(paragraph, 'w:pStyle'),
      text: elementsIn(paragraph, 'w:t')
        .map(({ text }) => text)
        .join(''),
      indentRight: right === undefined ? null : Number(right),
    };
  });
}
