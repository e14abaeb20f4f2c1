import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { columnLetter } from '../cell-reference.js';
import { assertTabNames, packageParts, type WrittenTab, workbookXml } from './package-xml.js';
import { type SheetLayout, sheetXml } from './sheet-xml.js';
import { STYLES_XML } from './styles.js';

/** The same content gives the same bytes, so no moment is written into the archive. */
const OPTIONS = { mtime: new Date(2000, 0, 1), forceDosTimestamp: true, compress: true };

/** A workbook's bytes as a stream; rows are pulled only as fast as the bytes are taken. */
export async function* workbookChunks(sheets: readonly SheetLayout[]): AsyncGenerator<Buffer> {
  const names = sheets.map((sheet) => sheet.name);
  assertTabNames(names);
  const zip = new ZipFile();
  const output = new PassThrough();
  const sources: Readable[] = [];
  const tabs: WrittenTab[] = [];
  const stop = (error: Error): void => {
    output.destroy(error);
  };
  zip.on('error', stop);
  for (const [path, xml] of packageParts(names)) zip.addBuffer(Buffer.from(xml), path, OPTIONS);
  zip.addBuffer(Buffer.from(STYLES_XML), 'xl/styles.xml', OPTIONS);
  for (const [index, sheet] of sheets.entries()) {
    zip.addReadStreamLazy(`xl/worksheets/sheet${index + 1}.xml`, OPTIONS, (take) => {
      const source = Readable.from(sheetChunks(sheet, index === 0, tabs), { objectMode: false });
      source.on('error', stop);
      sources.push(source);
      take(null, source);
    });
  }
  zip.addReadStreamLazy('xl/workbook.xml', OPTIONS, (take) => take(null, Readable.from([workbookXml(tabs)])));
  zip.end();
  zip.outputStream.pipe(output);
  try {
    yield* output;
  } finally {
    for (const source of sources) source.destroy();
  }
}

async function* sheetChunks(
  sheet: SheetLayout,
  isFirst: boolean,
  tabs: WrittenTab[],
): AsyncGenerator<string> {
  const { lastColumn, lastRow } = yield* sheetXml(sheet, isFirst);
  tabs.push({ name: sheet.name, filter: `$A$1:$${columnLetter(lastColumn)}$${lastRow}` });
}
