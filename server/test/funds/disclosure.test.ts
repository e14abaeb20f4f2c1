import { day } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishDisclosure } from '../../src/funds/acts/publish-disclosure.js';
import { setCalendarDay } from '../../src/funds/acts/set-calendar-day.js';
import { duty } from '../../src/funds/duty.js';
import { formDisclosures } from '../../src/funds/form-disclosures.js';
import { openTasks } from '../../src/funds/stores/task.js';
import { doAll, doOne, inTransaction, openDuties, rowsOf, told } from '../support/acts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { seedAppropriation } from '../support/money.js';
import { contextOf, foundProvince, JURISDICTION } from '../support/province.js';

const asked = {
  fund: 'F01',
  year: 2025,
  item: 'principal',
  subject: '2025',
  onList: true,
  linked: true,
} as const;
const report = { ...asked, item: 'evaluation', subject: '评价〔2025〕1号' } as const;

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  await inTransaction(database, async (client) => {
    await foundProvince(client);
    await seedAppropriation(client, { portion: 'P1', year: 2025, amount: 1_000_000n });
    await client.query(
      `insert into funds.fund (jurisdiction, code, name, department, state, secret_basis)
       values ($1, 'F02', '涉密专项', '102', 'approved', '定密〔2024〕1号')`,
      [JURISDICTION],
    );
    const context = contextOf(client, 'financeDepartment', '2025-01-18');
    await openTasks(context, [
      duty(
        { deadline: 'disclosureList', fund: null, subject: '2025', act: null },
        { budgetApprovedOn: day('2025-01-18') },
        context,
      ),
    ]);
  });
});

afterAll(() => database.drop());

const publish = (changed: object, on = '2025-02-07') =>
  doOne(database, publishDisclosure, 'financeDepartment', on, { ...asked, ...changed });
const form = (fund: string, subject: string, on: string) =>
  inTransaction(database, async (client) => {
    const context = contextOf(client, 'financeDepartment', on);
    const { rows } = await client.query<{ id: bigint }>('select max(id) as id from law.act');
    const act = rows[0]?.id ?? 0n;
    await formDisclosures(context, [{ fund, item: 'evaluation', subject, act }]);
  });

describe('第四十四条 the list', () => {
  it('case 14: is due twenty days after the budget, and closed when every fund stands on it', async () => {
    expect(await openDuties(database, 'disclosureList')).toEqual([
      { subject: '2025', office: 'financeDepartment', due: '2025-02-07' },
    ]);
    expect(told(await publish({ onList: false }))).toBe('refused: notOnList');
    expect(told(await publish({}))).toBe('inTime');
    expect(await openDuties(database, 'disclosureList')).toEqual([]);
    expect(
      await rowsOf(
        database,
        'select fund, item, subject, formed_on, published_on from funds.disclosure where jurisdiction = $1',
      ),
    ).toEqual([
      {
        fund: 'F01',
        item: 'principal',
        subject: '2025',
        formed_on: '2025-01-18',
        published_on: '2025-02-07',
      },
    ]);
  });

  it('names mistakes', async () => {
    expect(told(await publish({}))).toBe('problem: wrongState disclosure F01/principal/2025');
    expect(told(await publish({ subject: '2024' }))).toBe('problem: unknown disclosure F01/principal/2024');
    expect(told(await publish({ fund: 'F99' }))).toBe('problem: unknown fund F99');
    expect(told(await publish({ year: 2026 }))).toBe('problem: unknown budgetYear 2026');
    expect(told(await publish(report))).toBe('problem: unknown disclosure F01/evaluation/评价〔2025〕1号');
  });
});

describe('第四十四条 what arises later', () => {
  it('is due within twenty working days, holidays and worked weekends counted', async () => {
    const days = [
      { day: day('2025-04-04'), working: false },
      { day: day('2025-04-27'), working: true },
      { day: day('2025-04-04'), working: false },
    ];
    const entered = await doAll(database, setCalendarDay, 'financeDepartment', '2025-03-31', days);
    expect(entered.map(told)).toEqual(['done', 'done', 'problem: alreadyThere document 2025-04-04']);
    await form('F01', '评价〔2025〕1号', '2025-03-31');
    expect(await openDuties(database, 'laterSpecifics')).toEqual([
      { subject: 'F01/evaluation/评价〔2025〕1号', office: 'administeringDepartment', due: '2025-04-28' },
    ]);
  });

  it('a city publishes for itself: the province owes its publication all the same', async () => {
    const bureau = await doOne(database, publishDisclosure, 'localFinanceBureau', '2025-04-28', report);
    const again = await doOne(database, publishDisclosure, 'localDepartment', '2025-04-28', report);
    expect([told(bureau), told(again)]).toEqual(['laterInTime', 'laterInTime']);
    expect(await openDuties(database, 'laterSpecifics')).toHaveLength(1);
    expect(
      await rowsOf(
        database,
        "select published_on from funds.disclosure where jurisdiction = $1 and item = 'evaluation'",
      ),
    ).toEqual([{ published_on: null }]);
  });

  it('is published behind the name of the fund, and closes its duty', async () => {
    expect(told(await publish({ ...report, linked: false }, '2025-04-28'))).toBe('refused: notLinked');
    expect(told(await publish(report, '2025-04-28'))).toBe('laterInTime');
    expect(await openDuties(database, 'laterSpecifics')).toEqual([]);
  });
});

describe('第四十三条 secrets', () => {
  it('nothing of a secret fund is formed for publication, and nothing of it is published', async () => {
    await form('F02', '评价〔2025〕2号', '2025-05-06');
    expect(
      await rowsOf(database, "select item from funds.disclosure where jurisdiction = $1 and fund = 'F02'"),
    ).toEqual([]);
    expect(await openDuties(database, 'laterSpecifics')).toEqual([]);
    const secret = { fund: 'F02' };
    expect(told(await publish(secret, '2025-05-06'))).toBe('refused: secret, principalIncomplete');
    expect(told(await publish({ ...report, ...secret }, '2025-05-06'))).toBe('refused: secret');
  });
});
