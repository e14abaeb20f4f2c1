import { escapeXml } from './escape.js';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const NUMBERS = (names: readonly string[]): readonly number[] => names.map((_, index) => index + 1);

/** The small parts that tie the sheets together, by their path; all but the list of tabs. */
export function packageParts(names: readonly string[]): ReadonlyMap<string, string> {
  const sheets = NUMBERS(names);
  const overrides = sheets
    .map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${CONTENT}.worksheet+xml"/>`)
    .join('');
  const relations = sheets
    .map((n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`)
    .join('');
  return new Map([
    [
      '[Content_Types].xml',
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/>${overrides}</Types>`,
    ],
    [
      '_rels/.rels',
      `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${relations}<Relationship Id="rId${names.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ],
  ]);
}

/** A tab with the range of its filter, such as `$A$1:$F$20`. */
export interface WrittenTab {
  readonly name: string;
  readonly filter: string;
}

/** The list of tabs, with the names by which filters and repeated headings are known. */
export function workbookXml(tabs: readonly WrittenTab[]): string {
  const sheets = tabs
    .map(
      ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
    )
    .join('');
  const names = tabs
    .map(({ name, filter }, index) => {
      const tab = escapeXml(`'${name.replaceAll("'", "''")}'`);
      return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${tab}!${filter}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="${index}">${tab}!$1:$1</definedName>`;
    })
    .join('');
  return `${DECLARATION}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${sheets}</sheets><definedNames>${names}</definedNames></workbook>`;
}

const FORBIDDEN = /[[\]:*?/\\]|^'|'$/;
const MAX_NAME = 31;

/** Throws RangeError when a tab's name is not allowed by the format or is there twice, because that is a bug. */
export function assertTabNames(names: readonly string[]): void {
  if (names.length === 0) throw new RangeError('a workbook needs a sheet');
  const seen = new Set<string>();
  for (const name of names) {
    if (name === '' || name.length > MAX_NAME || FORBIDDEN.test(name)) {
      throw new RangeError(`not a name for a sheet: ${name}`);
    }
    if (seen.has(name.toLowerCase())) throw new RangeError(`two sheets are named ${name}`);
    seen.add(name.toLowerCase());
  }
}
