import { chineseDate } from '../../report/text/chinese-date.js';
import { showNumber } from '../number.js';
import type { GazetteDocument, Issue } from '../tree.js';
import { documentUrl, issueUrl } from './addresses.js';
import type { WriteContext } from './context.js';
import { contextIn } from './context.js';
import { hasPages, type PrintedAnnex, type PrintedDocument, printedDocument } from './printed-document.js';
import type { PrintedLine } from './printed-lines.js';
import {
  cumulativeText,
  INDENT,
  imprintText,
  inTheOpen,
  issueNumberText,
  oneLine,
  printedInText,
} from './printed-text.js';

/** Wide characters of a line: what stands at the right ends here. */
const COLUMNS = 36;
const ISSUE_RULE = '═'.repeat(COLUMNS);
const RULE = '─'.repeat(COLUMNS);

const centred = (line: string): string =>
  '　'.repeat(Math.max(0, Math.floor((COLUMNS - line.length) / 2))) + line;

const atTheRight = (line: string): string => '　'.repeat(Math.max(2, COLUMNS - 4 - line.length)) + line;

const CENTRED: ReadonlySet<PrintedLine['style']> = new Set(['part', 'chapter', 'section']);

function lineText({ style, lead, gap, text }: PrintedLine): string {
  const line = `${lead}${gap}${text}`.replaceAll(/\s*\n\s*/gu, `\n${INDENT}`);
  return CENTRED.has(style) ? `\n${centred(line)}\n` : INDENT + line;
}

const linesText = (lines: readonly PrintedLine[]): readonly string[] => lines.map(lineText);

function annexText({ label, title, isOmitted, lines }: PrintedAnnex): readonly string[] {
  return [
    '',
    RULE,
    '',
    ...(label === null ? [] : [label, '']),
    centred(title),
    ...(isOmitted ? [centred('（略）')] : []),
    '',
    ...linesText(lines),
  ];
}

function printedText(document: PrintedDocument): readonly string[] {
  const { number, history, addressees, attachments, signatories, date } = document;
  return [
    centred(document.title),
    ...(number === null ? [] : [centred(number)]),
    ...history.map((line) => centred(`（${line}）`)),
    '',
    ...(addressees === null ? [] : [addressees]),
    ...linesText(document.body),
    ...(attachments.length === 0 ? [] : ['', ...attachments.map((line) => INDENT + line)]),
    ...(signatories.length === 0 && date === null ? [] : ['', ...signatories.map(atTheRight)]),
    ...(date === null ? [] : [atTheRight(date)]),
    ...document.annexes.filter(hasPages).flatMap(annexText),
  ];
}

const finished = (lines: readonly string[]): string =>
  `${inTheOpen(lines.join('\n'))
    .replace(/[ \t]+$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trimEnd()}\n`;

/** A document as plain text: number, title, words, signature, day, what is annexed, and where it is found. */
export function documentText(document: GazetteDocument, context: WriteContext): string {
  const source = context.printedIn === null ? [] : [`来源：${printedInText(context.printedIn)}`];
  return finished([
    ...printedText(printedDocument(document)),
    '',
    RULE,
    ...source,
    `网址：${documentUrl(context.baseUrl, document)}`,
  ]);
}

/** A whole issue as plain text: head, imprint, contents, and every document in the order of print. */
export function issueText(issue: Issue, baseUrl: string): string {
  const { printedIn } = contextIn(issue, baseUrl);
  const cumulative = cumulativeText(issue);
  return finished([
    centred(oneLine(issue.title)),
    centred(issueNumberText(issue) + (cumulative === '' ? '' : `（${cumulative}）`)),
    centred(`${chineseDate((printedIn ?? issue).issuedOn)}出版`),
    '',
    ...issue.imprint.map(imprintText),
    `网址：${issueUrl(baseUrl, issue)}`,
    '',
    centred('目　录'),
    '',
    ...contentsText(issue),
    ...issue.documents.flatMap((document) => [
      '',
      ISSUE_RULE,
      '',
      ...printedText(printedDocument(document)),
      '',
      `网址：${documentUrl(baseUrl, document)}`,
    ]),
  ]);
}

function contentsText({ contents }: Issue): readonly string[] {
  return contents.flatMap(({ section, title, number, page }, index) => [
    ...(contents[index - 1]?.section === section ? [] : [`【${oneLine(section)}】`]),
    `${INDENT}${oneLine(title)}${number === null ? '' : `（${showNumber(number)}）`}${page === null ? '' : `……第${page}页`}`,
  ]);
}
