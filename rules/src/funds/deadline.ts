import type { PlainDate } from '../law/date.js';
import { type Expression, type FactsIn, fact, facts } from '../law/expression.js';
import { dateKind } from '../law/kind.js';
import type { PolicyVersion } from '../law/policy.js';
import type { ProvisionId } from '../law/provision.js';
import type { Text } from '../law/text.js';
import type { Act } from './acts.js';
import type { Office } from './vocabulary.js';

/** What deadlines count from; each deadline reads one or two of them. */
export const deadlineFacts = facts({
  budgetYear: fact.year('预算年度', 'budget year'),
  formulationEnd: fact.date('预算编制阶段最后一日', 'last day of the formulation stage'),
  budgetApprovedOn: fact.date('年度预算批准日期', 'day on which the budget was approved'),
  departmentBudgetOn: fact.date('部门收到预算批复日期', 'day on which the department received its budget'),
  releasedOn: fact.date('资金下达日期', 'day of the release'),
  completedOn: fact.date('项目实施完毕日期', 'day of completion'),
  formedOn: fact.date('信息形成日期', 'day on which the information was formed'),
  daysOff: fact.list('非工作日（含周末）', 'days off, weekends included', dateKind),
  month: fact.date('执行月份（当月任一日）', 'month of execution, as any of its days'),
  termEnd: fact.date('实施期限末日', 'last day of the term'),
  debarredFrom: fact.date('停止申报起算日', 'starting day of the debarment'),
  debarredUntil: fact.optionalDate('决定自定的末日', 'last day that the decision states'),
});

/** The facts that deadlines read. */
export type DeadlineFacts = FactsIn<typeof deadlineFacts>;

/** A date that an office owes, overdue by itself, closed by an act. */
export interface Deadline<I extends string = string> {
  readonly id: I;
  readonly provision: ProvisionId;
  readonly label: Text;
  /** The office that owes it. */
  readonly owedBy: Office;
  /** The office that owes it where a city or county approves the projects; null = the same. */
  readonly locallyOwedBy: Office | null;
  /** The acts that fulfil it; any of them closes it. */
  readonly closedBy: readonly [Act, ...Act[]];
  /** The facts that it counts from. */
  readonly countsFrom: readonly (keyof DeadlineFacts)[];
  /** The last day on which it is fulfilled in time. */
  readonly due: Expression<PlainDate>;
}

function factsIn(expression: Expression<unknown>): (keyof DeadlineFacts)[] {
  const { shape, of } = expression;
  return shape.is === 'fact' ? [shape.name as keyof DeadlineFacts] : [...new Set(of.flatMap(factsIn))];
}

/** A deadline; what it counts from is read off its due day. */
export function deadline<const I extends string>(
  id: I,
  provision: ProvisionId,
  [zh, en]: readonly [string, string],
  [owedBy, locallyOwedBy]: readonly [Office, Office?],
  closedBy: Deadline['closedBy'],
  due: Expression<PlainDate>,
): Deadline<I> {
  return {
    id,
    provision,
    label: { zh, en },
    owedBy,
    locallyOwedBy: locallyOwedBy ?? null,
    closedBy,
    countsFrom: factsIn(due),
    due,
  };
}

type DeadlineCase = Partial<DeadlineFacts>;

/** Thrown when a fact that the deadline counts from is not given: whoever asks has a bug. */
export class MissingDeadlineFact extends Error {
  constructor(
    readonly deadline: string,
    readonly fact: string,
  ) {
    super(`${deadline}: ${fact}`);
  }
}

/** The last day in time. Throws MissingDeadlineFact when a fact in `countsFrom` is not given. */
export function dueDay(
  { id, countsFrom, due }: Deadline,
  given: DeadlineCase,
  policy: PolicyVersion,
): PlainDate {
  const missing = countsFrom.find((name) => given[name] === undefined);
  if (missing !== undefined) throw new MissingDeadlineFact(id, missing);
  return due.read(given, policy);
}

/** The deadline has passed unfulfilled when this day begins. */
export const isOverdue = (
  owed: Deadline,
  given: DeadlineCase,
  on: PlainDate,
  policy: PolicyVersion,
): boolean => on > dueDay(owed, given, policy);
