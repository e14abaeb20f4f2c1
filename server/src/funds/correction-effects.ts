import { art, fail, fen, ok, type Result, totalOf } from '@jizheng/rules';
import type { ActContext, ActProblem, Done } from '../acts/act.js';
import { type ReversalRefusal, reverse } from '../ledger/reverse.js';
import type { CorrectionInput, CorrectionQuestions } from './correction-case.js';
import { codingOf, type DocumentLine, type DocumentNumbers, issueByNumber } from './document-numbers.js';
import { type Entry, reverseReleases } from './stores/entry.js';
import type { Portion } from './stores/portion.js';
import { closeTasks } from './stores/task.js';

/** An entry with the portion to which its money goes back. */
export interface CorrectedEntry {
  readonly entry: Entry;
  readonly portion: Portion;
}

/** A correction that the law allowed. */
export interface MadeCorrection extends CorrectedEntry {
  readonly each: Done<CorrectionInput, CorrectionQuestions>;
}

const titleOf = ({ name }: Portion): string => `${name}记账冲正`;
const budgetYearOf = ({ transfers }: Entry): number => transfers[0]?.from.budgetYear ?? 0;

/** What lines of one number share. */
export const codingOfEntry = ({ entry, portion }: CorrectedEntry): string =>
  codingOf(portion, titleOf(portion), budgetYearOf(entry));

/** Reverses each transfer of the entries under the corrections' own documents. */
export async function postReversals(
  made: readonly MadeCorrection[],
  numbers: DocumentNumbers,
  context: ActContext,
): Promise<Result<null, ActProblem>> {
  const documents = await issueByNumber(context, numbers, made.map(documentLine));
  for (const { each, entry } of made) {
    for (const [index, { transfer }] of entry.transfers.entries()) {
      const reversed = await reverse(context.client, headOf(context), {
        key: `${each.key}/${index}`,
        transfer,
        document: documents.get(each.input.number) ?? 0n,
        decision: each.decisionIds.correction,
      });
      if (!reversed.ok) return refused(reversed.error);
    }
  }
  await takeBackReleases(made, context);
  return ok(null);
}

/** A release that is taken back gives nothing any more, and owes no task list. */
async function takeBackReleases(made: readonly MadeCorrection[], context: ActContext): Promise<void> {
  const releases = made.filter(({ entry }) =>
    entry.transfers.some(({ kind }) => kind === 'release' || kind === 'advanceRelease'),
  );
  if (releases.length === 0) return;
  await reverseReleases(
    context,
    releases.map(({ entry }) => entry.act),
  );
  await closeTasks(
    context,
    releases.map(({ each: { act }, entry: { subject } }) => ({ deadline: 'taskList', subject, act })),
  );
}

const documentLine = ({ each: { act, input: asked }, entry, portion }: MadeCorrection): DocumentLine => ({
  portion,
  details: {
    number: asked.number,
    title: titleOf(portion),
    recipient: entry.transfers[0]?.to.holder ?? portion.department,
    budgetYear: budgetYearOf(entry),
    source: 'returned',
    amount: fen(-totalOf(entry.transfers.map(({ amount }) => amount))),
    act,
  },
});

const headOf = ({ jurisdiction, actor, on, recordedOn, policy }: ActContext) => ({
  jurisdiction,
  provision: art(35),
  actor,
  eventDate: on,
  recordedOn,
  lawVersion: `${policy.policy.id}@${policy.since}`,
});

/** Only the money can have moved on since the entry was read; anything else is a bug, or another caller's race. */
function refused({ code, available }: ReversalRefusal): Result<never, ActProblem> {
  if (code !== 'insufficient' && code !== 'keyReused') throw new Error(`the ledger refuses: ${code}`);
  return fail({ code: 'ledgerRefused', refusals: [{ line: 1, code, available }] });
}
