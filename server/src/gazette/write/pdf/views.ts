import type { PlainDate } from '@jizheng/rules';
import { chineseDate } from '../../../report/text/chinese-date.js';
import { shortened } from '../../../report/text/legible.js';
import { showNumber } from '../../number.js';
import type { GazetteDocument, Issue } from '../../tree.js';
import { documentUrl, issueUrl } from '../addresses.js';
import type { WriteContext } from '../context.js';
import { hasPages, type PrintedDocument, printedDocument } from '../printed-document.js';
import { cumulativeText, imprintText, issueNumberText, oneLine } from '../printed-text.js';
import { qrCode } from '../qr.js';
import { redHeadOf } from '../red-head.js';
import { wordsOf } from './title-words.js';

/** What a PDF shows as its title has no need of more. */
const TITLE_CHARACTERS = 200;

/** What stands above a page in one line. */
const SECTION_CHARACTERS = 36;

function dateView(date: PlainDate) {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  return { year, month, day: dayOfMonth };
}

function documentView(document: PrintedDocument) {
  const { title, annexes, history } = document;
  return {
    ...document,
    words: wordsOf(title),
    history: history.map((line) => `（${line}）`),
    annexes: annexes.filter(hasPages).map((annex) => ({
      ...annex,
      words: wordsOf(annex.title),
    })),
  };
}

const sourceLines = (printedIn: WriteContext['printedIn']): readonly string[] =>
  printedIn === null
    ? []
    : [`${oneLine(printedIn.title)}${issueNumberText(printedIn)}`, `${chineseDate(printedIn.issuedOn)}出版`];

/** What the template of a document is given. */
export function documentData(document: GazetteDocument, { baseUrl, madeOn, printedIn }: WriteContext) {
  const printed = printedDocument(document);
  const url = documentUrl(baseUrl, document);
  return {
    info: {
      title: shortened(printed.title, TITLE_CHARACTERS),
      author: document.issuers.map(oneLine).slice(0, 1),
      date: dateView(madeOn),
    },
    head: redHeadOf(document),
    document: documentView(printed),
    imprint: { lines: sourceLines(printedIn), url, code: qrCode(url) },
  };
}

/** The contents by sections, each entry with the place of the document that was found for it. */
function contentsView({ contents, documents }: Issue) {
  const placeOf = new Map(documents.map(({ id }, index) => [id, `document-${index}`] as const));
  const sections: { name: string; entries: object[] }[] = [];
  for (const { section, title, number, document } of contents) {
    const name = oneLine(section);
    const last = sections.at(-1);
    const entries = last?.name === name ? last.entries : [];
    if (last?.name !== name) sections.push({ name, entries });
    entries.push({
      title: oneLine(title),
      number: number === null ? null : oneLine(showNumber(number)),
      at: document === null ? null : (placeOf.get(document) ?? null),
    });
  }
  return sections;
}

/** What the template of an issue is given. */
export function issueData(issue: Issue, baseUrl: string) {
  const url = issueUrl(baseUrl, issue);
  const name = oneLine(issue.title);
  const cumulative = cumulativeText(issue);
  return {
    info: {
      title: shortened(`${name}${issueNumberText(issue)}`, TITLE_CHARACTERS),
      name,
      author: [name],
      date: dateView(issue.issuedOn),
    },
    issue: {
      number: issueNumberText(issue),
      cumulative: cumulative === '' ? '' : `（${cumulative}）`,
      day: `${chineseDate(issue.issuedOn)}出版`,
    },
    imprint: {
      lines: issue.imprint.map(imprintText),
      url,
      code: qrCode(url),
    },
    contents: contentsView(issue),
    documents: issue.documents.map((document, index) => ({
      at: `document-${index}`,
      section: document.section === null ? null : shortened(oneLine(document.section), SECTION_CHARACTERS),
      document: documentView(printedDocument(document)),
    })),
  };
}
