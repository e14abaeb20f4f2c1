import { DEADLINES, type DeadlineFacts, type DeadlineId, dueDay, type PlainDate } from '@jizheng/rules';
import type { ActContext } from '../acts/act.js';
import type { TaskOpening } from './stores/task.js';

/** The case of a duty: what it is about, the act from which it arose, and who owes it. */
export interface DutyCase {
  readonly deadline: DeadlineId;
  readonly fund: string | null;
  readonly subject: string;
  readonly act: bigint | null;
  /** Owed by the office of the city or county. Default: by the provincial one. */
  readonly local?: boolean;
}

function find(deadline: DeadlineId) {
  const owed = DEADLINES.find(({ id }) => id === deadline);
  if (owed === undefined) throw new Error(`no such deadline: ${deadline}`);
  return owed;
}

/** The last day of a deadline as the law counts it. Throws MissingDeadlineFact, because that is a bug. */
export const lastDayOf = (
  deadline: DeadlineId,
  given: Partial<DeadlineFacts>,
  { policy }: Pick<ActContext, 'policy'>,
): PlainDate => dueDay(find(deadline), given, policy);

/**
 * A duty with its last day as the law counts it. Throws MissingDeadlineFact when a date that it counts from is
 * not given, because that is a bug.
 */
export function duty(
  { deadline, local = false, ...about }: DutyCase,
  given: Partial<DeadlineFacts>,
  { policy }: Pick<ActContext, 'policy'>,
): TaskOpening {
  const owed = find(deadline);
  return {
    ...about,
    deadline,
    office: (local ? owed.locallyOwedBy : null) ?? owed.owedBy,
    provision: owed.provision,
    due: dueDay(owed, given, policy),
  };
}
