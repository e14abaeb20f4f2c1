import {
  DEADLINES,
  type DeadlineFacts,
  type DeadlineId,
  dueDay,
  EXEMPT,
  type PlainDate,
  yearOf,
} from '@jizheng/rules';
import type { ActContext } from '../acts/act.js';
import { findFundsInExecution, findLivePortions, type LivePortion } from './stores/calendar.js';
import { openTasks, type TaskOpening } from './stores/task.js';
import { taskSubject } from './task-subject.js';

interface Duty {
  readonly id: DeadlineId;
  readonly fund: string;
  readonly subject: string;
  readonly counts: Partial<DeadlineFacts>;
}

/**
 * Opens, on the first day of a month, the duties that the calendar itself brings: those of the month, and
 * those of the year that are still to come. A duty that is open already stays as it is.
 */
export async function openCalendarTasks(context: ActContext): Promise<void> {
  const today = context.on;
  const year = yearOf(today);
  const portions = await findLivePortions(context, today);
  const executing = await findFundsInExecution(context, year);
  const evaluated = await findFundsInExecution(context, year - 1);
  const duties = [
    ...portions.flatMap((portion) => pipelineDuties(portion, year + 1)),
    ...executing.flatMap((fund) => executionDuties(fund, year, today)),
    ...evaluated.map(
      (fund): Duty => ({
        id: 'departmentReport',
        fund,
        subject: taskSubject.fundYear(fund, year - 1),
        counts: { budgetYear: year - 1 },
      }),
    ),
  ];
  const tasks = duties.map((duty) => taskOf(duty, context));
  await openTasks(
    context,
    tasks.filter(({ due }) => due >= today),
  );
}

const isExempt = (spendingClass: string): boolean => EXEMPT.some((exempt) => exempt === spendingClass);

/** What the pipeline of the next budget year needs of a portion (art. 20, 21). */
function pipelineDuties(
  { fund, portion, authority, spendingClass, selection }: LivePortion,
  budgetYear: number,
): Duty[] {
  const duty = (id: DeadlineId): Duty => ({
    id,
    fund,
    subject: taskSubject.portionYear(fund, portion, budgetYear),
    counts: { budgetYear },
  });
  if (authority === 'delegated') return [duty('targetsToCities')];
  const admission = isExempt(spendingClass) ? [] : [duty('pipelineAdmission')];
  if (selection === 'competitive') return [duty('callOpens'), ...admission, duty('projectsSettled')];
  if (selection === 'rolling') return [duty('rollingPlans'), ...admission];
  return admission;
}

/** What a budget year in execution needs of a fund (art. 36, 38). */
const executionDuties = (fund: string, budgetYear: number, today: PlainDate): Duty[] => [
  {
    id: 'monthlyExecution',
    fund,
    subject: taskSubject.month(fund, today.slice(0, 7)),
    counts: { month: today },
  },
  { id: 'yearlyMonitoring', fund, subject: taskSubject.fundYear(fund, budgetYear), counts: { budgetYear } },
];

function taskOf({ id, fund, subject, counts }: Duty, { policy }: ActContext): TaskOpening {
  const deadline = DEADLINES.find((each) => each.id === id);
  if (deadline === undefined) throw new Error(`no deadline ${id}`);
  const { owedBy, provision } = deadline;
  return {
    deadline: id,
    fund,
    subject,
    office: owedBy,
    provision,
    due: dueDay(deadline, counts, policy),
    act: null,
  };
}
