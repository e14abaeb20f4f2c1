import { afterAll, beforeAll, expect, it } from 'vitest';
import { ALL_ACTS, findAct } from '../../src/funds/all-acts.js';
import { inTransaction, told } from '../support/acts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { contextOf, foundProvince } from '../support/province.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  await inTransaction(database, foundProvince);
});
afterAll(() => database.drop());

const calendar = { budgetYear: 2026, formulationEnd: '2025-11-30', congressApprovedOn: null };

const perform = (name: string, office: 'financeDepartment' | 'governor', inputs: readonly unknown[]) =>
  inTransaction(database, (client) => {
    const requests = inputs.map((input, index) => ({ key: `${name}-${index}`, input }));
    return findAct(name)?.perform(contextOf(client, office, '2025-01-05'), requests) ?? Promise.resolve(null);
  });

it('an act is found by its name, and there is no other', () => {
  expect(ALL_ACTS.map(({ name }) => findAct(name))).toEqual(ALL_ACTS);
  expect(findAct('setBudgetCalender')).toBeUndefined();
});

it('only the proposing acts are done by the calendar', () => {
  expect(ALL_ACTS.filter(({ byCalendar }) => byCalendar).map(({ name }) => name)).toEqual([
    'proposeClawback',
    'proposeCarryOver',
  ]);
});

it('requests come as JSON; one that cannot be read names its fields, and the others are done', async () => {
  const performed = await perform('setBudgetCalendar', 'financeDepartment', [
    { ...calendar, budgetYear: 99_999, formulationEnd: '2025-02-30' },
    calendar,
    null,
    { ...calendar, budgetYear: 2027, formulationEnd: '2026-11-30' },
  ]);
  expect(performed?.ok && performed.value.map(({ key }) => key)).toEqual([
    'setBudgetCalendar-0',
    'setBudgetCalendar-1',
    'setBudgetCalendar-2',
    'setBudgetCalendar-3',
  ]);
  expect(performed?.ok && performed.value.map(told)).toEqual([
    'problem: contradictoryFacts',
    'done',
    'problem: contradictoryFacts',
    'done',
  ]);
  expect(performed?.ok && performed.value[0]).toMatchObject({
    problem: { errors: [{ path: 'budgetYear' }, { path: 'formulationEnd' }] },
  });
});

it('an office whose act it is not does nothing, and learns nothing about the request', async () => {
  expect(await perform('setBudgetCalendar', 'governor', [null])).toMatchObject({
    ok: false,
    error: { code: 'notThisOffice' },
  });
});

it('what a request is about can be asked before it is done', () => {
  const act = findAct('setCalendarDay');
  expect(act?.subject({ day: '2025-05-01', working: false })).toMatchObject({ ok: true });
  expect(act?.subject({ day: '2025-05-01' })).toEqual({
    ok: false,
    error: [{ code: 'missing', path: 'working' }],
  });
});
