import { day, yuan } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { debar } from '../../src/funds/acts/debar.js';
import { recordDetermination } from '../../src/funds/acts/record-determination.js';
import { recordViolation } from '../../src/funds/acts/record-violation.js';
import { recoverFunds } from '../../src/funds/acts/recover-funds.js';
import { findDebarments } from '../../src/funds/stores/debarment.js';
import { doAll, doOne, heldBy, inTransaction, openDuties, rowsOf, told } from '../support/acts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { accountAt, seedAppropriation, seedMove, seedProject, seedRelease } from '../support/money.js';
import { contextOf, foundProvince, JURISDICTION } from '../support/province.js';
import { UNIT } from '../support/units.js';

const asked = {
  number: '测违〔2025〕1号',
  fund: 'F01',
  portion: 'P1',
  budgetYear: 2025,
  wrongdoer: 'applicant' as const,
  unitCode: UNIT,
  project: 'X1',
  description: '虚报设备投资',
  publish: true,
  hearing: { notice: true, defence: true },
};

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  await inTransaction(database, async (client) => {
    await foundProvince(client);
    await seedAppropriation(client, { portion: 'P1', year: 2025, amount: 1_000_000n });
    await seedRelease(client, { portion: 'P1', year: 2025, amount: 1_000_000n }, '220200');
    await client.query(
      `insert into funds.fund (jurisdiction, code, name, department, state, secret_basis)
       values ($1, 'F09', '涉密专项', '101', 'approved', '保密认定')`,
      [JURISDICTION],
    );
    await client.query(
      `insert into funds.portion select jurisdiction, 'F09', code, name, use_of_money, authority, spending_class, selection,
         support_mode, transfer_class, own_rules_basis, function_code, government_economic_code, department_economic_code
       from funds.portion where jurisdiction = $1 and code = 'P1'`,
      [JURISDICTION],
    );
    await seedProject(client, 'X1');
    await seedProject(client, 'Y1', { portion: 'P2' });
    const released = accountAt('P1', 2025, '220200', 'released');
    const allotted = accountAt('P1', 2025, 'project:X1', 'allotted');
    await seedMove(client, 'breakdown', released, allotted, 600_000n, '2025-03-01');
    await seedMove(client, 'disbursement', allotted, { ...allotted, stage: 'paid' }, 500_000n, '2025-04-01');
  });
});

afterAll(() => database.drop());

const record = (changed: object) =>
  doOne(database, recordViolation, 'administeringDepartment', '2025-06-10', { ...asked, ...changed });

const determine = (document: string, subject: string) =>
  doOne(database, recordDetermination, 'administeringDepartment', '2025-06-20', {
    document,
    provision: 'jzg-2024-2/art-47',
    fund: 'F01',
    portion: 'P1',
    subject,
    budgetYear: null,
    deadline: null,
    amount: null,
    reason: '虚报金额占专项资金一半以上',
  });

describe('第四十七条 recording a violation', () => {
  it('goes on record, with what was paid as what is to be recovered', async () => {
    expect(told(await record({}))).toBe('recovered');
    expect(
      await rowsOf(
        database,
        'select number, wrongdoer, published, noticed, heard, description from funds.violation where jurisdiction = $1',
      ),
    ).toEqual([
      {
        number: asked.number,
        wrongdoer: 'applicant',
        published: true,
        noticed: true,
        heard: true,
        description: '虚报设备投资',
      },
    ]);
    expect(
      await rowsOf(
        database,
        `select d.facts ->> 'paid' as paid from law.decision d join law.act a on a.id = d.act_id
         where a.jurisdiction = $1 and a.name = 'recordViolation'`,
      ),
    ).toEqual([{ paid: '500000.00' }]);
  });

  it('an office is referred; its dishonesty is not published', async () => {
    const office = { number: '测违〔2025〕2号', wrongdoer: 'office', unitCode: '101', project: null };
    expect(told(await record({ ...office, publish: false }))).toBe('referred');
    expect(told(await record({ ...office, number: '测违〔2025〕3号' }))).toBe('problem: contradictoryFacts');
  });

  it('nothing is published without notice and defence', async () => {
    const unheard = { number: '测违〔2025〕4号', hearing: { notice: true, defence: false } };
    expect(told(await record(unheard))).toBe('refused: notHeard');
    expect(told(await record({ ...unheard, publish: false }))).toBe('recovered');
  });

  it('names mistakes', async () => {
    expect(told(await record({}))).toBe('problem: alreadyThere violation 测违〔2025〕1号');
    const next = { number: '测违〔2025〕9号' };
    expect(told(await record({ ...next, portion: 'P9' }))).toBe('problem: unknown portion F01/P9');
    expect(told(await record({ ...next, unitCode: '甲公司' }))).toBe('problem: unknown unit 甲公司');
    expect(told(await record({ ...next, project: 'none' }))).toBe('problem: unknown project none');
    expect(told(await record({ ...next, project: 'Y1' }))).toBe('problem: contradictoryFacts');
    const secret = { ...next, fund: 'F09', project: null };
    expect(told(await record(secret))).toBe('problem: contradictoryFacts');
    expect(told(await record({ ...secret, publish: false }))).toBe('recovered');
  });
});

describe('第四十七条 recovering what was paid', () => {
  const recover = (changed: object, on = '2025-06-12') =>
    doOne(database, recoverFunds, 'administeringDepartment', on, {
      number: '测追〔2025〕1号',
      fund: 'F01',
      violation: asked.number,
      amount: yuan(300_000n),
      ...changed,
    });

  it('comes back to the general budget under a document of its own', async () => {
    expect(told(await recover({}))).toBe('recovered');
    expect(await heldBy(database, accountAt('P1', 2025, 'project:X1', 'paid'))).toBe(yuan(200_000n));
    expect(await heldBy(database, accountAt('P1', 2025, 'general', 'generalBudget'))).toBe(yuan(300_000n));
    expect(
      await rowsOf(
        database,
        `select source, amount from ledger.quota_document where jurisdiction = $1 and number = '测追〔2025〕1号'`,
      ),
    ).toEqual([{ source: 'returned', amount: -yuan(300_000n) }]);
  });

  it('no more than was paid, over the whole batch', async () => {
    const both = ['测追〔2025〕2号', '测追〔2025〕3号'].map((number) => ({
      number,
      fund: 'F01',
      violation: asked.number,
      amount: yuan(150_000n),
    }));
    const made = await doAll(database, recoverFunds, 'administeringDepartment', '2025-06-13', both);
    expect(made.map(told).sort()).toEqual(['problem: ledgerRefused', 'recovered']);
  });

  it('names mistakes', async () => {
    const next = { number: '测追〔2025〕9号' };
    expect(told(await recover({ ...next, violation: 'none' }, '2025-06-14'))).toBe(
      'problem: unknown violation none',
    );
    expect(told(await recover({ ...next, fund: 'F02' }, '2025-06-14'))).toBe(
      `problem: unknown violation ${asked.number}`,
    );
    expect(told(await recover({ ...next, violation: '测违〔2025〕2号' }, '2025-06-14'))).toBe(
      'problem: wrongState violation 测违〔2025〕2号',
    );
    expect(told(await recover({ ...next, amount: yuan(0n) }, '2025-06-14'))).toBe(
      'problem: contradictoryFacts',
    );
    expect(told(await recover({}, '2025-06-14'))).toBe('problem: alreadyThere document 测追〔2025〕1号');
  });
});

describe('第四十七条 debarment', () => {
  const decide = (changed: object) =>
    doOne(database, debar, 'administeringDepartment', '2025-06-20', {
      number: '测停〔2025〕1号',
      violation: asked.number,
      startsOn: null,
      endsOn: null,
      ...changed,
    });

  it('nobody is debarred unless the department determines that the case is serious', async () => {
    expect(told(await decide({}))).toBe('refused: notSerious');
    expect(told(await determine('测认〔2025〕1号', asked.number))).toBe('done');
    expect(told(await decide({}))).toBe('fullTerm');
    expect(await openDuties(database, 'endOfDebarment')).toEqual([
      { subject: `${UNIT}/测停〔2025〕1号`, office: 'administeringDepartment', due: '2030-06-20' },
    ]);
    const found = await inTransaction(database, (client) =>
      findDebarments(contextOf(client, 'administeringDepartment', '2025-06-20'), [UNIT]),
    );
    expect(found.get(UNIT)).toMatchObject({ startsOn: day('2025-06-20'), lastDay: day('2030-06-20') });
  });

  it('a shorter term needs a determination of its own', async () => {
    const shorter = { number: '测停〔2025〕2号', startsOn: day('2025-07-01'), endsOn: day('2027-07-01') };
    expect(told(await decide(shorter))).toBe('refused: shorterThanTerm');
    expect(told(await determine('测认〔2025〕2号', '测停〔2025〕2号'))).toBe('done');
    expect(told(await decide(shorter))).toBe('shorterTerm');
    expect(
      await rowsOf(
        database,
        `select starts_on, last_day, violation from funds.debarment where jurisdiction = $1 and number = '测停〔2025〕2号'`,
      ),
    ).toEqual([{ starts_on: '2025-07-01', last_day: '2027-07-01', violation: asked.number }]);
  });

  it('names mistakes', async () => {
    expect(told(await decide({}))).toBe('problem: alreadyThere document 测停〔2025〕1号');
    const next = { number: '测停〔2025〕9号' };
    expect(told(await decide({ ...next, violation: 'none' }))).toBe('problem: unknown violation none');
    expect(told(await decide({ ...next, violation: '测违〔2025〕2号' }))).toBe(
      'problem: wrongState violation 测违〔2025〕2号',
    );
    expect(told(await decide({ ...next, startsOn: day('2025-06-19') }))).toBe('problem: contradictoryFacts');
  });

  it('a retry answers what the first call answered', async () => {
    const input = { number: '测停〔2025〕3号', violation: asked.number, startsOn: null, endsOn: null };
    const first = await doAll(database, debar, 'administeringDepartment', '2025-06-21', [input], ['k1']);
    const again = await doAll(database, debar, 'administeringDepartment', '2025-06-21', [input], ['k1']);
    expect([...first, ...again].map(told)).toEqual(['fullTerm', 'recorded before']);
  });
});
