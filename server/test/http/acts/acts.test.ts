import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction, rowsOf } from '../../support/acts.js';
import { seedProject } from '../../support/money.js';
import { openOffice, type TestOffice } from '../../support/office.js';
import { type Officer, officersOf } from '../../support/office-client.js';
import { openSession } from '../../support/people.js';
import { JURISDICTION } from '../../support/province.js';

let office: TestOffice;
let officer: (account: string) => Officer;

beforeAll(async () => {
  office = await openOffice();
  officer = officersOf(office);
  await inTransaction(office.database, async (client) => {
    await seedProject(client, 'A1', { area: '220100' });
    await seedProject(client, 'A2', { area: '220122' });
    await seedProject(client, 'B1', { area: '220200' });
  });
});
afterAll(() => office.close());

const acts = (name: string) =>
  rowsOf(
    office.database,
    `select a.accepted, a.office, a.actor, p.account, a.organisation, a.subject from law.act a
     left join access.person p on p.id = a.person where a.jurisdiction = $1 and a.name = $2 order by a.id`,
    [JURISDICTION, name],
  );
const refusals = (account: string) =>
  rowsOf(
    office.database,
    `select e.detail, e.path from access.entry e join access.person p on p.id = e.person
     where p.account = $1 and e.kind = 'refused' order by e.id`,
    [account],
  );
const complete = (project: string) => ({ input: { project } });
const completing = '/api/acts/completeProject';

describe('an act that one officer does', () => {
  it('is done for her office, in her name, and recorded on the office day', async () => {
    const done = await officer('industrya').post(completing, complete('A1'));
    expect(done).toMatchObject({
      status: 201,
      body: { accepted: true, act: 'completeProject', on: '2025-01-01', decisions: [] },
    });
    expect(await acts('completeProject')).toEqual([
      {
        accepted: true,
        office: 'localDepartment',
        actor: '测试industrya（industrya）',
        account: 'industrya',
        organisation: '220100-industry',
        subject: 'A1',
      },
    ]);
  });

  it('is about the own area, and a prefecture’s counties lie in it; the rest is refused and logged', async () => {
    expect(await officer('industrya').post(completing, complete('A2'))).toMatchObject({ status: 201 });
    const foreign = await officer('industryb').post(completing, complete('A1'));
    expect(foreign).toMatchObject({
      status: 403,
      type: expect.stringContaining('problem+json'),
      body: { code: 'notYours' },
    });
    expect(await refusals('industryb')).toEqual([{ detail: 'notYours', path: completing }]);
    expect(await acts('completeProject')).toHaveLength(2);
  });

  it('is refused by the database where the server would let it pass', async () => {
    const { token } = await openSession(office.database, 'industryb');
    const insert = (organisation: string, input: object) =>
      office.database.withWeb('act', async (client) => {
        await client.query('select from access.enter($1)', [token]);
        await client.query(
          `insert into law.act (jurisdiction, key, name, office, actor, event_date, recorded_on, accepted, subject, input, event_id,
             person, principal, organisation)
           select $1, 'by-sql', 'completeProject', 'localDepartment', 'x', '2025-01-01', '2025-01-01', true, 'A1', $2,
             audit.next_id(), id, id, $3 from access.person where account = 'industryb'`,
          [JURISDICTION, JSON.stringify(input), organisation],
        );
        throw new Error('it passed');
      });
    await expect(insert('220200-industry', { project: 'A1' })).rejects.toThrow(/row-level security/);
    await expect(insert('220100-industry', { project: 'B1' })).rejects.toThrow(/row-level security/);
    await expect(insert('220200-industry', { project: 'B1' })).rejects.toThrow('it passed');
  });

  it('is not done by a position without the office, nor by one that only signs', async () => {
    for (const account of ['governor', 'citya', 'auditor']) {
      expect(await officer(account).post(completing, complete('B1'))).toMatchObject({
        status: 403,
        body: { code: 'notAllowed' },
      });
    }
    const head = await officer('head101').post(completing, complete('B1'));
    expect(head).toMatchObject({ status: 403, body: { code: 'notAllowed' } });
    expect(await officer('admin').post(completing, complete('B1'))).toMatchObject({ status: 403 });
  });

  it('needs a paper where others sign', async () => {
    const clerk = await officer('clerk101').post(completing, complete('B1'));
    expect(clerk).toMatchObject({
      status: 409,
      body: { code: 'needsSignatures', detail: '须经资金主管部门负责人审签；请作为呈批件提交' },
    });
  });

  it('names every wrong field, what there is not, and what cannot be done now', async () => {
    const city = officer('industryb');
    expect(await city.post(completing, { input: { project: 7, code: 1 } })).toMatchObject({
      status: 400,
      body: {
        errors: [
          { path: 'input.code', code: 'unknownField' },
          { path: 'input.project', code: 'wrongType' },
        ],
      },
    });
    expect(await city.post('/api/acts/completeAll', { input: {} })).toMatchObject({ status: 404 });
    expect(await city.post('/api/acts/proposeClawback', { input: {} })).toMatchObject({ status: 404 });
    const unknown = await officer('section').post('/api/acts/recordFinding/preview', { input: {} });
    expect(unknown.status).toBe(400);
    expect(await city.post(completing, { ...complete('B1'), on: '2025-01-02' })).toMatchObject({
      status: 409,
      body: { code: 'unacceptable', detail: expect.stringContaining('2025-01-02') },
    });
    expect(await officer('industrya').post(completing, complete('A1'))).toMatchObject({
      status: 409,
      body: { code: 'unacceptable', detail: expect.stringContaining('已完工') },
    });
  });

  it('happens once for each key: a retry answers the same, another content is refused', async () => {
    const city = officer('industryb');
    const key = { 'idempotency-key': 'the-same-key' };
    // The answer of the first is lost on its way: what the transaction left is all that the second finds.
    const first = await city.post(completing, complete('B1'), key);
    const again = await city.post(completing, complete('B1'), key);
    expect(first.status).toBe(201);
    expect(again).toEqual(first);
    expect(await city.post(completing, complete('B2'), key)).toMatchObject({
      status: 409,
      body: { code: 'keyReused' },
    });
    expect((await acts('completeProject')).length).toBe(3);
    const [one, two] = await Promise.all([
      city.post('/api/acts/studyExecution', study('2025-01-01'), { 'idempotency-key': 'twice-at-once' }),
      city.post('/api/acts/studyExecution', study('2025-01-01'), { 'idempotency-key': 'twice-at-once' }),
    ]);
    expect(one).toEqual(two);
    expect(one?.status).toBe(201);
    expect(await acts('studyExecution')).toHaveLength(1);
  });

  it('without a key nothing happens', async () => {
    const answer = await officer('industryb').post(completing, complete('B1'), { 'idempotency-key': '' });
    expect(answer).toMatchObject({ status: 400, body: { code: 'keyMissing' } });
  });
});

const study = (month: string) => ({
  input: { fund: 'F01', month, finding: '执行正常', laggards: null },
});

describe('a request that names no place, project or document', () => {
  it('is about the area of the local office that makes it', async () => {
    expect(await officer('industrya').post('/api/acts/studyExecution', study('2025-01-01'))).toMatchObject({
      status: 201,
    });
  });
});

const secretStudy = { input: { ...study('2025-01-01').input, fund: 'F03' } };

describe('a fund that a local office does not see', () => {
  it('is not its own because it names no place', async () => {
    await inTransaction(office.database, (client) =>
      client.query(
        `insert into funds.fund (jurisdiction, code, name, department, state, secret_basis)
         values ($1, 'F03', '涉密专项', '101', 'approved', '定密〔2024〕1号')`,
        [JURISDICTION],
      ),
    );
    const answer = await officer('industryb').post('/api/acts/studyExecution', secretStudy);
    expect(answer).toMatchObject({ status: 403, body: { code: 'notYours' } });
    expect(await refusals('industryb')).toContainEqual({
      detail: 'notYours',
      path: '/api/acts/studyExecution',
    });
  });
});

describe('a preview', () => {
  const preview = '/api/acts/completeProject/preview';

  it('says what would come of it and who would sign, and keeps nothing', async () => {
    const before = await rowsOf(office.database, 'select count(*) from law.act', []);
    expect(await officer('clerk101').post('/api/acts/openCall/preview', { input: call })).toMatchObject({
      status: 200,
      body: {
        accepted: expect.any(Boolean),
        route: [{ position: 'departmentHead', title: { zh: '资金主管部门负责人' }, state: 'now' }],
        decisions: [{ rule: 'funds.call', lines: expect.any(Array) }],
      },
    });
    expect(await officer('industryb').post(preview, complete('B1'))).toMatchObject({
      status: 200,
      body: { accepted: false, problem: { code: 'unacceptable' }, route: null, decisions: [] },
    });
    expect(await rowsOf(office.database, 'select count(*) from law.act', [])).toEqual(before);
    expect(
      await rowsOf(office.database, "select count(*)::integer from office.answered where key = 'trial'", []),
    ).toEqual([{ count: 0 }]);
  });

  it('is open to those who sign, and to nobody else', async () => {
    expect(await officer('head101').post('/api/acts/openCall/preview', { input: call })).toMatchObject({
      status: 200,
    });
    expect(await officer('head102').post('/api/acts/openCall/preview', { input: call })).toMatchObject({
      status: 403,
    });
    expect(await officer('governor').post(preview, complete('B1'))).toMatchObject({ status: 403 });
  });
});

const call = {
  number: '测申报〔2025〕1号',
  fund: 'F01',
  portion: 'P1',
  budgetYear: 2026,
  approver: 'province',
  organiser: 'province',
};

describe('the catalogue', () => {
  it('tells each position what it may enter, how it goes on, and the fields', async () => {
    const { body } = await officer('clerk101').get('/api/acts/catalogue');
    const items = body.items as { name: string; mayDo: boolean; signing: string; schema: object }[];
    expect(items).toHaveLength(57);
    expect(items.find(({ name }) => name === 'virement')).toMatchObject({
      title: { zh: '资金调剂' },
      mayDo: true,
      signing: 'countersigned',
      provision: 'jzg-2024-2/art-35',
      schema: { properties: { amount: { 'x-kind': 'money', 'x-title': { en: expect.any(String) } } } },
    });
    expect(items.find(({ name }) => name === 'release')).toMatchObject({ mayDo: false });
  });
});
