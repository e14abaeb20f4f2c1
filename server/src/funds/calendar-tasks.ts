import { type DeadlineFacts, type DeadlineId, EXEMPT, type PlainDate, yearOf } from '@jizheng/rules';
import type { ActContext } from '../acts/act.js';
import { type DutyCase, duty } from './duty.js';
import { findFundsInExecution, findLivePortions, type LivePortion } from './stores/calendar.js';
import { closeLapsed, openTasks } from './stores/task.js';
import { taskSubject } from './task-subject.js';

/** A duty that the calendar brings, and what its last day counts from. */
interface CalendarDuty extends Omit<DutyCase, 'act'> {
  readonly counts: Partial<DeadlineFacts>;
}

/**
 * Opens, on the first day of a month, the duties that the calendar itself brings: those of the month, and
 * those of the year that are still to come. A duty that is open already stays as it is. A debarment whose last
 * day has passed is over by its own decision: nobody has to lift it.
 */
export async function openCalendarTasks(context: ActContext): Promise<void> {
  await closeLapsed(context, 'endOfDebarment');
  const today = context.on;
  const year = yearOf(today);
  const portions = await findLivePortions(context, year + 1);
  const executing = await findFundsInExecution(context, year);
  const evaluated = await findFundsInExecution(context, year - 1);
  const duties = [
    ...portions.flatMap((portion) => pipelineDuties(portion, year + 1)),
    ...executing.flatMap((fund) => executionDuties(fund, year, today)),
    ...evaluated.map(
      (fund): CalendarDuty => ({
        deadline: 'departmentReport',
        fund,
        subject: taskSubject.fundYear(fund, year - 1),
        counts: { budgetYear: year - 1 },
      }),
    ),
  ];
  const tasks = duties.map(({ counts, ...about }) => duty({ ...about, act: null }, counts, context));
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
): CalendarDuty[] {
  const owed = (deadline: DeadlineId): CalendarDuty => ({
    deadline,
    fund,
    subject: taskSubject.portionYear(fund, portion, budgetYear),
    counts: { budgetYear },
  });
  if (authority === 'delegated') return [owed('targetsToCities')];
  const admission = isExempt(spendingClass) ? [] : [owed('pipelineAdmission')];
  if (selection === 'competitive') return [owed('callOpens'), ...admission, owed('projectsSettled')];
  if (selection === 'rolling') return [owed('rollingPlans'), ...admission];
  return admission;
}

/** What a budget year in execution needs of a fund (art. 36, 38). */
const executionDuties = (fund: string, budgetYear: number, today: PlainDate): CalendarDuty[] => [
  {
    deadline: 'monthlyExecution',
    fund,
    subject: taskSubject.month(fund, today.slice(0, 7)),
    counts: { month: today },
  },
  {
    deadline: 'yearlyMonitoring',
    fund,
    subject: taskSubject.fundYear(fund, budgetYear),
    counts: { budgetYear },
  },
];
