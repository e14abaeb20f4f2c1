import { yuan } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heldBy, inTransaction, rowsOf } from '../../support/acts.js';
import { accountAt } from '../../support/money.js';
import type { TestOffice } from '../../support/office.js';
import { type Officer, officersOf } from '../../support/office-client.js';
import { paperDesk } from '../../support/paper-desk.js';
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

const held = (project: string) =>
  heldBy(office.database, accountAt('P1', 2025, `project:${project}`, 'allotted'));
const positions = ({ route }: { route: readonly { position: string }[] }) =>
  route.map(({ position }) => position);
const DEPARTMENT = ['departmentHead', 'financeSectionHead'];

describe('第三十五条 the cumulative share of the quota decides how far up a virement goes', () => {
  it('9.99 %: the department decides and finance processes', async () => {
    const paper = await desk.submit('clerk101', virementOf('测调剂〔2025〕1号', '9990000'));
    expect(positions(paper)).toEqual(DEPARTMENT);
    const first = await desk.decide('head101', paper.id, 'approve');
    expect(first).toMatchObject({ status: 200, body: { state: 'underReview', performed: null } });
    expect(await held('X2')).toBeUndefined();
    const last = await desk.decide('section', paper.id, 'approve');
    expect(last).toMatchObject({
      status: 200,
      body: { state: 'done', performed: expect.stringMatching(/^\d+$/) },
    });
    expect(await held('X2')).toBe(yuan(9_990_000n));
  });

  it('10.00 %: the vice-governor in charge approves', async () => {
    const paper = await desk.submit('clerk101', virementOf('测调剂〔2025〕2号', '10000'));
    expect(positions(paper)).toEqual([...DEPARTMENT, 'viceGovernorInCharge']);
    const last = await desk.signAll(paper.id, 'head101', 'section', 'incharge');
    expect(last?.body).toMatchObject({ state: 'done' });
    expect(await held('X2')).toBe(yuan(10_000_000n));
  });

  it('20.00 %: both vice-governors review, and the governor approves', async () => {
    const paper = await desk.submit('clerk101', virementOf('测调剂〔2025〕3号', '10000000'));
    const top = ['viceGovernorInCharge', 'viceGovernorForFinance', 'governor'];
    expect(positions(paper)).toEqual([...DEPARTMENT, ...top]);
    const last = await desk.signAll(paper.id, 'head101', 'section2', 'incharge', 'forfinance', 'governor');
    expect(last?.body).toMatchObject({ state: 'done', route: Array(5).fill({ state: 'done' }) });
    expect(await held('X2')).toBe(yuan(20_000_000n));
  });

  it('each is recorded for the department, under its paper, by the last who signed', async () => {
    const acts = await rowsOf(
      office.database,
      `select a.office, a.organisation, a.actor, d.outcome, a.input ->> 'approvedBy' as approved, p.state
       from law.act a join law.decision d on d.act_id = a.id join office.paper p on p.id = a.paper and p.act_id = a.id
       where a.jurisdiction = $1 and a.name = 'virement' order by a.id`,
    );
    const own = { office: 'administeringDepartment', organisation: '101', state: 'done' };
    expect(acts).toEqual([
      { ...own, actor: '测试section（section）', outcome: 'departmentDecides', approved: 'department' },
      {
        ...own,
        actor: '测试incharge（incharge）',
        outcome: 'viceGovernorApproves',
        approved: 'viceGovernorInCharge',
      },
      { ...own, actor: '测试governor（governor）', outcome: 'governorApproves', approved: 'governor' },
    ]);
  });

  it('the chain of the audit log binds who signed what, and is whole', async () => {
    const steps = await rowsOf(
      office.database,
      `select e.kind, p.account, e.detail::jsonb ->> 'step' as step, length(e.detail::jsonb ->> 'input') as sha
       from access.entry e join access.person p on p.id = e.person
       where e.jurisdiction = $1 and e.kind like 'paper%' order by e.id limit 3`,
    );
    expect(steps).toEqual([
      { kind: 'paperSubmitted', account: 'clerk101', step: '1', sha: 64 },
      { kind: 'paperSigned', account: 'head101', step: '2', sha: 64 },
      { kind: 'paperSigned', account: 'section', step: '3', sha: 64 },
    ]);
    expect(await rowsOf(office.database, 'select * from audit.broken()', [])).toEqual([]);
    const digests = await rowsOf(
      office.database,
      "select count(*)::integer as wrong from audit.event where file = '*access' and digest <> law.digest(id)",
      [],
    );
    expect(digests).toEqual([{ wrong: 0 }]);
  });

  it('what the law refuses whoever signs is refused at once, and does not become a paper or an act', async () => {
    const before = await rowsOf(office.database, 'select count(*) from law.act', []);
    const outside = virementOf('测调剂〔2025〕4号', '1', { withinApprovedScope: false });
    expect(await officer('clerk101').post('/api/papers', outside)).toMatchObject({
      status: 422,
      body: {
        code: 'refusedByLaw',
        decisions: [
          { outcome: 'refused', refusals: [{ code: 'outsideScope', provision: 'jzg-2024-2/art-16' }] },
        ],
      },
    });
    const tooMuch = await officer('clerk101').post(
      '/api/papers',
      virementOf('测调剂〔2025〕5号', '40000001'),
    );
    expect(tooMuch).toMatchObject({ status: 409, body: { detail: expect.stringContaining('余额不足') } });
    expect(await rowsOf(office.database, 'select count(*) from law.act', [])).toEqual(before);
    expect(await rowsOf(office.database, 'select count(*)::integer from office.paper', [])).toEqual([
      { count: 3 },
    ]);
  });

  it('a preview shows the route and the reasons', async () => {
    const { input } = virementOf('测调剂〔2025〕6号', '1');
    const preview = await officer('clerk101').post('/api/acts/virement/preview', { input });
    expect(preview.body).toMatchObject({
      accepted: true,
      route: { length: 5 },
      decisions: [{ outcome: 'governorApproves' }],
    });
  });

  it('is entered by the department’s clerk, and finance does not begin it', async () => {
    const paper = virementOf('测调剂〔2025〕7号', '1');
    expect(await officer('section').post('/api/papers', paper)).toMatchObject({ status: 403 });
    expect(await officer('clerk101').post('/api/acts/virement', { input: paper.input })).toMatchObject({
      status: 409,
      body: { code: 'needsSignatures' },
    });
    expect(await officer('clerk102').post('/api/papers', paper)).toMatchObject({
      status: 403,
      body: { code: 'notYours' },
    });
    const logged = await rowsOf(
      office.database,
      "select detail, path from access.entry where kind = 'refused' and account = 'clerk102'",
      [],
    );
    expect(logged).toEqual([{ detail: 'notYours', path: '/api/papers' }]);
  });
});

describe('a paper whose tier rises while it is signed', () => {
  it('goes on to those who have not signed, instead of being refused', async () => {
    const other = await openWithMoney();
    const { submit, signAll, decide } = paperDesk(officersOf(other));
    const [one, two] = [
      await submit('clerk101', virementOf('测调剂〔2025〕11号', '5000000')),
      await submit('clerk101', virementOf('测调剂〔2025〕12号', '5000000')),
    ];
    expect(positions(two)).toEqual(DEPARTMENT);
    expect((await signAll(one.id, 'head101', 'section'))?.body).toMatchObject({ state: 'done' });
    const rerouted = await signAll(two.id, 'head101', 'section');
    expect(rerouted).toMatchObject({
      status: 200,
      body: {
        state: 'underReview',
        version: 4,
        performed: null,
        route: [{ state: 'done' }, { state: 'done' }, { position: 'viceGovernorInCharge', state: 'now' }],
      },
    });
    expect((await decide('incharge', two.id, 'approve')).body).toMatchObject({ state: 'done' });
    const shown = await officersOf(other)('auditor').get(`/api/papers/${two.id}`);
    expect((shown.body.steps as { verdict: string }[]).map(({ verdict }) => verdict)).toEqual([
      'submit',
      'approve',
      'approve',
      'reroute',
      'approve',
    ]);
    await other.close();
  });

  it('is refused, and the refusal recorded, when the law has other reasons by then', async () => {
    const other = await openWithMoney();
    const { submit, signAll } = paperDesk(officersOf(other));
    const paper = await submit('clerk101', virementOf('测调剂〔2025〕21号', '5000000'));
    await inTransaction(other.database, (client) =>
      client.query("update funds.project set state = 'stopped' where code = 'X2' and jurisdiction = $1", [
        JURISDICTION,
      ]),
    );
    const refused = await signAll(paper.id, 'head101', 'section');
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'refusedByLaw', decisions: [{ refusals: [{ code: 'notExecutableProject' }] }] },
    });
    const recorded = await rowsOf(
      other.database,
      `select p.state, a.accepted, a.paper = p.id as bound from office.paper p join law.act a on a.id = p.act_id
       where p.jurisdiction = $1`,
    );
    expect(recorded).toEqual([{ state: 'refused', accepted: false, bound: true }]);
    await other.close();
  });
});
