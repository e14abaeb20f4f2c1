import type { Office } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCall } from '../../src/funds/acts/open-call.js';
import { openCalendarTasks } from '../../src/funds/calendar-tasks.js';
import { doOne, inTransaction, openDuties, rowsOf, told } from '../support/acts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { contextOf, foundProvince } from '../support/province.js';

let database: TestDatabase;

type Call = Parameters<typeof openCall.subject>[0];

const open = async (on: string, changed: Partial<Call> = {}, office: Office = 'administeringDepartment') =>
  told(
    await doOne(database, openCall, office, on, {
      number: '申报指南1号',
      fund: 'F01',
      portion: 'P1',
      budgetYear: 2026,
      approver: 'province',
      organiser: 'province',
      ...changed,
    }),
  );

beforeAll(async () => {
  database = await freshDatabase();
  await inTransaction(database, foundProvince);
});
afterAll(() => database.drop());

describe('art. 20, 21: a call for projects opens', () => {
  it('opens a competitive call by 31 March of the year before, which fulfils the duty', async () => {
    await inTransaction(database, (client) =>
      openCalendarTasks(contextOf(client, 'financeDepartment', '2025-01-01')),
    );
    expect(await openDuties(database, 'callOpens')).toEqual([
      { subject: 'F01/P1/2026', office: 'administeringDepartment', due: '2025-03-31' },
    ]);
    expect(await open('2025-03-31')).toBe('competitiveCall');
    expect(await openDuties(database, 'callOpens')).toEqual([]);
    expect(
      await rowsOf(database, `select item, subject from funds.disclosure where jurisdiction = $1`),
    ).toEqual([{ item: 'call', subject: '申报指南1号' }]);
  });

  it('refuses one day later, and whoever does not approve the projects', async () => {
    expect(await open('2025-04-01')).toBe('refused: opensLate');
    expect(await open('2025-04-01', { portion: 'P2', approver: 'city' })).toBe('refused: wrongOrganiser');
    expect(
      await open('2025-04-01', { portion: 'P2', approver: 'city', organiser: 'city' }, 'localDepartment'),
    ).toBe('callOpen');
  });

  it('names what was entered by mistake', async () => {
    expect(await open('2025-04-01', { portion: 'P9' })).toBe('problem: unknown portion F01/P9');
    expect(await open('2025-04-01', { approver: 'city' })).toBe('problem: contradictoryFacts');
    expect(await open('2025-04-01', { organiser: 'city' })).toBe('problem: contradictoryFacts');
  });
});
