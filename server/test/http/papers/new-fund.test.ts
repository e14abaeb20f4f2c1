import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyForFund } from '../../../src/funds/acts/apply-for-fund.js';
import { inTransaction, rowsOf } from '../../support/acts.js';
import { enterCalendar, soundApplication, yearly } from '../../support/establishment.js';
import { openOffice, type TestOffice } from '../../support/office.js';
import { type Officer, officersOf } from '../../support/office-client.js';
import { paperDesk } from '../../support/paper-desk.js';
import { actingFor, writeHeaders } from '../../support/people.js';
import { JURISDICTION } from '../../support/province.js';

let office: TestOffice;
let officer: (account: string) => Officer;
let desk: ReturnType<typeof paperDesk>;

beforeAll(async () => {
  office = await openOffice();
  officer = officersOf(office);
  desk = paperDesk(officer);
  await enterCalendar(office.database, 2026);
  await inTransaction(office.database, (client) =>
    client.query('select law.advance_clock($1, $2)', [JURISDICTION, '2025-09-01']),
  );
});
afterAll(() => office.close());

const about = { fund: 'F03', application: '测新设〔2025〕1号' };
const application = applyForFund.input.toJson({
  ...soundApplication,
  number: about.application,
  fund: about.fund,
  department: '101',
  name: '测试新设专项',
  use: '新设用途',
  yearlyAmounts: yearly(100_000_000n, 100_000_000n, 100_000_000n),
});
const consent = (account: string, document: string) =>
  officer(account).post('/api/acts/walkApprovalRoute', { input: { ...about, consents: true, document } });
/** Consents for another, who is away. */
const actingConsent = async (account: string, away: string) => {
  const answer = await office.app.inject({
    method: 'POST',
    url: '/api/acts/walkApprovalRoute',
    payload: { input: { ...about, consents: true, document: '批示' } },
    headers: writeHeaders(await actingFor(office.database, account, away)),
  });
  return [answer.statusCode, answer.json<{ code?: string }>().code];
};
const waitsFor = (account: string) => consent(account, '批示').then(({ body }) => body.detail);

describe('第十五条 a new fund of 3 × 100,000,000, through its whole route with a meeting', () => {
  it('the department asks: its clerk enters, its head signs', async () => {
    expect(
      await officer('clerk102').post('/api/papers', { act: 'applyForFund', input: application }),
    ).toMatchObject({
      status: 403,
      body: { code: 'notYours' },
    });
    const paper = await desk.submit('clerk101', { act: 'applyForFund', input: application });
    const signed = await desk.signAll(paper.id, 'head101');
    expect(signed?.body).toMatchObject({ state: 'done' });
  });

  it('finance reviews it: the section head enters, the director signs', async () => {
    const input = { ...about, ownAppraisal: null, isSound: true, opinion: '同意设立' };
    const paper = await desk.submit('section', { act: 'reviewApplication', input });
    expect(paper.route).toMatchObject([{ position: 'financeDirector' }]);
    expect((await desk.signAll(paper.id, 'director'))?.body).toMatchObject({ state: 'done' });
  });

  it('then each takes her own step, in this order and no other', async () => {
    expect(await waitsFor('governor')).toContain('待省财政厅呈报');
    expect((await consent('section', '呈报')).status).toBe(403);
    expect((await consent('director', '吉财呈〔2025〕1号')).status).toBe(201);
    expect(await waitsFor('governor')).toContain('待分管财政的省领导审核');
    expect((await consent('forfinance', '批示1号')).status).toBe(201);
    expect(await waitsFor('governor')).toContain('待会议审议');
    expect((await consent('incharge', '批示')).status).toBe(403);
    expect((await consent('secretary', '省政府常务会议纪要〔2025〕9号')).status).toBe(201);
    expect(await actingConsent('forfinance', 'governor')).toEqual([403, 'fourEyes']);
    expect((await consent('governor', '批示2号')).status).toBe(201);
    const funds = await rowsOf(
      office.database,
      `select state, department, term_from, term_to, approved_total from funds.fund where jurisdiction = $1 and code = 'F03'`,
    );
    const terms = { term_from: '2026-01-01', term_to: '2028-12-31', approved_total: 30_000_000_000n };
    expect(funds).toEqual([{ state: 'approved', department: '101', ...terms }]);
  });

  it('the record names the office and the officer of every step', async () => {
    const steps = await rowsOf(
      office.database,
      `select a.name, a.office, p.account from law.act a join access.person p on p.id = a.person
       where a.jurisdiction = $1 and a.fund = 'F03' order by a.id`,
    );
    expect(steps).toEqual([
      { name: 'applyForFund', office: 'administeringDepartment', account: 'head101' },
      { name: 'reviewApplication', office: 'financeDepartment', account: 'director' },
      { name: 'walkApprovalRoute', office: 'financeDepartment', account: 'director' },
      { name: 'walkApprovalRoute', office: 'viceGovernorForFinance', account: 'forfinance' },
      { name: 'walkApprovalRoute', office: 'executiveMeeting', account: 'secretary' },
      { name: 'walkApprovalRoute', office: 'governor', account: 'governor' },
    ]);
    expect(await rowsOf(office.database, 'select * from audit.broken()', [])).toEqual([]);
  });
});
