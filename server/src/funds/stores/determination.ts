import type { Determination, Fen, PlainDate, ProvisionId } from '@jizheng/rules';
import type pg from 'pg';
import { NO_MONEY } from '../accounts.js';

/** A determination with the case that it is about; `null` in the case = any. */
export interface RecordedDetermination extends Determination {
  readonly fund: string | null;
  readonly portion: string | null;
  readonly subject: string;
  readonly budgetYear: number | null;
}

/** The determinations recorded under a provision for these funds, newest first. */
export async function findDeterminations(
  client: pg.ClientBase,
  jurisdiction: string,
  provision: ProvisionId,
  funds: readonly string[],
): Promise<readonly RecordedDetermination[]> {
  const { rows } = await client.query<RecordedDetermination>(
    `select provision, office, dated as date, reason, document, amount, deadline, fund, portion, subject,
       budget_year as "budgetYear"
     from funds.determination
     where jurisdiction = $1 and provision = $2 and (fund is null or fund = any($3))
     order by dated desc, document`,
    [jurisdiction, provision, [...new Set(funds)]],
  );
  return rows;
}

/** A case that a determination may be about. */
export interface DeterminationCase {
  readonly fund: string;
  readonly portion: string | null;
  readonly subject: string;
  /** Where the case belongs to a budget year, a determination about another one is not about it. */
  readonly budgetYear?: number;
  /** Where the provision sets a day, a determination about another day is not about it. */
  readonly deadline?: PlainDate;
  /** What the determination has to cover; one for less is not about the case. */
  readonly amount?: Fen;
}

const agrees = <T>(stated: T | null, asked: T | undefined): boolean =>
  stated === null || asked === undefined || stated === asked;

const isAbout = (
  recorded: RecordedDetermination,
  { fund, portion, subject, budgetYear, deadline, amount = NO_MONEY }: DeterminationCase,
): boolean =>
  agrees(recorded.fund, fund) &&
  agrees(recorded.portion, portion) &&
  (recorded.subject === subject || recorded.subject === '*') &&
  agrees(recorded.budgetYear, budgetYear) &&
  agrees(recorded.deadline, deadline) &&
  (recorded.amount === null || recorded.amount >= amount);

/** The newest determination about the case, as a fact for the law; null when there is none. */
export function determinationFor(
  recorded: readonly RecordedDetermination[],
  about: DeterminationCase,
): Determination | null {
  const found = recorded.find((each) => isAbout(each, about));
  return found === undefined ? null : asFact(found);
}

/** The determination without the case that it is about. */
const asFact = (recorded: RecordedDetermination): Determination => ({
  provision: recorded.provision,
  office: recorded.office,
  date: recorded.date,
  reason: recorded.reason,
  document: recorded.document,
  amount: recorded.amount,
  deadline: recorded.deadline,
});
