import { day, fen } from '@jizheng/rules';
import type pg from 'pg';
import { issueDocuments } from '../../src/ledger/document.js';
import { type Grounds, JURISDICTION } from '../support/province.js';

/**
 * One whole act as the program writes it: the act, its decision and its document, then what `work` posts under
 * them, then the audit event that binds it all into the chain of `file`.
 */
export async function recordAct<T>(
  client: pg.ClientBase,
  { number, file, on }: { readonly number: string; readonly file: string; readonly on: string },
  work: (grounds: Grounds) => Promise<T>,
): Promise<T> {
  const event = await idOf(client, 'select audit.next_id() as id', []);
  const act = await idOf(
    client,
    `insert into law.act (jurisdiction, key, name, office, actor, event_date, recorded_on, accepted, subject, input, event_id)
     values ($1, $2, 'test', 'financeDepartment', '测试员', $3, $3, true, $2, '{}', $4) returning id`,
    [JURISDICTION, number, on, event],
  );
  const decision = await idOf(
    client,
    `insert into law.decision (act_id, rule, policy, policy_since, facts, outcome, refusals, warnings, provision)
     values ($1, 'test', 'jilin-2024', '2024-09-14', '{}', 'allowed', '{}', '{}', 'jzg-2024-2/art-33') returning id`,
    [act],
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
      act,
    },
  ]);
  const done = await work({ document, decision });
  await client.query(
    "select audit.append($1, $2, $3, 'test', 'financeDepartment', '测试员', $4, $4, law.digest($1))",
    [event, JURISDICTION, file, on],
  );
  return done;
}

async function idOf(client: pg.ClientBase, text: string, values: readonly unknown[]): Promise<bigint> {
  const { rows } = await client.query<{ id: bigint }>(text, [...values]);
  const [row] = rows;
  if (row === undefined) throw new Error(`no row: ${text}`);
  return row.id;
}
