import type { Text } from '@jizheng/rules';
import { describeDoubt } from '../gazette/describe.js';
import { DOUBT, type Doubt, type DoubtCode, type DoubtEffect } from '../gazette/doubt.js';
import { showNumber } from '../gazette/number.js';
import type { Reading } from '../gazette/read/read-source.js';
import { documentsOf, type GazetteDocument, type UnitKind, unitsIn } from '../gazette/tree.js';

const KINDS = {
  part: { zh: '编', en: 'parts' },
  chapter: { zh: '章', en: 'chapters' },
  section: { zh: '节', en: 'sections' },
  article: { zh: '条', en: 'articles' },
  paragraph: { zh: '段', en: 'paragraphs' },
  item: { zh: '项', en: 'items' },
  subitem: { zh: '目', en: 'subitems' },
  heading: { zh: '标题', en: 'headings' },
  subheading: { zh: '小标题', en: 'subheadings' },
  point: { zh: '点', en: 'points' },
  subpoint: { zh: '小点', en: 'subpoints' },
  entry: { zh: '则消息', en: 'news entries' },
} as const satisfies { readonly [kind in UnitKind]: Text };

const EFFECTS = {
  structure: { zh: '已按此读取，可以拒绝', en: 'read so, unless refused' },
  wording: { zh: '采纳后才改', en: 'changed only when accepted' },
  notice: { zh: '请留意，不作改动', en: 'to be noted, nothing is changed' },
  day: { zh: '文中没有，可以填写日期', en: 'not in the text: taken so unless a day is given' },
} as const satisfies { readonly [effect in DoubtEffect]: Text };

/** A readable account of a reading: what was found, then every doubt with its line, before and after. */
export function readingLines({ publication, doubts, lineCount }: Reading): readonly Text[] {
  return [
    ...issueLines(publication),
    ...documentsOf(publication).flatMap(documentLines),
    {
      zh: `共 ${lineCount} 行，存疑 ${doubts.length} 处：`,
      en: `${lineCount} lines, ${doubts.length} doubts:`,
    },
    ...doubtLines(doubts),
  ];
}

function issueLines(publication: Reading['publication']): readonly Text[] {
  if (publication.kind !== 'issue') return [];
  const { title, year, number, cumulative, issuedOn, contents, imprint } = publication;
  const [total, totalEn] =
    cumulative === null ? ['', ''] : [`，总第${cumulative}期`, `, ${cumulative} in all`];
  return [
    {
      zh: `${title} ${year}年第${number}期${total}，${issuedOn} 出版`,
      en: `${title} ${year} no. ${number}${totalEn}, published on ${issuedOn}`,
    },
    {
      zh: `目录 ${contents.length} 条，版权页 ${imprint.length} 项`,
      en: `${contents.length} lines of contents, ${imprint.length} of the imprint`,
    },
  ];
}

function documentLines(document: GazetteDocument): readonly Text[] {
  const { id, title, number, dated, page, signatories, parts } = document;
  const counts = new Map<UnitKind, number>();
  for (const { units } of parts)
    for (const { kind } of unitsIn(units)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const attachments = parts.filter(({ role }) => role === 'attachment').length;
  const head = [number === null ? null : showNumber(number), title, dated].filter((each) => each !== null);
  const about = (language: keyof Text): string =>
    [
      ...[...counts].map(([kind, count]) => `${count} ${KINDS[kind][language]}`),
      ...(signatories.length > 1
        ? [`${signatories.length} ${{ zh: '个签署单位', en: 'signatories' }[language]}`]
        : []),
      ...(attachments > 0 ? [`${attachments} ${{ zh: '个附件', en: 'attachments' }[language]}`] : []),
      ...(page === null ? [] : [{ zh: `第 ${page} 页`, en: `page ${page}` }[language]]),
    ].join({ zh: '，', en: ', ' }[language]);
  return [
    { zh: `${id}：${head.join(' ')}`, en: `${id}: ${head.join(' ')}` },
    { zh: `  ${about('zh')}`, en: `  ${about('en')}` },
  ];
}

function doubtLines(doubts: readonly Doubt[]): readonly Text[] {
  const byCode = new Map<DoubtCode, Doubt[]>();
  for (const doubt of doubts) {
    const group = byCode.get(doubt.code);
    if (group === undefined) byCode.set(doubt.code, [doubt]);
    else group.push(doubt);
  }
  return [...byCode].flatMap(([code, group]) => [
    {
      zh: `${code}（${group.length} 处；${EFFECTS[DOUBT[code].effect].zh}）`,
      en: `${code} (${group.length}; ${EFFECTS[DOUBT[code].effect].en})`,
    },
    ...group.map(doubtLine),
  ]);
}

function doubtLine(doubt: Doubt): Text {
  const says = describeDoubt(doubt);
  const words = doubt.after === null ? doubt.before : `${doubt.before} → ${doubt.after}`;
  return {
    zh: `  第 ${doubt.line} 行：${says.zh}：${words}`,
    en: `  line ${doubt.line}: ${says.en}: ${words}`,
  };
}
