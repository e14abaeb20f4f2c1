import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../../support/acts.js';
import type { TestOffice } from '../../support/office.js';
import { type Officer, officersOf } from '../../support/office-client.js';
import { paperDesk } from '../../support/paper-desk.js';
import { actingFor, openSession, type TestSession } from '../../support/people.js';
import { JURISDICTION } from '../../support/province.js';
import { openWithMoney, virementOf } from '../../support/virement-scene.js';

let office: TestOffice;
let officer: (account: string) => Officer;
let desk: ReturnType<typeof paperDesk>;

beforeAll(async () => {
  office = await openWithMoney();
  officer = officersOf(office);
  desk = paperDesk(officer);
});
afterAll(() => office.close());

let papers = 100;
const submit = (account = 'clerk101', changed: object = {}) =>
  desk.submit(account, virementOf(`测调剂〔2025〕${++papers}号`, '1', changed));

let keys = 0;
const as = (session: TestSession) => ({
  post: async (url: string, payload: object, headers = {}) => {
    const key = { 'idempotency-key': `acting-${++keys}` };
    const sent = { ...session.headers, ...key, ...headers };
    const answer = await office.app.inject({ method: 'POST', url, payload, headers: sent });
    return { status: answer.statusCode, body: answer.json() as { [name: string]: unknown } };
  },
});

describe('four eyes', () => {
  it('nobody signs what they submitted, also not while acting for another', async () => {
    const acting = as(await actingFor(office.database, 'clerk101', 'head101'));
    const { id } = await submit();
    const signed = await acting.post(
      `/api/papers/${id}/steps`,
      { verdict: 'approve' },
      { 'if-match': '"p-1"' },
    );
    expect(signed).toMatchObject({ status: 403, body: { code: 'fourEyes' } });
  });

  it('nobody signs what another submitted for them', async () => {
    const deputy = as(await actingFor(office.database, 'clerk102', 'head101'));
    const { id } = await submit();
    const signed = await deputy.post(
      `/api/papers/${id}/steps`,
      { verdict: 'approve' },
      { 'if-match': '"p-1"' },
    );
    expect(signed).toMatchObject({ status: 200 });
    const acting = as(await actingFor(office.database, 'head101', 'clerk101'));
    const own = await acting.post('/api/papers', virementOf(`测调剂〔2025〕${++papers}号`, '1'));
    expect(own.status).toBe(201);
    expect(await desk.decide('head101', `${own.body.id}`, 'approve')).toMatchObject({
      body: { code: 'fourEyes' },
    });
    const returned = await submit();
    await desk.decide('head101', returned.id, 'return');
    await acting.post(`/api/papers/${returned.id}/steps`, { verdict: 'resubmit' }, { 'if-match': '"p-2"' });
    expect(await desk.decide('head101', returned.id, 'approve')).toMatchObject({
      body: { code: 'fourEyes' },
    });
  });

  it('nobody signs twice, in two positions', async () => {
    const { id } = await submit();
    await desk.decide('head101', id, 'approve');
    const acting = as(await actingFor(office.database, 'head101', 'section'));
    const twice = await acting.post(
      `/api/papers/${id}/steps`,
      { verdict: 'approve' },
      { 'if-match': '"p-2"' },
    );
    expect(twice).toMatchObject({ status: 403, body: { code: 'fourEyes' } });
  });

  it('the database holds it too, whatever the server says', async () => {
    const { id } = await submit();
    const step = (account: string) =>
      inTransaction(office.database, (client) =>
        client.query(
          `insert into office.paper_step (paper, number, verdict, position, person, principal, recorded_on)
           select $1, 2, 'approve', 'departmentHead', p.id, p.id, '2025-06-02' from access.person p where p.account = $2`,
          [id, account],
        ),
      );
    await expect(step('clerk101')).rejects.toMatchObject({ constraint: 'four_eyes' });
    await step('head101');
    const acting = await actingFor(office.database, 'head101', 'section2');
    const unsigned = office.database.withWeb('act', async (client) => {
      await client.query('select from access.enter($1)', [acting.token]);
      await client.query(
        `insert into law.act (jurisdiction, key, name, office, actor, event_date, recorded_on, accepted, subject, input,
           event_id, person, principal, organisation, paper)
         select p.jurisdiction, 'unsigned', p.act, p.office, 'x', '2025-06-02', '2025-06-02', true, p.subject, p.input,
           audit.next_id(), (access.scope()).person, (access.scope()).principal, p.organisation, p.id
         from office.paper p where p.id = $1`,
        [id],
      );
      throw new Error('it passed');
    });
    await expect(unsigned).rejects.toThrow(/row-level security/);
  });
});

/** Works by SQL as a person's request does; what she writes is undone. */
async function bySql(account: string, work: (client: pg.ClientBase) => Promise<unknown>): Promise<void> {
  const { token } = await openSession(office.database, account);
  await office.database.withWeb('act', async (client) => {
    await client.query('select from access.enter($1)', [token]);
    await work(client);
    return { ok: false, error: 'undone' };
  });
}

/** What a paper says when it is entered, with what a forger would put otherwise. */
const enterPaper = (forged: object) => (client: pg.ClientBase) =>
  client.query(
    `insert into office.paper (jurisdiction, act, office, event_date, input, fund, subject, state, route, submitted_by,
       principal, submitted_on, organisation, steps_done)
     select $1, 'virement', coalesce(f.office, 'administeringDepartment'), '2025-06-02',
       jsonb_build_object('fund', coalesce(f.fund, 'F01')), 'F01', 'x', 'underReview', '{departmentHead}',
       coalesce(f.person, (access.scope()).person), coalesce(f.person, (access.scope()).principal), '2025-06-02',
       coalesce(f.organisation, '101'), coalesce(f.steps, 0)
     from jsonb_to_record($2) as f (office text, fund text, person bigint, organisation text, steps integer)`,
    [JURISDICTION, JSON.stringify(forged)],
  );

const enterStep =
  (id: string, position: string, number = 2, verdict = 'approve') =>
  (client: pg.ClientBase) =>
    client.query(
      `insert into office.paper_step (paper, number, verdict, position, person, principal, recorded_on)
     values ($1, $2, $3, $4, (access.scope()).person, (access.scope()).principal, '2025-06-02')`,
      [id, number, verdict, position],
    );

/** The act of a paper, for its office and its organisation or for others. */
const enterAct = (id: string, office?: string, organisation?: string) => (client: pg.ClientBase) =>
  client.query(
    `insert into law.act (jurisdiction, key, name, office, actor, event_date, recorded_on, accepted, subject, input,
       event_id, person, principal, organisation, paper)
     select p.jurisdiction, 'forged', p.act, coalesce($2, p.office), 'x', '2025-06-02', '2025-06-02', true, p.subject,
       p.input, audit.next_id(), (access.scope()).person, (access.scope()).principal, coalesce($3, p.organisation), p.id
     from office.paper p where p.id = $1`,
    [id, office, organisation],
  );

const ROW_SECURITY = /row-level security/;

describe('by SQL, a request', () => {
  it('submits a paper in its own name alone, for its own office, fund and organisation', async () => {
    await bySql('clerk101', enterPaper({}));
    for (const forged of [
      { person: 3 },
      { organisation: '102' },
      { office: 'financeDepartment' },
      { fund: 'F02' },
      { steps: 1 },
    ])
      await expect(bySql('clerk101', enterPaper(forged)), JSON.stringify(forged)).rejects.toThrow(
        /row-level/,
      );
  });

  it('takes a step in its own position alone, when that is next', async () => {
    const { id } = await submit();
    await bySql('head101', enterStep(id, 'departmentHead'));
    await expect(bySql('head101', enterStep(id, 'financeSectionHead'))).rejects.toThrow(ROW_SECURITY);
    await expect(bySql('head102', enterStep(id, 'departmentHead'))).rejects.toThrow(ROW_SECURITY);
    await expect(bySql('section', enterStep(id, 'financeSectionHead'))).rejects.toThrow(ROW_SECURITY);
    await expect(bySql('clerk102', enterStep(id, 'departmentClerk', 2, 'withdraw'))).rejects.toThrow(
      ROW_SECURITY,
    );
    const change = (client: pg.ClientBase) =>
      client.query("update office.paper set note = 'mine' where id = $1", [id]);
    await expect(bySql('clerk102', change)).rejects.toThrow(ROW_SECURITY);
  });

  it('performs the act of a paper when every position of its route signed, and as the paper says', async () => {
    const { id } = await submit();
    const end = (client: pg.ClientBase) =>
      client.query('update office.paper set steps_done = cardinality(route) where id = $1', [id]);
    // The route has two: one who signs for both positions is not enough.
    await expect(
      bySql('head101', async (client) => {
        await enterStep(id, 'departmentHead')(client);
        await end(client);
        await enterAct(id)(client);
      }),
    ).rejects.toThrow(ROW_SECURITY);
    await desk.decide('head101', id, 'approve');
    const sign = (...act: Parameters<typeof enterAct>) =>
      bySql('section', async (client) => {
        await enterStep(id, 'financeSectionHead', 3)(client);
        await end(client);
        await enterAct(...act)(client);
      });
    await sign(id);
    await expect(sign(id, 'financeDepartment')).rejects.toThrow(ROW_SECURITY);
    await expect(sign(id, undefined, 'finance')).rejects.toThrow(ROW_SECURITY);
  });
});

describe('a plan', () => {
  const input = { plan: '测分配〔2025〕7号', jointly: true, review: { rules: true, decisions: true } };

  it('is not approved by who formed a line of it, neither over HTTP nor by SQL', async () => {
    await inTransaction(office.database, (client) =>
      client.query(
        `insert into law.act (jurisdiction, key, name, office, actor, event_date, recorded_on, accepted, subject, input,
           event_id, person, principal, organisation)
         select $1, 'line', 'allocate', 'administeringDepartment', 'x', '2025-06-02', '2025-06-02', true, $2, '{}',
           (select min(id) from audit.event), p.id, p.id, '101' from access.person p where p.account = 'incharge'`,
        [JURISDICTION, input.plan],
      ),
    );
    for (const path of ['/api/acts/approveAllocation', '/api/acts/approveAllocation/preview'])
      expect(await officer('incharge').post(path, { input })).toMatchObject({
        status: 403,
        body: { code: 'fourEyes' },
      });
    expect(await officer('governor').post('/api/acts/approveAllocation', { input })).toMatchObject({
      status: 404,
    });
    const approve = (client: pg.ClientBase) =>
      client.query(
        `insert into law.act (jurisdiction, key, name, office, actor, event_date, recorded_on, accepted, subject, input,
           event_id, person, principal, organisation)
         values ($1, 'approve', 'approveAllocation', 'viceGovernorInCharge', 'x', '2025-06-02', '2025-06-02', true, $2,
           '{}', 1, (access.scope()).person, (access.scope()).principal, 'government')`,
        [JURISDICTION, input.plan],
      );
    await expect(bySql('incharge', approve)).rejects.toMatchObject({ constraint: 'four_eyes' });
  });
});
