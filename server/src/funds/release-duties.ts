import { art } from '@jizheng/rules';
import type { ActContext } from '../acts/act.js';
import type { PortionYear } from './accounts.js';
import { CLAWBACK_DEADLINES, justifiedAmount } from './clawback-case.js';
import { findDeterminations } from './stores/determination.js';
import { findTotals, type PortionTotal } from './stores/holding.js';
import { closeTasks } from './stores/task.js';
import { taskSubject } from './task-subject.js';

/** The duty to release by each day on which unreleased money goes back. */
const CLAWBACK_DUTY = { half: 'clawbackHalf', all: 'clawbackAll' } as const;

/** A portion's money of a year that an act has touched. */
export interface Touched extends PortionYear {
  readonly act: bigint;
}

const nameOf = ({ fund, portion, budgetYear }: PortionYear): string =>
  taskSubject.portionYear(fund, portion, budgetYear);

/**
 * A portion with nothing left to release owes no release any more; nor does it by a day of art. 33 for which a
 * recorded reason keeps all that is left. Call it after every act that lowers what is unreleased or records a reason.
 */
export async function settleReleaseDuties(context: ActContext, touched: readonly Touched[]): Promise<void> {
  if (touched.length === 0) return;
  const acts = new Map(touched.map((each) => [nameOf(each), each.act]));
  const left = await findTotals(context, touched, ['appropriated', 'reserved']);
  const funds = touched.map(({ fund }) => fund);
  const reasons = await findDeterminations(context.client, context.jurisdiction, art(33), funds);
  const fulfilled = (each: PortionTotal): readonly string[] => [
    ...(each.amount === 0n ? ['generalTransfers', 'specialTransfers'] : []),
    ...CLAWBACK_DEADLINES.filter(
      (deadline) => justifiedAmount(reasons, { ...each, deadline }, each.amount, context) === each.amount,
    ).map((deadline) => CLAWBACK_DUTY[deadline]),
  ];
  await closeTasks(
    context,
    left.flatMap((each) => {
      const act = acts.get(nameOf(each));
      if (act === undefined) return [];
      return fulfilled(each).map((deadline) => ({ deadline, subject: nameOf(each), act }));
    }),
  );
}
