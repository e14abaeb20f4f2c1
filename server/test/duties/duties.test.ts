import { addDays, DEADLINES, day } from '@jizheng/rules';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { taskRows } from '../../src/year/results/ledger-rows.js';
import { inTransaction, rowsOf } from '../support/acts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { foundProvince, JURISDICTION } from '../support/province.js';
import type { Scenario } from './scenario.js';
import { BUDGETING } from './scenarios/budget.js';
import { CLOSING } from './scenarios/closing.js';
import { EXECUTION } from './scenarios/execution.js';
import { PIPELINE } from './scenarios/pipeline.js';

const SCENARIOS: readonly Scenario[] = [...PIPELINE, ...BUDGETING, ...EXECUTION, ...CLOSING];

/** A clawback is confirmed after the day that was missed; every other act is in time here. */
const LATE = ['confirmClawback'];

const waysOf = ({ closes }: Scenario) => Object.entries(closes);
const cases = SCENARIOS.flatMap((scenario) =>
  waysOf(scenario).map(([act, close]) => ({ scenario, deadline: scenario.deadline, act, close })),
);

let database: TestDatabase;

beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.drop());

const tasks = (deadline: string, subject: string) =>
  rowsOf(
    database,
    `select t.fund, t.subject, t.office, t.opened_on as "openedOn", t.due, a.name as "closedBy"
     from funds.task t left join law.act a on a.id = t.closed_by
     where t.jurisdiction = $1 and t.deadline = $2 and t.subject = $3`,
    [JURISDICTION, deadline, subject],
  );

const stateOn = async (deadline: string, subject: string, on: string) => {
  const rows = await inTransaction(database, (client) => taskRows(client, JURISDICTION, day(on)));
  return rows.filter((row) => row.deadline === deadline && row.subject === subject).map(({ state }) => state);
};

it('every deadline of the measures is played, with every act that closes it', () => {
  const played = cases.map(({ deadline, act }) => `${deadline} ${act}`);
  const owed = DEADLINES.flatMap(({ id, closedBy }) => closedBy.map((act) => `${id} ${act}`));
  expect(played.toSorted()).toEqual(owed.toSorted());
});

describe.each(cases)('$deadline', ({ scenario, act, close }) => {
  it(`is owed from its day, missed by the date alone, closed by ${act}`, async () => {
    const { deadline, owed, today, arises } = scenario;
    const { subject, due } = owed;
    await inTransaction(database, (client) => foundProvince(client, today));
    await arises(database);
    expect(await tasks(deadline, subject)).toEqual([{ ...owed, closedBy: null }]);
    expect(await stateOn(deadline, subject, due)).toEqual(['open']);
    expect(await stateOn(deadline, subject, addDays(day(due), 1))).toEqual(['missed']);

    const performed = await close(database);
    if (performed !== undefined) expect(performed).toMatchObject({ status: 'decided', accepted: true });
    expect(await tasks(deadline, subject)).toEqual([{ ...owed, closedBy: act }]);
    const state = LATE.includes(act) ? 'late' : 'inTime';
    expect(await stateOn(deadline, subject, addDays(day(due), 1))).toEqual([state]);
  });
});
