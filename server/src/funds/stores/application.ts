import type { Fen, PlainDate, RouteStep } from '@jizheng/rules';
import type { ActContext } from '../../acts/act.js';

/** An application under the route of art. 15 and 16. */
export interface Application {
  readonly number: string;
  readonly fund: string;
  readonly purpose: 'establish' | 'adjust' | 'extend';
  /** New money over the term. */
  readonly amount: Fen;
  /** Taken off the fund's total. */
  readonly reduced: Fen;
  readonly termFrom: PlainDate;
  readonly termTo: PlainDate;
  readonly route: readonly RouteStep[];
  readonly stepsDone: number;
  readonly state: 'underReview' | 'approved' | 'rejected';
  readonly decidedOn: PlainDate | null;
}

/** An application as it is entered. */
export interface NewApplication extends Omit<Application, 'stepsDone' | 'state' | 'decidedOn'> {
  readonly scope: string | null;
  readonly decidedPolicy: string | null;
  readonly act: bigint;
}

const COLUMNS = `number, fund, purpose, amount, reduced, term_from as "termFrom", term_to as "termTo", route,
  steps_done as "stepsDone", state, decided_on as "decidedOn"`;

/** The applications with these numbers, by number. */
export async function findApplications(
  { client, jurisdiction }: ActContext,
  numbers: readonly string[],
): Promise<Map<string, Application>> {
  const { rows } = await client.query<Application>(
    `select ${COLUMNS} from funds.application where jurisdiction = $1 and number = any($2)`,
    [jurisdiction, [...new Set(numbers)]],
  );
  return new Map(rows.map((row) => [row.number, row]));
}

/** All applications about these funds, oldest first. */
export async function findApplicationsAbout(
  { client, jurisdiction }: ActContext,
  funds: readonly string[],
): Promise<readonly Application[]> {
  const { rows } = await client.query<Application>(
    `select ${COLUMNS} from funds.application where jurisdiction = $1 and fund = any($2) order by act_id`,
    [jurisdiction, [...new Set(funds)]],
  );
  return rows;
}

/** Enters applications. A route travels as one text, because the routes differ in length. */
export async function insertApplications(
  { client, jurisdiction }: ActContext,
  rows: readonly NewApplication[],
): Promise<void> {
  if (rows.length === 0) return;
  await client.query(
    `insert into funds.application (jurisdiction, number, fund, purpose, amount, reduced, term_from, term_to,
       route, state, scope, decided_policy, act_id)
     select $1, a.number, a.fund, a.purpose, a.amount, a.reduced, a.term_from, a.term_to,
       string_to_array(a.route, ','), 'underReview', a.scope, a.decided_policy, a.act
     from unnest($2::text[], $3::text[], $4::text[], $5::bigint[], $6::bigint[], $7::date[], $8::date[], $9::text[],
       $10::text[], $11::text[], $12::bigint[])
       as a (number, fund, purpose, amount, reduced, term_from, term_to, route, scope, decided_policy, act)`,
    [
      jurisdiction,
      rows.map(({ number }) => number),
      rows.map(({ fund }) => fund),
      rows.map(({ purpose }) => purpose),
      rows.map(({ amount }) => amount),
      rows.map(({ reduced }) => reduced),
      rows.map(({ termFrom }) => termFrom),
      rows.map(({ termTo }) => termTo),
      rows.map(({ route }) => route.join(',')),
      rows.map(({ scope }) => scope),
      rows.map(({ decidedPolicy }) => decidedPolicy),
      rows.map(({ act }) => act),
    ],
  );
}

/** Writes how far applications have come. */
export async function advanceApplications(
  { client, jurisdiction }: ActContext,
  rows: readonly Pick<Application, 'number' | 'stepsDone' | 'state' | 'decidedOn'>[],
): Promise<void> {
  await client.query(
    `update funds.application a set steps_done = s.steps_done, state = s.state, decided_on = s.decided_on
     from unnest($2::text[], $3::integer[], $4::text[], $5::date[]) as s (number, steps_done, state, decided_on)
     where a.jurisdiction = $1 and a.number = s.number`,
    [
      jurisdiction,
      rows.map(({ number }) => number),
      rows.map(({ stepsDone }) => stepsDone),
      rows.map(({ state }) => state),
      rows.map(({ decidedOn }) => decidedOn),
    ],
  );
}
