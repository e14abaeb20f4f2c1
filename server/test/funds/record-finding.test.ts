import { day, yuan } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adjustFund } from '../../src/funds/acts/adjust-fund.js';
import { recordFinding } from '../../src/funds/acts/record-finding.js';
import { doOne, inTransaction, rowsOf, told } from '../support/acts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { step, yearly } from '../support/establishment.js';
import { foundProvince } from '../support/province.js';

let database: TestDatabase;

type Finding = Parameters<typeof recordFinding.subject>[0];

const find = (changed: Partial<Finding>) =>
  doOne(database, recordFinding, 'auditor', '2025-06-01', {
    number: '审〔2025〕1号',
    fund: 'F01',
    matter: 'announcement',
    description: '会议纪要明确增加额度',
    happenedOn: day('2025-05-20'),
    medium: 'meetingMinutes',
    said: 'increase',
    application: null,
    ...changed,
  });

beforeAll(async () => {
  database = await freshDatabase();
  await inTransaction(database, foundProvince);
});
afterAll(() => database.drop());

describe('art. 9, 12: a finding is recorded', () => {
  it('is a finding when the increase was announced before its approval', async () => {
    expect(told(await find({}))).toBe('finding');
    await doOne(database, adjustFund, 'administeringDepartment', '2025-06-01', {
      number: 'A1',
      fund: 'F01',
      yearlyAmounts: yearly(1n),
      decidedPolicy: null,
      presentation: 'ordinary',
      scope: null,
      reduced: yuan(0n),
      yearlyCut: null,
      evaluationAttached: true,
    });
    for (const office of ['financeDepartment', 'viceGovernorForFinance', 'governor'] as const) {
      await step(database, office, '2025-06-01', 'A1', { fund: 'F01' });
    }
    expect(told(await find({ application: 'A1' }))).toBe('finding');
    expect(told(await find({ application: 'A1', happenedOn: day('2025-06-01') }))).toBe('noFinding');
  });

  it('keeps other findings without asking the law', async () => {
    const finding = await find({ number: '审〔2025〕2号', matter: 'execution', medium: null, said: null });
    expect(told(finding)).toBe('done');
    expect(
      await rowsOf(
        database,
        `select input ->> 'matter' as matter from law.act where jurisdiction = $1 and subject = '审〔2025〕2号'`,
      ),
    ).toEqual([{ matter: 'execution' }]);
  });

  it('names what was entered by mistake', async () => {
    expect(told(await find({ fund: 'F99' }))).toBe('problem: unknown fund F99');
    expect(told(await find({ application: 'A9' }))).toBe('problem: unknown application A9');
    expect(told(await find({ said: null }))).toBe('problem: contradictoryFacts');
    expect(told(await find({ happenedOn: day('2025-06-02') }))).toBe('problem: contradictoryFacts');
  });
});
