import { clawback, type Decision, day, factsToJson, jilin2024, ok, versionOn } from '@jizheng/rules';
import type pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { foundProvince, JURISDICTION } from '../support/province.js';
import { runCli } from './support/run-cli.js';
import { serverEnv } from './support/server-env.js';

let database: TestDatabase;

beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.drop());

const verify = (...options: readonly string[]) =>
  runCli(['verify', '--lang', 'en', ...options], { env: serverEnv(database.name) });

function exampleDecision(): Decision {
  const law = versionOn(jilin2024, day('2025-07-01'));
  const judged = law.ok ? clawback.judge(clawback.example, law.value) : undefined;
  if (!judged?.ok) throw new Error('the example is wrong');
  return judged.value;
}

/** Records one act with the example's decision, as stored or as told otherwise, in the audit chain. */
async function record(
  client: pg.ClientBase,
  otherwise: Partial<Record<'rule' | 'outcome' | 'since', string>>,
) {
  const decision = exampleDecision();
  const { rows } = await client.query<{ act: bigint; event: bigint }>(
    `insert into law.act (jurisdiction, key, name, office, actor, event_date, recorded_on, accepted, fund, subject, input, event_id)
     values ($1, gen_random_uuid(), 'test', 'financeDepartment', '测试员', '2025-07-01', '2025-07-01', true, 'F01', 'F01', '{}', audit.next_id())
     returning id as act, event_id as event`,
    [JURISDICTION],
  );
  const { act, event } = rows[0] ?? { act: 0n, event: 0n };
  await client.query(
    `insert into law.decision (act_id, rule, policy, policy_since, facts, outcome, refusals, warnings, provision)
     values ($1, $2, $3, $4, $5, $6, '{}', '{}', $7)`,
    [
      act,
      otherwise.rule ?? decision.rule.id,
      decision.policy.policy.id,
      otherwise.since ?? decision.policy.since,
      JSON.stringify(factsToJson(decision.rule, decision.facts)),
      otherwise.outcome ?? decision.outcome,
      decision.decidedBy,
    ],
  );
  await client.query(
    "select audit.append($1, $2, 'F01', 'test', 'financeDepartment', '测试员', '2025-07-01', '2025-07-01', law.digest($1))",
    [event, JURISDICTION],
  );
}

async function recorded(...all: readonly Parameters<typeof record>[1][]): Promise<void> {
  const written = await database.withTransaction(async (client) => {
    await foundProvince(client);
    for (const each of all) await record(client, each);
    return ok(null);
  });
  expect(written.ok).toBe(true);
}

/** Changes rows as only the owner can, past every safeguard. */
async function tamper(table: string, statement: string): Promise<void> {
  const done = await database.withOwner(async (client) => {
    await client.query(`alter table ${table} disable trigger user`);
    await client.query(statement);
    await client.query(`alter table ${table} enable trigger user`);
    return ok(null);
  });
  expect(done.ok).toBe(true);
}

describe('verify', () => {
  it('finds an untouched database whole, and says what it looked at', async () => {
    await recorded({}, {}, {});
    const run = await verify();
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toBe('all is well: audit chains whole, ledger balanced, 3 decisions come out the same\n');
    const json = JSON.parse((await verify('--json')).out);
    expect(json).toMatchObject({ sound: true, decisions: 3, differences: [], differenceCount: 0 });
  });

  it('finds decisions that come out otherwise or cannot be read again', async () => {
    await recorded({}, { outcome: 'nothingDue' }, { rule: 'funds.abolished' }, { since: '2020-01-01' });
    const run = await verify();
    expect(run.code).toBe(1);
    expect(run.out).toContain('stored as nothingDue jzg-2024-2/art-33, now halfClawedBack jzg-2024-2/art-33');
    expect(run.out).toContain('funds.abolished');
    expect(run.out.match(/\(no longer readable\)/g)).toHaveLength(2);
    expect(run.out).toContain('3 in decisions; find the cause before going on');
    const json = JSON.parse((await verify('--json')).out);
    expect(json).toMatchObject({ sound: false, differenceCount: 3 });
    expect(json.differences[0]).toMatchObject({
      stored: { outcome: 'nothingDue' },
      again: { outcome: 'halfClawedBack' },
    });
  });

  it('finds an altered row', async () => {
    await recorded({});
    await tamper('law.act', "update law.act set actor = '他人'");
    const run = await verify();
    expect(run.code).toBe(1);
    expect(run.out).toMatch(/audit event \d+: its rows were altered/);
  });

  it('finds a broken and a shortened chain', async () => {
    await recorded({}, {});
    await tamper('audit.event', "update audit.event set actor = '他人' where number = 1");
    expect((await verify()).out).toContain(`audit chain ${JURISDICTION}/F01, link 1: altered`);
    await tamper('audit.event', 'update audit.event set number = 9 where number = 2');
    const run = await runCli(['verify'], { env: serverEnv(database.name) });
    expect(run.code).toBe(1);
    expect(run.out).toContain('缺号');
    expect(run.out).toContain('末尾被截去');
  });

  it('finds an account that its transfers do not explain', async () => {
    await recorded({});
    await tamper(
      'ledger.account',
      `insert into ledger.account (jurisdiction, fund, portion, budget_year, holder, stage, balance)
       values ('${JURISDICTION}', 'F01', 'P1', 2025, '101', 'appropriated', 500)`,
    );
    const run = await verify();
    expect(run.code).toBe(1);
    expect(run.out).toMatch(/account \d+: balance 500 fen, its transfers come to 0 fen/);
  });
});
