import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../../support/acts.js';
import type { TestOffice } from '../../support/office.js';
import { type Officer, officersOf } from '../../support/office-client.js';
import { paperDesk } from '../../support/paper-desk.js';
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
const stateOf = async (id: string) => (await officer('auditor').get(`/api/papers/${id}`)).body.state;
const steps = (id: string, verdict: string, headers = {}) =>
  officer('head101').post(`/api/papers/${id}/steps`, { verdict }, headers);

describe('a paper', () => {
  it('is read with its steps, its input with labels, what the law says by now, and what one may do', async () => {
    const { id } = await submit();
    const shown = await officer('head101').get(`/api/papers/${id}`);
    expect(shown).toMatchObject({
      status: 200,
      etag: '"p-1"',
      body: {
        id,
        act: 'virement',
        title: { zh: '资金调剂' },
        fund: 'F01',
        amount: '1.00',
        state: 'underReview',
        submittedBy: '测试clerk101',
        submittedOn: '2025-06-02',
        waitsFor: { zh: '资金主管部门负责人' },
        input: { amount: '1.00', approvedBy: 'department' },
        schema: { properties: { amount: { 'x-title': { zh: expect.any(String) } } } },
        steps: [
          { verdict: 'submit', actor: '测试clerk101', actingFor: null, note: '项目提前完工，余下资金调剂' },
        ],
        may: ['approve', 'return', 'reject'],
        preview: { accepted: true, decisions: [{ outcome: 'departmentDecides' }] },
        performed: null,
      },
    });
    const mayOf = async (account: string) => (await officer(account).get(`/api/papers/${id}`)).body.may;
    expect(await mayOf('clerk101')).toEqual(['withdraw']);
    expect(await mayOf('section')).toEqual([]);
    expect(
      await rowsOf(office.database, "select count(*)::integer from law.act where name = 'virement'", []),
    ).toEqual([{ count: 0 }]);
  });

  it('of another department is refused and logged, and so is its signature', async () => {
    const { id } = await submit();
    expect((await officer('clerk102').get(`/api/papers/${id}`)).body).toMatchObject({ code: 'notYours' });
    expect((await officer('citya').get(`/api/papers/${id}`)).status).toBe(403);
    expect((await officer('auditor').get('/api/papers/999999')).status).toBe(404);
    const head102 = await desk.decide('head102', id, 'approve', {}, { 'if-match': '"p-1"' });
    expect(head102).toMatchObject({ status: 403, body: { code: 'notYours' } });
    const governor = await desk.decide('governor', id, 'approve');
    expect(governor).toMatchObject({ status: 403, body: { code: 'notAllowed' } });
    const logged = await rowsOf(
      office.database,
      `select e.account, e.detail from access.entry e where kind = 'refused' and path like '/api/papers/' || $1 || '%' order by id`,
      [id],
    );
    expect(logged).toEqual([
      { account: 'clerk102', detail: 'notYours' },
      { account: 'citya', detail: 'notYours' },
      { account: 'head102', detail: 'notYours' },
      { account: 'head102', detail: 'notYours' },
      { account: 'governor', detail: 'notAllowed' },
    ]);
  });

  it('waits its turn', async () => {
    const { id } = await submit();
    expect(await desk.decide('section', id, 'approve')).toMatchObject({
      status: 409,
      body: { code: 'unacceptable' },
    });
    expect(await stateOf(id)).toBe('underReview');
  });

  it('can be withdrawn by its author alone, until it is over', async () => {
    const { id } = await submit();
    expect(await desk.decide('head101', id, 'withdraw')).toMatchObject({ status: 403 });
    expect(await desk.decide('clerk101', id, 'withdraw', { note: '数额有误' })).toMatchObject({
      status: 200,
      body: { state: 'withdrawn' },
    });
    expect(await desk.decide('clerk101', id, 'withdraw')).toMatchObject({ status: 409 });
    expect(await desk.decide('head101', id, 'approve')).toMatchObject({ status: 409 });
  });

  it('comes back, and goes again with what was changed; signatures begin anew', async () => {
    const { id } = await submit();
    await desk.decide('head101', id, 'approve');
    expect((await desk.decide('section', id, 'return', { note: '请写明项目' })).body).toMatchObject({
      state: 'returned',
    });
    const { input } = virementOf(`测调剂〔2025〕${++papers}号`, '2');
    expect(await desk.decide('head101', id, 'approve')).toMatchObject({ status: 409 });
    const again = await desk.decide('clerk101', id, 'resubmit', { input, note: '已补充' });
    expect(again.body).toMatchObject({ state: 'underReview', route: [{ state: 'now' }, { state: 'next' }] });
    expect((await officer('section').get(`/api/papers/${id}`)).body).toMatchObject({
      amount: '2.00',
      note: '已补充',
    });
    expect((await desk.signAll(id, 'head101', 'section'))?.body).toMatchObject({ state: 'done' });
    const wrong = await submit();
    await desk.decide('head101', wrong.id, 'return');
    const outside = { ...input, withinApprovedScope: false };
    expect(await desk.decide('clerk101', wrong.id, 'resubmit', { input: outside })).toMatchObject({
      status: 422,
    });
    expect(await stateOf(wrong.id)).toBe('returned');
  });

  it('can be rejected for good', async () => {
    const { id } = await submit();
    expect((await desk.decide('head101', id, 'reject', { note: '不符合规划' })).body).toMatchObject({
      state: 'rejected',
    });
    expect(await desk.decide('clerk101', id, 'resubmit')).toMatchObject({ status: 409 });
  });

  it('is listed for those who see it, by whom it waits for and by who submitted it', async () => {
    const mine = await officer('head101').get(
      '/api/papers?state=underReview&waitsFor=departmentHead&limit=2',
    );
    expect(mine).toMatchObject({
      status: 200,
      body: {
        items: [{ act: 'virement', waitsFor: { zh: '资金主管部门负责人' }, submittedBy: '测试clerk101' }, {}],
        next: expect.any(String),
      },
    });
    expect((await officer('clerk102').get('/api/papers')).body).toMatchObject({ items: [], total: 0 });
    const [{ id }] = (await rowsOf(
      office.database,
      "select id from access.person where account = 'clerk101'",
      [],
    )) as [{ id: bigint }];
    const all = await officer('auditor').get(`/api/papers?submitter=${id}&limit=200`);
    expect((all.body.items as unknown[]).length).toBe(all.body.total);
    expect(await officer('auditor').get('/api/papers?asOf=2025-06-01')).toMatchObject({
      body: { items: [] },
    });
  });

  it('is not needed where one officer acts alone', async () => {
    const input = { fund: 'F01', application: 'A1', consents: true, document: '呈报1号' };
    expect(await officer('director').post('/api/papers', { act: 'walkApprovalRoute', input })).toMatchObject({
      status: 403,
    });
    expect(await officer('clerk101').post('/api/papers', { act: 'nothing', input })).toMatchObject({
      status: 404,
    });
    expect(await officer('clerk101').post('/api/papers', { act: 'virement', input: {} })).toMatchObject({
      status: 400,
    });
  });
});

describe('two who sign one paper', () => {
  it('name the version that they read', async () => {
    const { id } = await submit();
    expect(await steps(id, 'approve')).toMatchObject({ status: 428, body: { code: 'versionMissing' } });
    await desk.decide('head101', id, 'approve', { note: '同意' });
    const stale = await officer('section').post(
      `/api/papers/${id}/steps`,
      { verdict: 'approve' },
      { 'if-match': '"p-1"' },
    );
    expect(stale).toMatchObject({
      status: 412,
      body: {
        code: 'changedMeanwhile',
        changes: [{ actor: '测试head101', title: { en: 'approved' }, note: '同意', on: '2025-06-02' }],
      },
    });
  });

  it('at once: one signature counts, the other is told whose', async () => {
    const { id } = await submit();
    await desk.decide('head101', id, 'approve');
    const sign = (account: string) =>
      officer(account).post(`/api/papers/${id}/steps`, { verdict: 'approve' }, { 'if-match': '"p-2"' });
    const both = await Promise.all([sign('section'), sign('section2')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const second = both.find(({ status }) => status === 412);
    expect(second?.body).toMatchObject({ changes: [{ actor: expect.stringMatching(/^测试section2?$/) }] });
    expect(
      await rowsOf(office.database, 'select count(*)::integer from law.act where paper = $1', [id]),
    ).toEqual([{ count: 1 }]);
  });

  it('a retry with the same key signs once and gets the same answer', async () => {
    const { id } = await submit();
    const headers = { 'if-match': '"p-1"', 'idempotency-key': 'sign-only-once' };
    const [first, again] = [await steps(id, 'approve', headers), await steps(id, 'approve', headers)];
    expect(first).toMatchObject({ status: 200, body: { version: 2 } });
    expect(again.body).toEqual(first.body);
  });
});
