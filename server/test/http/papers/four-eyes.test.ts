import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../../support/acts.js';
import type { TestOffice } from '../../support/office.js';
import { type Officer, officersOf } from '../../support/office-client.js';
import { paperDesk } from '../../support/paper-desk.js';
import { openSession, type TestSession } from '../../support/people.js';
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

/** A session of one person who acts for another while she is away. */
async function actingFor(account: string, away: string): Promise<TestSession> {
  const session = await openSession(office.database, account);
  await inTransaction(office.database, async (client) => {
    const { rows } = await client.query<{ id: bigint }>(
      `insert into access.delegation (jurisdiction, from_person, to_person, from_day, until_day, reason)
       select $1, a.id, b.id, '2025-06-01', '2025-06-30', '出差' from access.person a, access.person b
       where a.account = $2 and b.account = $3 returning id`,
      [JURISDICTION, away, account],
    );
    await client.query('update access.session set delegation = $1 where token = $2', [
      rows[0]?.id,
      session.token,
    ]);
  });
  return session;
}

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
    const acting = as(await actingFor('clerk101', 'head101'));
    const { id } = await submit();
    const signed = await acting.post(
      `/api/papers/${id}/steps`,
      { verdict: 'approve' },
      { 'if-match': '"p-1"' },
    );
    expect(signed).toMatchObject({ status: 403, body: { code: 'fourEyes' } });
  });

  it('nobody signs what another submitted for them', async () => {
    const deputy = as(await actingFor('clerk102', 'head101'));
    const { id } = await submit();
    const signed = await deputy.post(
      `/api/papers/${id}/steps`,
      { verdict: 'approve' },
      { 'if-match': '"p-1"' },
    );
    expect(signed).toMatchObject({ status: 200 });
    const acting = as(await actingFor('head101', 'clerk101'));
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
    const acting = as(await actingFor('head101', 'section'));
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
    const acting = await actingFor('head101', 'section2');
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
