import { ok, type Result } from '@jizheng/rules';
import { AlignmentType, BorderStyle, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { chineseDate } from '../../../report/text/chinese-date.js';
import { showNumber } from '../../number.js';
import type { GazetteDocument, Issue } from '../../tree.js';
import { documentUrl, issueUrl } from '../addresses.js';
import type { WriteContext } from '../context.js';
import { printedDocument } from '../printed-document.js';
import {
  cumulativeText,
  imprintText,
  inTheOpen,
  issueNumberText,
  oneLine,
  printedInText,
} from '../printed-text.js';
import { redHeadOf } from '../red-head.js';
import { checkLength, type WriteError } from '../write-error.js';
import { block, inline, XML_HEAD, xmlText } from '../xml.js';
import { documentParagraphs, styled, titled } from './paragraphs.js';
import { FONT_TABLE, PAGE, PAGE_NUMBER, STYLES } from './styles.js';
import { withFixedTimes } from './zip-times.js';

/** Characters of 14 pt: page numbers stand one from the outer edge. */
const ONE_CHARACTER = 280;

/** — 1 — at the outer edge: at the right of odd pages, at the left of even ones. */
const footer = (side: 'left' | 'right'): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: { [side]: ONE_CHARACTER },
        children: [new TextRun({ ...PAGE_NUMBER, children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });

interface Facts {
  readonly title: string;
  readonly author: string;
  readonly madeOn: string;
}

/** What Word shows as properties: days of the document, none of today. */
function properties({ title, author, madeOn }: Facts): string {
  const element = (name: string, text: string): string => inline(name, {}, xmlText(text));
  const instant = (name: string): string =>
    inline(name, { 'xsi:type': 'dcterms:W3CDTF' }, `${madeOn}T00:00:00Z`);
  return `${XML_HEAD}${block(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    [
      element('dc:title', title),
      element('dc:creator', author),
      element('dc:language', 'zh-CN'),
      instant('dcterms:created'),
      instant('dcterms:modified'),
    ],
  )}`;
}

async function written(paragraphs: readonly Paragraph[], facts: Facts): Promise<Result<Uint8Array, never>> {
  const document = new Document({
    title: inTheOpen(facts.title),
    styles: STYLES,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: footer('right'), even: footer('left') },
        children: paragraphs,
      },
    ],
  });
  const archive = await Packer.toBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: properties(facts) },
    { path: 'word/fontTable.xml', data: FONT_TABLE },
  ]);
  return ok(withFixedTimes(archive));
}

const rule = { style: BorderStyle.SINGLE, color: '000000', size: 6, space: 6 } as const;

function sourceParagraphs(
  document: GazetteDocument,
  { printedIn, baseUrl }: WriteContext,
): readonly Paragraph[] {
  const lines = [...(printedIn === null ? [] : [printedInText(printedIn)]), documentUrl(baseUrl, document)];
  return lines.map((line, index) =>
    styled('Source', line, {
      border: {
        ...(index === 0 ? { top: rule } : {}),
        ...(index === lines.length - 1 ? { bottom: rule } : {}),
      },
    }),
  );
}

/** A document as a Word file in the layout of official documents (GB/T 9704). The same document gives the same bytes. */
export async function documentDocx(
  document: GazetteDocument,
  context: WriteContext,
): Promise<Result<Uint8Array, WriteError>> {
  const checked = checkLength([document]);
  if (!checked.ok) return checked;
  const printed = printedDocument(document);
  return written(
    [
      ...documentParagraphs(printed, redHeadOf(document)),
      styled('Body', ''),
      ...sourceParagraphs(document, context),
    ],
    { title: printed.title, author: document.issuers.map(oneLine).join('、'), madeOn: context.madeOn },
  );
}

function contentsParagraphs({ contents }: Issue): readonly Paragraph[] {
  return contents.flatMap(({ section, title, number, page }, index) => [
    ...(contents[index - 1]?.section === section ? [] : [styled('ContentsSection', oneLine(section))]),
    styled(
      'Contents',
      `${oneLine(title)}${number === null ? '' : `（${oneLine(showNumber(number))}）`}${page === null ? '' : `（原刊第${page}页）`}`,
    ),
  ]);
}

/** A whole issue as a Word file: head, imprint, contents, and every document on pages of its own. */
export async function issueDocx(issue: Issue, baseUrl: string): Promise<Result<Uint8Array, WriteError>> {
  const checked = checkLength(issue.documents);
  if (!checked.ok) return checked;
  const cumulative = cumulativeText(issue);
  const paragraphs = [
    titled(oneLine(issue.title)),
    styled('History', issueNumberText(issue) + (cumulative === '' ? '' : `（${cumulative}）`)),
    styled('History', `${chineseDate(issue.issuedOn)}出版`),
    styled('Body', ''),
    ...issue.imprint.map((entry) => styled('Source', imprintText(entry))),
    styled('Source', issueUrl(baseUrl, issue)),
    styled('Annex', '目录', { alignment: AlignmentType.CENTER, pageBreakBefore: true }),
    ...contentsParagraphs(issue),
    ...issue.documents.flatMap((document) =>
      documentParagraphs(printedDocument(document), null, { pageBreakBefore: true }),
    ),
  ];
  return written(paragraphs, {
    title: oneLine(`${issue.title}${issueNumberText(issue)}`),
    author: oneLine(issue.title),
    madeOn: issue.issuedOn,
  });
}
