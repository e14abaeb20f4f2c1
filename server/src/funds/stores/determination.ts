import type { Determination, ProvisionId } from '@jizheng/rules';
import type pg from 'pg';

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
}

/** The newest determination about the case, as a fact for the law; null when there is none. */
export function determinationFor(
  recorded: readonly RecordedDetermination[],
  { fund, portion, subject }: DeterminationCase,
): Determination | null {
  const found = recorded.find(
    (each) =>
      (each.fund === null || each.fund === fund) &&
      (each.portion === null || each.portion === portion) &&
      (each.subject === subject || each.subject === '*'),
  );
  return found === undefined ? null : asFact(found);
}

/** The determination without the case that it is about. */
export const asFact = (recorded: RecordedDetermination): Determination => ({
  provision: recorded.provision,
  office: recorded.office,
  date: recorded.date,
  reason: recorded.reason,
  document: recorded.document,
  amount: recorded.amount,
  deadline: recorded.deadline,
});
