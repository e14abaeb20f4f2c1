import {
  day,
  fen,
  jilin2024,
  type Office,
  type PlainDate,
  type ProvisionId,
  versionOn,
} from '@jizheng/rules';
import type pg from 'pg';
import type { ActContext } from '../../src/acts/act.js';
import { issueDocuments } from '../../src/ledger/document.js';
import type { PostingHead } from '../../src/ledger/post.js';

/** The province of the tests. */
export const JURISDICTION = '220000-test';

/** The province, one fund and two portions, one retained and one delegated, without any money. */
export async function foundProvince(client: pg.ClientBase, today = '2025-01-01'): Promise<void> {
  await client.query('insert into law.jurisdiction values ($1, $2, $3, $4)', [
    JURISDICTION,
    '测试省',
    'jilin-2024',
    today,
  ]);
  await client.query(
    `insert into funds.fund (jurisdiction, code, name, department, state, term_from, term_to, approved_total)
     values ($1, 'F01', '测试专项', '101', 'approved', '2025-01-01', '2027-12-31', 30000000000)`,
    [JURISDICTION],
  );
  await client.query(
    `insert into funds.portion values
       ($1, 'F01', 'P1', '保留项目', '技术改造', 'retained', 'ordinary', 'competitive', 'subsidy', 'specialTransfer', null, '2150517', '51301', '31299'),
       ($1, 'F01', 'P2', '下放项目', '技术改造', 'delegated', 'ordinary', 'other', 'subsidy', 'specialTransfer', null, '2150517', '51301', '31299')`,
    [JURISDICTION],
  );
}

/** An act context of the test province. */
export function contextOf(client: pg.ClientBase, office: Office, on: string, recordedOn = on): ActContext {
  const policy = versionOn(jilin2024, day(on));
  if (!policy.ok) throw new Error(JSON.stringify(policy.error));
  const context = { client, jurisdiction: JURISDICTION, office, actor: '测试员', policy: policy.value };
  return { ...context, on: day(on), recordedOn: day(recordedOn) };
}

/** What a transfer needs besides its accounts: a document and a decision, recorded under one act. */
export interface Grounds {
  readonly document: bigint;
  readonly decision: bigint;
}

/** Records an act with a decision and a document, so that tests of the ledger can post under them. */
export async function recordGrounds(
  client: pg.ClientBase,
  number: string,
  on = '2025-01-01',
): Promise<Grounds> {
  const event = await only<{ id: bigint }>(client, 'select audit.next_id() as id');
  const act = await only<{ id: bigint }>(
    client,
    `insert into law.act (jurisdiction, key, name, office, actor, event_date, recorded_on, accepted, subject, input, event_id)
     values ($1, $2, 'test', 'financeDepartment', '测试员', $3, $3, true, $2, '{}', $4) returning id`,
    [JURISDICTION, `grounds:${number}`, on, event.id],
  );
  const decision = await only<{ id: bigint }>(
    client,
    `insert into law.decision (act_id, rule, policy, policy_since, facts, outcome, refusals, warnings, provision)
     values ($1, 'test', 'jilin-2024', '2024-09-14', '{}', 'allowed', '{}', '{}', 'jzg-2024-2/art-33') returning id`,
    [act.id],
  );
  const [document = 0n] = await issueDocuments(client, JURISDICTION, [
    {
      number,
      title: '测试指标',
      issuedOn: day(on),
      issuer: 'financeDepartment',
      recipient: '101',
      budgetYear: 2025,
      source: 'initial',
      functionCode: '2150517',
      governmentEconomicCode: '51301',
      departmentEconomicCode: '31299',
      budgetType: 'generalPublicBudget',
      transferClass: 'specialTransfer',
      amount: fen(0n),
      act: act.id,
    },
  ]);
  await client.query(
    "select audit.append($1, $2, 'F01', 'test', 'financeDepartment', '测试员', $3, $3, law.digest($1))",
    [event.id, JURISDICTION, on],
  );
  return { document, decision: decision.id };
}

async function only<R extends pg.QueryResultRow>(
  client: pg.ClientBase,
  text: string,
  values: unknown[] = [],
): Promise<R> {
  const { rows } = await client.query<R>(text, values);
  const [row] = rows;
  if (row === undefined) throw new Error(`no row: ${text}`);
  return row;
}

/** The head of a posting in the test province. */
export const headOf = (kind: PostingHead['kind'], on = '2025-01-02', recordedOn = on): PostingHead => ({
  jurisdiction: JURISDICTION,
  kind,
  provision: 'jzg-2024-2/art-33' as ProvisionId,
  actor: '测试员',
  eventDate: on as PlainDate,
  recordedOn: recordedOn as PlainDate,
  lawVersion: 'jilin-2024@2024-09-14',
});
