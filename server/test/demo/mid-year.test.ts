import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_BOOK } from '../../src/demo/demo-book.js';
import { DEMO_PASSWORD, demoOffice } from '../../src/demo/demo-people.js';
import { DEMO_DAY } from '../../src/demo/play-demo.js';
import { buildApp } from '../../src/http/app.js';
import { POSITIONS, WORKS_IN } from '../../src/office/position.js';
import { foundDemo } from '../../src/service/found-demo.js';
import { demoSignIns } from '../../src/service/sign-ins.js';
import { rowsOf } from '../support/acts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { signIn } from '../support/people.js';

const PATIENCE_MS = 240_000;

let folder: string;
let database: TestDatabase;
let app: FastifyInstance;

const found = () => foundDemo({ database, out: join(folder, 'out'), language: 'zh' });
const rows = (text: string) => rowsOf(database, text, [DEMO_BOOK]);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jizheng-demo-'));
  database = await freshDatabase();
  const founded = await found();
  if (!founded.ok) throw new Error(JSON.stringify(founded.error));
  expect(founded.value?.problems).toEqual([]);
  app = await buildApp({ database });
}, PATIENCE_MS);
afterAll(async () => {
  await app.close();
  await database.drop();
  await rm(folder, { recursive: true });
});

describe('the demo that is served', () => {
  it('stands in mid-year, is marked as a demo, and has left its results until then', async () => {
    expect(await rows('select today, demo, clock from law.jurisdiction where code = $1')).toEqual([
      { today: DEMO_DAY, demo: true, clock: 'byHand' },
    ]);
    expect((await readdir(join(folder, 'out'))).sort()).toEqual([
      '演示省-报告.pdf',
      '演示省-结果.xlsx',
      '演示省.xlsx',
    ]);
  });

  it('is founded once: what was done in it meanwhile stays', async () => {
    const before = await rows('select count(*) from law.act where jurisdiction = $1');
    expect(await found()).toEqual({ ok: true, value: null });
    expect(await rows('select count(*) from law.act where jurisdiction = $1')).toEqual(before);
  });

  it('tells the year of the black soil: 100,000,000, of which 18,600,000 is unreleased and 6,000,000 was moved', async () => {
    const [year] = await rows(
      `select (select sum(initial) from funds.year_quota where jurisdiction = $1 and fund = 'F08' and budget_year = 2026) as quota,
         (select sum(balance) from ledger.account where jurisdiction = $1 and fund = 'F08' and budget_year = 2026
            and stage = 'appropriated') as unreleased,
         (select sum(amount) from funds.virement where jurisdiction = $1 and fund = 'F08' and execution_year = 2026) as moved,
         (select balance from ledger.account a join funds.project p on a.holder = 'project:' || p.code
            where a.jurisdiction = $1 and p.fund = 'F08' and p.area = '220182' and a.budget_year = 2026
              and a.stage = 'allotted' order by balance desc limit 1) >= 400000000 as "canGive"`,
    );
    expect(year).toMatchObject({ canGive: true });
    const { quota, unreleased, moved } = year as { readonly [name: string]: unknown };
    expect([quota, unreleased, moved].map(Number)).toEqual([10_000_000_000, 1_860_000_000, 600_000_000]);
  });

  it('has work on the desks: duties of June, plans and applications before every office, a pipeline for 2027', async () => {
    const [work] = await rows(
      `select
         (select array_agg(distinct office order by office) from funds.task where jurisdiction = $1 and closed_on is null
            and due between '2026-06-04' and '2026-06-30') as offices,
         (select count(*)::integer from funds.task where jurisdiction = $1 and deadline = 'clawbackHalf'
            and closed_on is null) as clawbacks,
         (select count(distinct plan)::integer from funds.allocation where jurisdiction = $1 and approved_on is null) as plans,
         (select array_agg(distinct route[steps_done + 1] order by route[steps_done + 1]) from funds.application
            where jurisdiction = $1 and state = 'underReview') as steps,
         (select count(*)::integer > 50 from funds.project where jurisdiction = $1 and for_budget_year = 2027) as pipeline,
         (select count(*)::integer from ledger.account where jurisdiction = $1 and stage = 'released' and balance > 0
            and holder = '220182') as "toBreakDown"`,
    );
    expect(work).toEqual({
      offices: ['administeringDepartment', 'financeDepartment'],
      clawbacks: 6,
      plans: 2,
      steps: ['financeDepartment', 'governor', 'meeting', 'viceGovernorForFinance'],
      pipeline: true,
      toBreakDown: 1,
    });
  });
});

describe('the papers of the demo', () => {
  it('wait on several desks: one signed by its department, one just drafted, one new, one sent back', async () => {
    expect(
      await rows(
        `select act, state, steps_done as signed, route[steps_done + 1] as next from office.paper where jurisdiction = $1 order by id`,
      ),
    ).toEqual([
      { act: 'virement', state: 'underReview', signed: 1, next: 'financeSectionHead' },
      { act: 'release', state: 'underReview', signed: 0, next: 'financeDirector' },
      { act: 'studyExecution', state: 'underReview', signed: 0, next: 'departmentHead' },
      { act: 'monitor', state: 'returned', signed: 0, next: 'departmentHead' },
    ]);
    const [virement] = await rows(
      "select route[cardinality(route)] as last from office.paper where jurisdiction = $1 and act = 'virement'",
    );
    expect(virement).toEqual({ last: 'viceGovernorInCharge' });
  });
});

describe('the people of the demo', () => {
  it('are of every position, in organisations where it exists, no two with one name', () => {
    const { organisations, people } = demoOffice();
    const kinds = new Map(organisations.map(({ code, kind }) => [code, kind]));
    expect(new Set(people.map(({ position }) => position))).toEqual(new Set(POSITIONS));
    for (const { position, organisation } of people)
      expect(WORKS_IN[position]).toContain(kinds.get(organisation));
    expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
    expect(new Set(people.map(({ account }) => account)).size).toBe(people.length);
  });

  it('of each listed sign-in get in with the one password, and work for the demo', async () => {
    const { password, people } = demoSignIns();
    expect(password).toBe(DEMO_PASSWORD);
    for (const { account } of people) {
      const { headers } = await signIn(app, account, password);
      const session = await app.inject({ method: 'GET', url: '/api/session', headers });
      expect(session.json()).toMatchObject({ person: { account }, demo: true, mustChangePassword: false });
    }
  });

  it('work where the demo’s funds and projects are', async () => {
    const strangers = await rows(
      `select distinct department from funds.fund where jurisdiction = $1
         and department not in (select code from access.organisation where jurisdiction = $1)`,
    );
    expect(strangers).toEqual([]);
    const units = await rows(
      `select count(*)::integer > 0 as works from funds.project p join access.organisation o
         on o.jurisdiction = p.jurisdiction and o.code = p.unit_code and o.kind = 'unit' where p.jurisdiction = $1`,
    );
    expect(units).toEqual([{ works: true }]);
  });
});
