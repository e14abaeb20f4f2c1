import { fail, ok, type Result } from '@jizheng/rules';
import type pg from 'pg';
import type { ActProblem, Decisions } from '../../acts/act.js';
import { findAct } from '../../funds/all-acts.js';
import { contextOf } from '../acts/request.js';
import type { Signed } from '../signed.js';
import { findPaper, findSteps, type Step, seesPaper } from '../stores/paper.js';
import { type Barred, barredFrom, verdictsOf } from './may.js';
import type { Paper, Verdict } from './paper.js';

/** A paper for whoever may see it. */
export interface ShownPaper {
  readonly paper: Paper;
  readonly steps: readonly Step[];
  /** What the person may decide about it now. */
  readonly may: readonly Verdict[];
  /** Why she does not sign it at all, whatever its state. */
  readonly barred: Barred | null;
  /** What the law says to it today; null when it is over. */
  readonly weighed: Weighed | null;
}

/** What the law says to the act of a paper. */
export interface Weighed {
  readonly accepted: boolean;
  readonly problem: ActProblem | null;
  readonly decisions: Decisions;
}

/** The paper with its steps and what the law says to it by now; whose it is not learns nothing about it. */
export async function showPaper(
  client: pg.ClientBase,
  signed: Signed,
  id: bigint,
): Promise<Result<ShownPaper, 'notFound' | 'notYours'>> {
  const paper = await findPaper(client, signed.jurisdiction, id);
  if (paper === null) return fail('notFound');
  if (!(await seesPaper(client, id))) return fail('notYours');
  const steps = await findSteps(client, id);
  const isOpen = paper.state === 'underReview' || paper.state === 'returned';
  const weighed = isOpen ? await weighPaper(client, signed, paper) : null;
  const barred = barredFrom('approve', signed, paper, steps);
  return ok({ paper, steps, may: verdictsOf(signed, paper, steps), barred, weighed });
}

async function weighPaper(client: pg.ClientBase, signed: Signed, paper: Paper): Promise<Weighed | null> {
  const act = findAct(paper.act);
  const context = await contextOf(client, signed, paper);
  if (act === undefined || !context.ok) return null;
  const weighed = await act.weigh(context.value, paper.input);
  if (!weighed.ok) return { accepted: false, problem: weighed.error, decisions: {} };
  const decisions = weighed.value;
  return {
    accepted: Object.values(decisions).every((decision) => decision.accepted),
    problem: null,
    decisions,
  };
}
