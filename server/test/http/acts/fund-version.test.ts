import { day } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approveAllocation } from '../../../src/funds/acts/approve-allocation.js';
import { openCall } from '../../../src/funds/acts/open-call.js';
import { studyExecution } from '../../../src/funds/acts/study-execution.js';
import { doAll, doOne, inTransaction } from '../../support/acts.js';
import { seedAppropriation, seedPlan, seedProject } from '../../support/money.js';
import { openOffice, type TestOffice } from '../../support/office.js';
import { type Answered, type Officer, officersOf } from '../../support/office-client.js';
import { openSession } from '../../support/people.js';

let office: TestOffice;
let officer: (account: string) => Officer;

beforeAll(async () => {
  office = await openOffice();
  officer = officersOf(office);
  await inTransaction(office.database, async (client) => {
    await seedProject(client, 'B1');
    await seedProject(client, 'B2');
    await seedAppropriation(client, { portion: 'P2', year: 2025, amount: 1_000n }, '2025-01-01');
    await seedPlan(client, { portion: 'P2', year: 2025, amount: 100n }, '220200', 'formula');
    await client.query("update funds.allocation set approved_on = null where plan = '测试分配P2-2025'");
  });
});
afterAll(() => office.close());

const studying = '/api/acts/studyExecution';
const study = (month: string) => ({ input: { fund: 'F01', month, finding: '执行正常', laggards: null } });

/** F01 as an officer sees it: what If-Match names. */
const look = async (account = 'clerk101'): Promise<{ readonly 'if-match': string }> => {
  const { etag } = await officer(account).get('/api/funds/F01');
  expect(etag).toMatch(/^"f-\d+\.\d+"$/);
  return { 'if-match': etag ?? '' };
};
const changesOf = ({ status, body }: Answered) => [
  status,
  ((body.changes ?? []) as readonly { act: string }[]).map(({ act }) => act),
];

describe('two officers over one fund', () => {
  it('the second is told what changed since she looked, and by whom', async () => {
    const tag = await look('industrya');
    expect(await look('industryb')).toEqual(tag);
    const both = await Promise.all([
      officer('industrya').post(studying, study('2024-12-01'), tag),
      officer('industryb').post(studying, study('2024-12-01'), tag),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 412]);
    expect(both.find(({ status }) => status === 412)?.body).toMatchObject({
      code: 'changedMeanwhile',
      changes: [
        { act: 'studyExecution', actor: expect.stringMatching(/^测试industry[ab]/), on: '2025-01-01' },
      ],
    });
    expect(await look()).not.toEqual(tag);
  });

  it.each(['"x"', '"p-1"', '"f-1"', '"f-999999.0"', '"f-0.999999"'])(
    '%s is no version of it',
    async (tag) => {
      const answer = await officer('industrya').post(studying, study('2024-11-01'), { 'if-match': tag });
      expect(answer.status).toBe(412);
    },
  );

  it('any version will do where any is asked for', async () => {
    const answer = await officer('industrya').post(studying, study('2024-11-01'), { 'if-match': '*' });
    expect(answer.status).toBe(201);
  });
});

describe('the version of a fund moves', () => {
  it('with an act about one of its projects, which names no fund', async () => {
    const tag = await look();
    await officer('industryb').post('/api/acts/completeProject', { input: { project: 'B1' } });
    const late = await officer('industryb').post(
      '/api/acts/completeProject',
      { input: { project: 'B2' } },
      tag,
    );
    expect(changesOf(late)).toEqual([412, ['completeProject']]);
  });

  it('with an act about one of its plans, which names no fund', async () => {
    const tag = await look();
    const approved = await doOne(office.database, approveAllocation, 'viceGovernorInCharge', '2025-01-01', {
      plan: '测试分配P2-2025',
      jointly: true,
      review: { rules: true, decisions: true },
    });
    expect(approved).toMatchObject({ accepted: true });
    expect(changesOf(await officer('industrya').post(studying, study('2024-10-01'), tag))).toEqual([
      412,
      ['approveAllocation'],
    ]);
  });

  it('with a batch over several funds', async () => {
    const tag = await look();
    const given = { finding: '执行正常', laggards: null, month: day('2024-09-01') };
    await doAll(office.database, studyExecution, 'administeringDepartment', '2025-01-01', [
      { ...given, fund: 'F01' },
      { ...given, fund: 'F02' },
    ]);
    expect(changesOf(await officer('industrya').post(studying, study('2024-10-01'), tag))).toEqual([
      412,
      ['studyExecution'],
    ]);
  });

  it('not with what is done to another fund, nor with what is refused', async () => {
    const tag = await look();
    const refused = await doOne(office.database, openCall, 'administeringDepartment', '2025-01-01', {
      number: '申报指南1号',
      fund: 'F01',
      portion: 'P1',
      budgetYear: 2025,
      approver: 'province',
      organiser: 'province',
    });
    expect(refused).toMatchObject({ status: 'decided', accepted: false });
    await doAll(office.database, studyExecution, 'administeringDepartment', '2025-01-01', [
      { finding: '执行正常', laggards: null, month: day('2024-09-01'), fund: 'F02' },
    ]);
    expect((await officer('industrya').post(studying, study('2024-10-01'), tag)).status).toBe(201);
  });
});

describe('whoever looks at a version holds it', () => {
  it('an act about a project that is under way is waited for', async () => {
    const tag = await look();
    const client = await office.database.pool.connect();
    try {
      await client.query('begin');
      await client.query("select audit.hold('220000-test', '*')");
      const waiting = officer('industrya').post(studying, study('2024-08-01'), tag);
      const first = await Promise.race([
        waiting,
        new Promise((resolve) => setTimeout(() => resolve('waits'), 300)),
      ]);
      expect(first).toBe('waits');
      await client.query('rollback');
      expect((await waiting).status).toBe(201);
    } finally {
      client.release();
    }
  });
});

describe('what is answered', () => {
  it('is kept by nobody: another one who asks by the version gets her own answer', async () => {
    const { 'if-match': tag } = await look();
    const answer = await office.app.inject({
      method: 'GET',
      url: '/api/funds/F01',
      headers: { ...(await openSession(office.database, 'clerk101')).headers, 'if-none-match': tag },
    });
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'no-store']);
    const refused = await office.app.inject({ method: 'GET', url: '/api/funds/F01' });
    expect([refused.statusCode, refused.headers['cache-control']]).toEqual([401, 'no-store']);
  });
});
