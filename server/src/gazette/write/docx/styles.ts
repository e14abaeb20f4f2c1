import {
  AlignmentType,
  type IParagraphStyleOptions,
  type IRunOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import { block, empty, XML_HEAD } from '../xml.js';

/** Half points, as Word counts type sizes: 二号 is 22 pt, 三号 16 pt, 四号 14 pt. */
const SIZE = { title: 44, body: 32, small: 28 } as const;
/** Twentieths of a point: a line of 28 pt. */
const LINE = 560;
/** A character of 16 pt. */
export const CHARACTER = 320;

/** GB/T 9704: A4, 37 mm above, 28 mm at the left, words on 156 by 225 mm. */
export const PAGE = {
  size: { width: '210mm', height: '297mm' },
  margin: { top: '37mm', bottom: '35mm', left: '28mm', right: '26mm', footer: '25mm' },
} as const;

/** The red of official documents. */
export const RED = 'D7000F';

const LATIN = 'Times New Roman';
const face = (eastAsia: string) => ({ ascii: LATIN, hAnsi: LATIN, cs: LATIN, eastAsia });

/** What the standard sets in 小标宋, 仿宋, 黑体, 楷体 and 宋体. */
export const FACE = {
  title: face('方正小标宋简体'),
  body: face('仿宋_GB2312'),
  strong: face('黑体'),
  second: face('楷体_GB2312'),
  plain: face('宋体'),
} as const;

/** What a reader's machine may have instead, by name: Word takes the first that is there. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  ['方正小标宋简体', '方正小标宋_GBK,小标宋,华文中宋,STZhongsong,Noto Serif SC,宋体,SimSun'],
  ['仿宋_GB2312', '仿宋,FangSong,华文仿宋,STFangsong,Noto Serif SC'],
  ['黑体', 'SimHei,Heiti SC,Noto Sans SC,Source Han Sans SC'],
  ['楷体_GB2312', '楷体,KaiTi,华文楷体,STKaiti,Noto Serif SC'],
  ['宋体', 'SimSun,Songti SC,Noto Serif SC,Source Han Serif SC'],
]);

/** The table of fonts, each with what may stand for it. */
export const FONT_TABLE = `${XML_HEAD}${block(
  'w:fonts',
  { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' },
  [...INSTEAD].map(([name, instead]) =>
    block('w:font', { 'w:name': name }, [
      empty('w:altName', { 'w:val': instead }),
      empty('w:charset', { 'w:val': '86' }),
      empty('w:family', { 'w:val': 'auto' }),
      empty('w:pitch', { 'w:val': 'default' }),
    ]),
  ),
)}`;

const exact = { line: LINE, lineRule: LineRuleType.EXACT } as const;
/** Word would set its own headings apart. */
const close = { ...exact, before: 0, after: 0 } as const;
const indented = { firstLine: 2 * CHARACTER } as const;

/** Ids of the styles of paragraphs. */
export type StyleId =
  | 'Head'
  | 'Number'
  | 'LetterNumber'
  | 'History'
  | 'Addressees'
  | 'Body'
  | 'Listed'
  | 'Signature'
  | 'Dated'
  | 'Annex'
  | 'Source'
  | 'Contents'
  | 'ContentsSection';

const style = (
  id: StyleId,
  name: string,
  paragraph: NonNullable<IParagraphStyleOptions['paragraph']>,
  run: NonNullable<IParagraphStyleOptions['run']> = {},
): IParagraphStyleOptions => ({ id, name, basedOn: 'Normal', quickFormat: true, paragraph, run });

const atTheRight = { alignment: AlignmentType.RIGHT, keepNext: false } as const;

/** The styles of a document: names that people see are Chinese. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FACE.body, size: SIZE.body, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: exact },
    },
    title: {
      run: { font: FACE.title, size: SIZE.title, color: '000000' },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { before: LINE, after: LINE / 2, line: 640, lineRule: LineRuleType.EXACT },
        keepNext: true,
      },
    },
    heading1: {
      run: { font: FACE.strong, size: SIZE.body, color: '000000' },
      paragraph: { spacing: close, keepNext: true, outlineLevel: 0 },
    },
    heading2: {
      run: { font: FACE.second, size: SIZE.body, color: '000000' },
      paragraph: { spacing: close, keepNext: true, outlineLevel: 1 },
    },
    heading3: {
      run: { font: FACE.body, size: SIZE.body, color: '000000', bold: true },
      paragraph: { spacing: close, keepNext: true, outlineLevel: 2 },
    },
  },
  paragraphStyles: [
    style(
      'Head',
      '发文机关标志',
      { alignment: AlignmentType.CENTER, spacing: { before: 1200, after: 900 } },
      {
        font: FACE.title,
        color: RED,
      },
    ),
    style('Number', '发文字号', { alignment: AlignmentType.CENTER, spacing: { ...exact, after: 120 } }),
    style('LetterNumber', '函的发文字号', { ...atTheRight, spacing: exact }),
    style('History', '题注', { alignment: AlignmentType.CENTER, spacing: exact }, { font: FACE.second }),
    style('Addressees', '主送机关', { spacing: exact }),
    style('Body', '公文正文', { alignment: AlignmentType.BOTH, indent: indented, spacing: exact }),
    style('Listed', '附件说明', { indent: indented, spacing: exact }),
    style('Signature', '发文机关署名', {
      ...atTheRight,
      spacing: exact,
      keepNext: true,
      keepLines: true,
    }),
    style('Dated', '成文日期', { ...atTheRight, spacing: exact }),
    style('Annex', '附件序号', { spacing: exact, keepNext: true }, { font: FACE.strong }),
    style('Source', '版记', { spacing: { ...exact, before: 120 } }, { size: SIZE.small }),
    style('Contents', '目录条目', { indent: { left: 2 * CHARACTER }, spacing: exact }),
    style(
      'ContentsSection',
      '目录栏目',
      { spacing: { ...exact, before: 200 }, keepNext: true },
      { font: FACE.strong },
    ),
  ],
};

/** Page numbers are set in 宋体 of 14 pt. */
export const PAGE_NUMBER: IRunOptions = { font: FACE.plain, size: SIZE.small };
