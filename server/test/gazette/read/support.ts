import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Doubt, DoubtCode, SourceProblem, Verdicts } from '../../../src/gazette/doubt.js';
import { type Reading, readSource } from '../../../src/gazette/read/read-source.js';
import {
  documentsOf,
  type GazetteDocument,
  type Issue,
  type Part,
  type Unit,
  type UnitKind,
  unitsIn,
} from '../../../src/gazette/tree.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const shared = process.env.JIZHENG_SHARED ?? join(root, '../shared');
const issuePath = join(shared, 'gazette/jilin-2024-23.txt');
const lawsPath = join(shared, 'laws');

/** The real texts; null where they are absent, and what needs them is skipped. */
export const realIssue = existsSync(issuePath) ? readFileSync(issuePath, 'utf8') : null;

/** Real statutes by file name; empty where they are absent. */
export const realStatutes: readonly (readonly [name: string, text: string])[] = existsSync(lawsPath)
  ? readdirSync(lawsPath)
      .filter((name) => name.endsWith('.md'))
      .map((name) => [name, readFileSync(join(lawsPath, name), 'utf8')])
  : [];

/** A sample of our own. */
export const sample = (name: string): string => readFileSync(join(root, 'examples/gazette', name), 'utf8');

/** Reads a text that can be read. */
export function read(text: string, verdicts: Verdicts = new Map()): Reading {
  const result = readSource(text, verdicts);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Reads a text that cannot be read. */
export function problemsOf(text: string): readonly SourceProblem[] {
  const result = readSource(text, new Map());
  if (result.ok) throw new Error('read without a problem');
  return result.error;
}

/** The issue of a reading. */
export function issueOf({ publication }: Reading): Issue {
  if (publication.kind !== 'issue') throw new Error('no issue');
  return publication;
}

/** The document of a reading with that name; the only one where none is given. */
export function documentOf({ publication }: Reading, id?: string): GazetteDocument {
  const documents = documentsOf(publication);
  const found = id === undefined ? documents[0] : documents.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no ${id} among ${documents.map((each) => each.id).join()}`);
  return found;
}

/** The part of a document with that role. */
export function partOf({ parts }: GazetteDocument, role: Part['role']): Part {
  const found = parts.find((part) => part.role === role);
  if (found === undefined) throw new Error(`no ${role}`);
  return found;
}

/** All units of a document. */
export const unitsOf = ({ parts }: GazetteDocument): readonly Unit[] =>
  parts.flatMap(({ units }) => [...unitsIn(units)]);

/** All units of a kind. */
export const ofKind = (document: GazetteDocument, kind: UnitKind): readonly Unit[] =>
  unitsOf(document).filter((unit) => unit.kind === kind);

/** The unit at an address. */
export function unitAt(document: GazetteDocument, address: string): Unit {
  const found = unitsOf(document).find((unit) => unit.address === address);
  if (found === undefined) throw new Error(`no ${address}`);
  return found;
}

/** The doubts of a code. */
export const doubtsOf = ({ doubts }: Reading, code: DoubtCode): readonly Doubt[] =>
  doubts.filter((doubt) => doubt.code === code);

/** The lines of the doubts of a code. */
export const linesOf = (reading: Reading, code: DoubtCode): readonly number[] =>
  doubtsOf(reading, code).map(({ line }) => line);

/** Every doubt of a reading decided in one way. */
export const allDecided = ({ doubts }: Reading, verdict: 'accepted' | 'refused'): Verdicts =>
  new Map(doubts.map(({ id }) => [id, verdict]));
