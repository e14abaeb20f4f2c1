import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/gazette/read/read-source.js';
import {
  documentsOf,
  type GazetteDocument,
  type Issue,
  type Publication,
  unitsIn,
} from '../../../src/gazette/tree.js';
import {
  citationLinks,
  contextIn,
  DOCUMENT_SCHEMA,
  documentAkn,
  documentDocx,
  documentJson,
  documentPdf,
  documentText,
  ISSUE_SCHEMA,
  issueAkn,
  issueDocx,
  issueJson,
  issuePdf,
  issueText,
} from '../../../src/gazette/write/index.js';
import { readPdf } from '../../report/support/read-pdf.js';
import { HAS_OFFICIAL_SCHEMA, officialProblems, profileProblems } from '../support/akn.js';
import { made } from '../support/made.js';
import { day } from '../support/sample-tree.js';
import { elementsIn, readXml } from '../support/xml.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const shared = process.env.JIZHENG_SHARED ?? join(root, '../shared');
const issuePath = join(shared, 'gazette/jilin-2024-23.txt');
const laws = join(shared, 'laws');
const BASE = 'https://gb.example.gov.cn';

function read(path: string): Publication {
  const reading = readSource(readFileSync(path, 'utf8'), new Map());
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value.publication;
}

function readIssue(): Issue {
  const publication = read(issuePath);
  if (publication.kind !== 'issue') throw new Error('not an issue');
  return publication;
}

const bare = (text: string): string => text.replace(/[\s\u200b]/gu, '');

/** The words of all units, without white space. */
const wordsOf = ({ parts }: GazetteDocument): readonly string[] =>
  parts
    .flatMap(({ units }) => [...unitsIn(units)].map(({ text }) => bare(text)))
    .filter((text) => text !== '');

/** That every unit's words are in a file, in order. */
function expectWords(document: GazetteDocument, file: string): void {
  const all = bare(file);
  let at = 0;
  for (const words of wordsOf(document)) {
    const next = all.indexOf(words, at);
    expect(next, `${document.id}: ${words.slice(0, 20)}`).toBeGreaterThanOrEqual(at);
    at = next + words.length;
  }
}

const ajv = new Ajv2020({ strict: true, strictTypes: false });

describe('the issue of the gazette (skipped where its text is absent)', () => {
  it.skipIf(!existsSync(issuePath))('loses no word in text, JSON, Akoma Ntoso and Word', async () => {
    const issue = readIssue();
    const text = issueText(issue, BASE);
    const docx = await mammoth.extractRawText({ buffer: Buffer.from(await made(issueDocx(issue, BASE))) });
    const xml = issueAkn(issue, BASE);
    const words = readXml(xml).text;
    for (const document of issue.documents) {
      for (const file of [text, docx.value, words]) expectWords(document, file);
    }
    expect(ajv.validate(ISSUE_SCHEMA, JSON.parse(issueJson(issue, BASE)))).toBe(true);
    expect(await profileProblems([xml])).toEqual([]);
    if (HAS_OFFICIAL_SCHEMA) expect(await officialProblems([xml])).toEqual([]);
    expect(elementsIn(readXml(xml), 'article')).toHaveLength(50);
  });

  it.skipIf(!existsSync(issuePath))('is printed whole, with contents that name the right pages', async () => {
    const issue = readIssue();
    const pdf = await made(issuePdf(issue, BASE));
    const { pages, bookmarks, emptyBoxes, outside } = await readPdf(pdf);
    expect({ emptyBoxes, outside }).toEqual({ emptyBoxes: 0, outside: [] });
    const titles = bookmarks.map(({ title }) => title);
    for (const { title } of issue.documents) expect(titles).toContain(title);
    const contents = pages[1] ?? '';
    const named = [...contents.matchAll(/\.{3,}(\d+)/g)].map(([, page]) => Number(page));
    expect(named).toHaveLength(issue.contents.length);
    // the cover and the contents come before page 1
    issue.contents.forEach(({ document }, index) => {
      const title = issue.documents.find(({ id }) => id === document)?.title ?? '?';
      expect(pages[(named[index] ?? 0) + 1]).toContain(bare(title));
    });
    const whole = pages
      .slice(2)
      .map((page) => page.replace(/—\d+—$/u, ''))
      .join('');
    for (const document of issue.documents) expectWords(document, whole);
  });

  it.skipIf(!existsSync(issuePath))('every document of it can be taken along by itself', async () => {
    const issue = readIssue();
    const context = { ...contextIn(issue, BASE), linksIn: citationLinks(() => `${BASE}/gb/`) };
    const xmls: string[] = [];
    for (const document of issue.documents) {
      const pdf = await made(documentPdf(document, context));
      const { pages, emptyBoxes, outside } = await readPdf(pdf);
      expect({ emptyBoxes, outside }).toEqual({ emptyBoxes: 0, outside: [] });
      expectWords(document, pages.map((page) => page.replace(/—\d+—$/u, '')).join(''));
      const docx = await mammoth.extractRawText({
        buffer: Buffer.from(await made(documentDocx(document, context))),
      });
      expectWords(document, docx.value);
      expectWords(document, documentText(document, context));
      expect(ajv.validate(DOCUMENT_SCHEMA, JSON.parse(documentJson(document, context)))).toBe(true);
      xmls.push(documentAkn(document, context));
    }
    expect(await profileProblems(xmls)).toEqual([]);
    if (HAS_OFFICIAL_SCHEMA) expect(await officialProblems(xmls)).toEqual([]);
  });
});

describe('whole statutes (skipped where their texts are absent)', () => {
  it.skipIf(!existsSync(laws))('lose no word in any file', async () => {
    const xmls: string[] = [];
    for (const name of readdirSync(laws)) {
      for (const document of documentsOf(read(join(laws, name)))) {
        const context = { baseUrl: BASE, madeOn: document.dated ?? day('2000-01-01'), printedIn: null };
        const pdf = await made(documentPdf(document, context));
        const { pages, emptyBoxes, outside } = await readPdf(pdf);
        expect({ emptyBoxes, outside }).toEqual({ emptyBoxes: 0, outside: [] });
        expectWords(document, pages.map((page) => page.replace(/—\d+—$/u, '')).join(''));
        expectWords(document, documentText(document, context));
        const docx = await mammoth.extractRawText({
          buffer: Buffer.from(await made(documentDocx(document, context))),
        });
        expectWords(document, docx.value);
        const xml = documentAkn(document, context);
        expectWords(document, readXml(xml).text);
        xmls.push(xml);
      }
    }
    expect(xmls).toHaveLength(7);
    expect(await profileProblems(xmls)).toEqual([]);
    if (HAS_OFFICIAL_SCHEMA) expect(await officialProblems(xmls)).toEqual([]);
  });
});
