import { art, type Result } from '@jizheng/rules';
import type { ActContext, ActProblem, Done } from '../acts/act.js';
import { postFor } from '../acts/posting.js';
import type { TransferLine } from '../ledger/post.js';
import { accountOf } from './accounts.js';
import { codingOf, type DocumentLine } from './document-numbers.js';
import { duty } from './duty.js';
import { appropriated, type ReleaseInput, type ReleaseQuestions } from './release-case.js';
import { settleReleaseDuties } from './release-duties.js';
import type { Portion } from './stores/portion.js';
import { releaseName } from './stores/release.js';
import { openTasks } from './stores/task.js';

/** A release that the law allowed. */
export interface MadeRelease {
  readonly each: Done<ReleaseInput, ReleaseQuestions>;
  readonly portion: Portion;
  readonly advance: boolean;
}

const titleOf = (portion: Portion, advance: boolean): string =>
  `${portion.name}${advance ? '提前下达' : '资金下达'}`;

/** What the lines of its document share. */
export const codingOfRelease = (asked: ReleaseInput, portion: Portion, advance: boolean): string =>
  codingOf(portion, titleOf(portion, advance), asked.budgetYear);

/** The line of its document. */
export const documentLine = ({
  each: { act, input: asked },
  portion,
  advance,
}: MadeRelease): DocumentLine => ({
  portion,
  details: {
    number: asked.document,
    title: titleOf(portion, advance),
    recipient: asked.recipient,
    budgetYear: asked.budgetYear,
    source: advance ? 'advance' : 'released',
    amount: asked.amount,
    act,
  },
});

/** Posts the releases. */
export async function postReleases(
  made: readonly MadeRelease[],
  documents: ReadonlyMap<string, bigint>,
  context: ActContext,
): Promise<Result<null, ActProblem>> {
  const lineOf = ({ each, portion }: MadeRelease): TransferLine => ({
    key: each.key,
    from: appropriated(each.input, portion),
    to: accountOf(each.input, each.input.recipient, 'released'),
    amount: each.input.amount,
    document: documents.get(each.input.document) ?? 0n,
    decision: each.decisionIds.release,
  });
  const early = made.filter(({ advance }) => advance).map(lineOf);
  const releasedEarly = await postFor(context, 'advanceRelease', art(30, 1), early);
  if (!releasedEarly.ok) return releasedEarly;
  return postFor(context, 'release', art(33), made.filter(({ advance }) => !advance).map(lineOf));
}

/** Delegated transfers owe a task list; a portion that is wholly released owes no release any more. */
export async function settleDuties(made: readonly MadeRelease[], context: ActContext): Promise<void> {
  const delegated = made.filter(({ portion }) => portion.authority === 'delegated');
  await openTasks(
    context,
    delegated.map(({ each: { act, input: asked } }) =>
      duty(
        { deadline: 'taskList', fund: asked.fund, subject: releaseName(asked), act },
        { releasedOn: context.on },
        context,
      ),
    ),
  );
  await settleReleaseDuties(
    context,
    made.map(({ each: { act, input: asked } }) => ({ ...asked, act })),
  );
}
