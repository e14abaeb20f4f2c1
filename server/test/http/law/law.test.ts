import { FUNDS_RULES } from '@jizheng/rules';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCHEMA_ANNOTATIONS } from '../../../src/funds/field-labels.js';
import { rowsOf } from '../../support/acts.js';
import type { TestOffice } from '../../support/office.js';
import { type Officer, officersOf } from '../../support/office-client.js';
import { paperDesk } from '../../support/paper-desk.js';
import { openWithMoney, virementOf } from '../../support/virement-scene.js';

let office: TestOffice;
let officer: (account: string) => Officer;

beforeAll(async () => {
  office = await openWithMoney();
  officer = officersOf(office);
});
afterAll(() => office.close());

const virement = FUNDS_RULES.find(({ id }) => id === 'funds.virement');
const asked = { ...virement?.example, approvedBy: 'department' };
const decide = (body: object, rule = 'funds.virement', account = 'unita') =>
  officer(account).post(`/api/rules/${rule}/decide`, body);

describe('the rules', () => {
  it('are listed with the schema of their facts, labelled, and an example that it accepts', async () => {
    const { body } = await officer('unita').get('/api/rules');
    const items = body.items as { id: string; schema: object; example: object }[];
    expect(items).toHaveLength(FUNDS_RULES.length);
    const ajv = new Ajv2020({ formats: { date: true }, keywords: [...SCHEMA_ANNOTATIONS] });
    for (const { id, schema, example } of items) {
      expect([id, ajv.validate(schema, example), ajv.errorsText()]).toEqual([id, true, 'No errors']);
    }
    expect(items.find(({ id }) => id === 'funds.virement')).toMatchObject({
      title: { zh: '当年资金调剂' },
      provisions: ['jzg-2024-2/art-35', 'jzg-2024-2/art-16'],
      schema: {
        properties: {
          alreadyMoved: { 'x-title': { zh: '当年已调剂金额' }, 'x-kind': 'money' },
          determination: { 'x-title': { en: 'determination of an exception' } },
        },
      },
    });
  });

  it('decide without any record', async () => {
    const before = await rowsOf(office.database, 'select count(*) from law.decision', []);
    const answer = await decide({ facts: asked, on: '2025-06-01' });
    expect(answer).toMatchObject({
      status: 200,
      body: {
        decision: {
          outcome: 'refused',
          refusals: [{ code: 'viceGovernorMissing' }],
          facts: { amount: '4000000.00' },
        },
        whatIf: null,
      },
    });
    expect(answer.body).toEqual((await decide({ facts: asked, on: '2025-06-01' }, 'virement')).body);
    expect(await rowsOf(office.database, 'select count(*) from law.decision', [])).toEqual(before);
  });

  it('decide under the law in force and under other values side by side', async () => {
    const { body } = await decide({ facts: asked, policy: { virementFirstTier: '10.01%' } });
    expect(body).toMatchObject({
      decision: { accepted: false, outcome: 'refused' },
      whatIf: { accepted: true, outcome: 'departmentDecides' },
    });
    const { lines } = body.whatIf as { lines: { kind: string; zh: string }[] };
    expect(lines.filter(({ zh }) => zh.startsWith('假设'))).toMatchObject([{ kind: 'interpretation' }]);
    expect(lines.at(-1)?.zh).toContain('（假设）');
  });

  it('name every wrong fact and every wrong value at once', async () => {
    const wrong = { ...asked, amount: '1.001', target: 'nowhere', more: 1 };
    const answer = await decide({ facts: wrong, policy: { virementFirstTier: 'ten', tier: 1 } });
    expect(answer).toMatchObject({
      status: 400,
      body: {
        errors: [
          { path: 'facts.more', code: 'unknownField' },
          { path: 'facts.amount', code: 'finerThanFen' },
          { path: 'facts.target', code: 'notAChoice' },
          { path: 'policy.virementFirstTier', code: 'notARatio' },
          { path: 'policy.tier', code: 'unknownField' },
        ],
      },
    });
    const contradictory = await decide({ facts: { ...asked, amount: '0' } });
    expect(contradictory.body).toMatchObject({ errors: [{ path: 'facts.amount', code: 'contradiction' }] });
    expect(await decide({ facts: asked }, 'funds.nothing')).toMatchObject({ status: 404 });
    expect(await decide({ facts: asked, on: '2024-09-13' })).toMatchObject({ status: 409 });
    expect(await decide({ facts: [] })).toMatchObject({ status: 400, body: { errors: [{ path: 'facts' }] } });
  });

  it('are for whoever is signed in, and nobody else; too many questions are refused', async () => {
    expect((await decide({ facts: asked }, 'funds.virement', 'admin')).status).toBe(200);
    const { app } = office;
    expect((await app.inject({ method: 'GET', url: '/api/rules' })).statusCode).toBe(401);
    expect(
      (await app.inject({ method: 'POST', url: '/api/rules/virement/decide', payload: {} })).statusCode,
    ).toBe(401);
  });
});

describe('the policy', () => {
  it('shows each parameter: its value, its provision, what it rests on, and how we read it', async () => {
    const { body } = await officer('citya').get('/api/policy?on=2025-06-01');
    expect(body).toMatchObject({ policy: 'jilin-2024', since: '2024-09-14' });
    const items = body.items as { name: string }[];
    expect(items.find(({ name }) => name === 'virementFirstTier')).toMatchObject({
      value: '10/100',
      shown: { zh: '10.00%' },
      provision: 'jzg-2024-2/art-35',
      citation: { zh: '吉政规〔2024〕2号 第三十五条' },
      basis: 'text',
      interpretation: null,
    });
    expect(items.find(({ name }) => name === 'virementCounting')).toMatchObject({
      value: true,
      basis: 'interpretation',
      interpretation: { zh: expect.any(String), en: expect.any(String) },
    });
    expect((await officer('citya').get('/api/interpretations')).body).toMatchObject({ items: [], total: 0 });
    expect((await officer('citya').get('/api/policy?on=2024-09-13')).status).toBe(409);
    expect((await officer('citya').get('/api/policy?on=2025-02-30')).status).toBe(400);
  });
});

describe('what if the law had been otherwise', () => {
  it('decides the stored decisions of a rule again, counts, and names those that change', async () => {
    const { submit, signAll } = paperDesk(officer);
    const small = await submit('clerk101', virementOf('测调剂〔2025〕1号', '9000000'));
    await signAll(small.id, 'head101', 'section');
    const large = await submit('clerk101', virementOf('测调剂〔2025〕2号', '6000000'));
    await signAll(large.id, 'head101', 'section', 'incharge');

    const ask = (account: string, body: object) => officer(account).post('/api/what-if', body);
    const stricter = {
      rule: 'virement',
      year: 2025,
      policy: { virementFirstTier: '5%', virementSecondTier: '15%' },
    };
    expect(await ask('section', stricter)).toMatchObject({
      status: 200,
      body: {
        rule: 'funds.virement',
        from: '2025-01-01',
        to: '2025-12-31',
        decisions: 2,
        isCut: false,
        rows: [
          { outcome: 'departmentDecides', now: 1, then: 0 },
          { outcome: 'refused', title: { zh: '不予通过' }, now: 0, then: 2 },
          { outcome: 'viceGovernorApproves', now: 1, then: 0 },
        ],
        changedCount: 2,
        next: null,
        changed: [
          { subject: '测调剂〔2025〕1号', now: 'departmentDecides', then: 'refused' },
          { subject: '测调剂〔2025〕2号', now: 'viceGovernorApproves', then: 'refused' },
        ],
      },
    });
    const softer = { ...stricter, policy: { virementFirstTier: '16%' } };
    expect((await ask('auditor', softer)).body).toMatchObject({
      changedCount: 1,
      rows: [{ outcome: 'departmentDecides', then: 2 }, { then: 0 }],
    });
    expect((await ask('clerk102', stricter)).body).toMatchObject({ decisions: 0, rows: [] });
    const earlier = { rule: 'virement', from: '2025-01-01', to: '2025-06-01', policy: {} };
    expect((await ask('section', earlier)).body).toMatchObject({ decisions: 0 });
    expect(await ask('section', { ...stricter, policy: { tier: 1 } })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'policy.tier' }] },
    });
    expect((await ask('admin', stricter)).status).toBe(403);

    await rowsOf(
      office.database,
      `insert into law.decision (act_id, rule, policy, policy_since, facts, outcome, refusals, warnings, provision)
       select d.act_id, d.rule, d.policy, d.policy_since, d.facts, d.outcome, d.refusals, d.warnings, d.provision
       from law.decision d, generate_series(1, 120) where d.rule = $1`,
      ['funds.virement'],
    );
    const first = (await ask('section', stricter)).body;
    expect(first).toMatchObject({ decisions: 242, changedCount: 242, next: expect.any(String) });
    expect(first.changed).toHaveLength(200);
    const rest = (await ask('section', { ...stricter, after: first.next })).body;
    expect(rest).toMatchObject({ decisions: 242, changedCount: 242, next: null });
    expect(rest.changed).toHaveLength(42);
  });
});
