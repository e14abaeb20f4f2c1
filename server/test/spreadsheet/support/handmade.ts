import { PassThrough } from 'node:stream';
import { ZipFile } from 'yazl';

/** The style numbers of handmade workbooks. */
export const STYLE = { general: 0, date: 1, percent: 2, chineseDate: 3, amount: 4, builtInChineseDate: 5 };

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="176" formatCode="[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/><numFmt numFmtId="177" formatCode="#,##0.00&quot;元（含days）&quot;"/></numFmts><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="176"/><xf numFmtId="177"/><xf numFmtId="31"/></cellXfs></styleSheet>`;

export interface HandmadeSheet {
  readonly name: string;
  /** The rows as XML, or cells as texts (inline) and numbers. */
  readonly rows: string | readonly (readonly (string | number | null)[])[];
  /** XML behind the rows, such as merged cells. */
  readonly after?: string;
}

export interface Handmade {
  readonly sheets: readonly HandmadeSheet[];
  readonly from1904?: boolean;
  /** The entries of the table of texts, as XML. */
  readonly sharedStrings?: readonly string[];
  /** Parts that are added, or put in the place of the usual ones. */
  readonly parts?: Readonly<Record<string, string | Buffer>>;
  readonly leaveOut?: readonly string[];
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const letter = (index: number): string => String.fromCharCode(65 + index);

/** An inline text cell. */
export const textXml = (reference: string, text: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

/** A row of texts and numbers. */
export function rowXml(row: number, cells: readonly (string | number | null)[]): string {
  const xml = cells.map((cell, index) => {
    const reference = `${letter(index)}${row}`;
    if (cell === null) return '';
    return typeof cell === 'string' ? textXml(reference, cell) : `<c r="${reference}"><v>${cell}</v></c>`;
  });
  return `<row r="${row}">${xml.join('')}</row>`;
}

const sheetXml = (sheet: HandmadeSheet): string => {
  const rows =
    typeof sheet.rows === 'string'
      ? sheet.rows
      : sheet.rows.map((cells, index) => rowXml(index + 1, cells)).join('');
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${sheet.after ?? ''}</worksheet>`;
};

/** A workbook as Excel lays it out, made by hand so that every fault can be put in. */
export function handmade(made: Handmade): Promise<Buffer> {
  const tabs = made.sheets
    .map(
      (sheet, index) =>
        `<sheet name="${escaped(sheet.name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
    )
    .join('');
  const relations = made.sheets
    .map(
      (_, index) =>
        `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
    )
    .join('');
  const strings = made.sharedStrings ?? [];
  const parts: Record<string, string | Buffer> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${made.from1904 === true ? ' date1904="1"' : ''}/><sheets>${tabs}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}">${relations}<Relationship Id="s" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="t" Type="${OFFICE}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings.map((each) => `<si>${each}</si>`).join('')}</sst>`,
  };
  for (const [index, sheet] of made.sheets.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet);
  }
  const all = { ...parts, ...made.parts };
  for (const name of made.leaveOut ?? []) delete all[name];
  return zipped(all);
}

/** Any archive. */
export async function zipped(parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  const output = new PassThrough();
  zip.outputStream.pipe(output);
  const chunks: Buffer[] = [];
  for await (const chunk of output) chunks.push(chunk);
  return Buffer.concat(chunks);
}
