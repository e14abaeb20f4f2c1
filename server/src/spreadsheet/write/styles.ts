import type { ColumnKind } from '../schema.js';
import { escapeXml } from './escape.js';

/** Number formats by kind of column; amounts in larger units show as many decimals as they need. */
const FORMATS: Readonly<Record<ColumnKind, string>> = {
  text: '@',
  moneyYuan: '#,##0.00',
  moneyWan: '#,##0.00####',
  moneyYi: '#,##0.00########',
  date: 'yyyy-mm-dd',
  integer: '0',
  percent: '0.00##%',
  flag: '@',
  choice: '@',
};

const KINDS: readonly ColumnKind[] = [
  'text',
  'moneyYuan',
  'moneyWan',
  'moneyYi',
  'date',
  'integer',
  'percent',
  'flag',
  'choice',
];

/** The style of the heading row. */
export const HEADING_STYLE = 1;
/** The style of long texts that break into lines. */
export const WRAPPED_STYLE = 2;
const FIRST_KIND_STYLE = 3;
const FIRST_FORMAT_ID = 164;

/** The style of a data cell. */
export const styleOf = (kind: ColumnKind): number => FIRST_KIND_STYLE + KINDS.indexOf(kind);

const numberFormats = KINDS.map(
  (kind, index) => `<numFmt numFmtId="${FIRST_FORMAT_ID + index}" formatCode="${escapeXml(FORMATS[kind])}"/>`,
).join('');

const cellFormats = KINDS.map(
  (_, index) =>
    `<xf numFmtId="${FIRST_FORMAT_ID + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
).join('');

const FONT = '<sz val="11"/><name val="宋体"/><charset val="134"/>';
const THIN = 'style="thin"><color rgb="FF9AA5B1"/>';

/** The workbook's part of styles. */
export const STYLES_XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="${KINDS.length}">${numberFormats}</numFmts>
<fonts count="2"><font>${FONT}</font><font><b/>${FONT}</font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF5"/><bgColor indexed="64"/></patternFill></fill></fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom ${THIN}</bottom><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="${FIRST_KIND_STYLE + KINDS.length}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>${cellFormats}</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>`;
