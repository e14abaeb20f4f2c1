import { type PlainDate, type Result, totalOf } from '@jizheng/rules';
import type { ActContext, ActProblem } from '../acts/act.js';
import { issueDocuments } from '../ledger/document.js';
import { alreadyThere } from './problems.js';
import { type DocumentDetails, quotaDocument } from './quota-document.js';
import { findDocuments, type IssuedDocument } from './stores/document.js';
import type { Portion } from './stores/portion.js';

/** One line of a document to issue; lines that share a number share the document. */
export interface DocumentLine {
  readonly portion: Portion;
  readonly details: DocumentDetails;
}

/** The document numbers that a batch names: what stands in the books, and what the batch itself takes. */
export class DocumentNumbers {
  readonly #taken = new Map<string, string>();

  constructor(
    readonly issued: ReadonlyMap<string, IssuedDocument>,
    readonly today: PlainDate,
  ) {}

  /** The problem of issuing the number with this coding: it is issued once, lines of one day together. */
  check(number: string, coding: string): Result<never, ActProblem> | null {
    const issued = this.issued.get(number);
    const taken = issued?.coding ?? this.#taken.get(number) ?? coding;
    const isFree = taken === coding && (issued === undefined || issued.issuedOn === this.today);
    return isFree ? null : alreadyThere('document', number);
  }

  /** The batch issues the number with this coding. */
  take(number: string, coding: string): void {
    this.#taken.set(number, coding);
  }
}

/** What lines of one document share: its title, its year and the codes of its portion. */
export const codingOf = (
  { functionCode, departmentEconomicCode }: Portion,
  title: string,
  budgetYear: number,
): string => [title, budgetYear, functionCode, departmentEconomicCode].join('/');

/** Reads which of these numbers are issued. */
export const loadNumbers = async (
  context: ActContext,
  numbers: readonly string[],
): Promise<DocumentNumbers> => new DocumentNumbers(await findDocuments(context, numbers), context.on);

/**
 * Issues one document for each number among the lines and answers every number's document. A number that
 * was issued earlier on the same day takes further lines.
 */
export async function issueByNumber(
  context: ActContext,
  { issued }: DocumentNumbers,
  lines: readonly DocumentLine[],
): Promise<ReadonlyMap<string, bigint>> {
  const groups = new Map<string, DocumentLine[]>();
  for (const line of lines) {
    const { number } = line.details;
    if (issued.has(number)) continue;
    const group = groups.get(number);
    if (group === undefined) groups.set(number, [line]);
    else group.push(line);
  }
  const documents = [...groups.values()].map((group) => merged(group, context));
  const ids = await issueDocuments(
    context.client,
    context.jurisdiction,
    documents.map(({ document }) => document),
  );
  return new Map([
    ...[...issued].map(([number, { id }]) => [number, id] as const),
    ...documents.map(({ number }, index) => [number, ids[index] ?? 0n] as const),
  ]);
}

function merged(group: readonly DocumentLine[], context: ActContext) {
  const [first] = group;
  if (first === undefined) throw new Error('a document without lines');
  const recipients = [...new Set(group.map(({ details }) => details.recipient))];
  const recipient =
    recipients.length > 1 ? `${first.details.recipient} 等 ${recipients.length} 个` : first.details.recipient;
  const amount = totalOf(group.map(({ details }) => details.amount));
  return {
    number: first.details.number,
    document: quotaDocument(first.portion, { ...first.details, recipient, amount }, context),
  };
}
