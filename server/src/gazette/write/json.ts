import { showNumber } from '../number.js';
import type { Correction, GazetteDocument, Issue, Part, Unit } from '../tree.js';
import { documentUrl, type FileEnding, filesOf, issueUrl, unitUrl } from './addresses.js';
import { contextIn, type PrintedIn, type WriteContext } from './context.js';

/** The version of the shape of these files; it grows when a field changes its meaning or goes. */
export const JSON_VERSION = 1;

/** A unit as the file has it: the tree's, and where it is found. */
export interface UnitJson extends Omit<Unit, 'children'> {
  readonly url: string;
  readonly children: readonly UnitJson[];
}

/** A part as the file has it. */
export interface PartJson extends Omit<Part, 'units'> {
  readonly units: readonly UnitJson[];
}

/** A document as the file has it: the tree's, its number as text beside its pieces, and where it is found. */
export interface DocumentJson extends Omit<GazetteDocument, 'parts' | 'corrections'> {
  readonly url: string;
  readonly numberText: string | null;
  readonly files: { readonly [E in FileEnding]: string };
  readonly parts: readonly PartJson[];
  readonly corrections: readonly Correction[];
}

/** The file of a document. */
export interface DocumentFile {
  readonly kind: 'gazette-document';
  readonly version: typeof JSON_VERSION;
  readonly printedIn: (PrintedIn & { readonly url: string }) | null;
  readonly document: DocumentJson;
}

/** The file of an issue. */
export interface IssueFile {
  readonly kind: 'gazette-issue';
  readonly version: typeof JSON_VERSION;
  readonly issue: Omit<Issue, 'kind' | 'documents'> & {
    readonly url: string;
    readonly documents: readonly DocumentJson[];
  };
}

function unitJson(unit: Unit, urlOf: (address: string) => string): UnitJson {
  const { children, ...own } = unit;
  return { ...own, url: urlOf(unit.address), children: children.map((child) => unitJson(child, urlOf)) };
}

function documentJsonIn(document: GazetteDocument, baseUrl: string): DocumentJson {
  const { parts, ...own } = document;
  const url = documentUrl(baseUrl, document);
  const urlOf = (address: string): string => unitUrl(baseUrl, document, address);
  return {
    ...own,
    url,
    numberText: document.number === null ? null : showNumber(document.number),
    files: filesOf(url),
    corrections: document.corrections ?? [],
    parts: parts.map(({ units, ...part }) => ({
      ...part,
      units: units.map((unit) => unitJson(unit, urlOf)),
    })),
  };
}

function printedInJson(issue: PrintedIn, baseUrl: string): DocumentFile['printedIn'] {
  const { title, year, number, cumulative, issuedOn } = issue;
  return { title, year, number, cumulative, issuedOn, url: issueUrl(baseUrl, issue) };
}

/** A document's tree with the permanent URL of every unit. */
export function documentFile(document: GazetteDocument, context: WriteContext): DocumentFile {
  const { printedIn, baseUrl } = context;
  return {
    kind: 'gazette-document',
    version: JSON_VERSION,
    printedIn: printedIn === null ? null : printedInJson(printedIn, baseUrl),
    document: documentJsonIn(document, baseUrl),
  };
}

/** An issue's tree with the permanent URL of every unit. */
export function issueFile(issue: Issue, baseUrl: string): IssueFile {
  const { kind, documents, ...own } = issue;
  return {
    kind: `gazette-${kind}`,
    version: JSON_VERSION,
    issue: {
      ...own,
      url: issueUrl(contextIn(issue, baseUrl).baseUrl, issue),
      documents: documents.map((document) => documentJsonIn(document, baseUrl)),
    },
  };
}

const written = (file: object): string => `${JSON.stringify(file, null, 1)}\n`;

/** A document as JSON text. */
export const documentJson = (document: GazetteDocument, context: WriteContext): string =>
  written(documentFile(document, context));

/** An issue as JSON text. */
export const issueJson = (issue: Issue, baseUrl: string): string => written(issueFile(issue, baseUrl));
