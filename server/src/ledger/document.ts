import type { Fen, PlainDate } from '@jizheng/rules';
import type pg from 'pg';

/** What a quota document (预算指标) says about where its money comes from. */
export type DocumentSource =
  | 'initial'
  | 'advance'
  | 'added'
  | 'carried'
  | 'moved'
  | 'reduced'
  | 'returned'
  | 'reserved'
  | 'released';

/** The quota document under which money moves. */
export interface QuotaDocument {
  readonly number: string;
  readonly title: string;
  readonly issuedOn: PlainDate;
  readonly issuer: string;
  readonly recipient: string;
  readonly budgetYear: number;
  readonly source: DocumentSource;
  readonly functionCode: string;
  readonly governmentEconomicCode: string;
  readonly departmentEconomicCode: string;
  readonly budgetType: string;
  readonly transferClass: string;
  /** In fen; negative when the document takes back. */
  readonly amount: Fen;
  /** The act that issued it. */
  readonly act: bigint;
}

/** Issues documents and answers their ids in the order given. A number is used once in a jurisdiction. */
export async function issueDocuments(
  client: pg.ClientBase,
  jurisdiction: string,
  documents: readonly QuotaDocument[],
): Promise<readonly bigint[]> {
  const { rows } = await client.query<{ id: bigint }>(
    `insert into ledger.quota_document (jurisdiction, number, title, issued_on, issuer, recipient, budget_year, source,
       function_code, government_economic_code, department_economic_code, budget_type, transfer_class, amount, act_id)
     select $1, d.number, d.title, d.issued_on, d.issuer, d.recipient, d.budget_year, d.source, d.function_code,
       d.government_code, d.department_code, d.budget_type, d.transfer_class, d.amount, d.act
     from unnest($2::text[], $3::text[], $4::date[], $5::text[], $6::text[], $7::integer[], $8::text[], $9::text[],
       $10::text[], $11::text[], $12::text[], $13::text[], $14::bigint[], $15::bigint[]) with ordinality
       as d (number, title, issued_on, issuer, recipient, budget_year, source, function_code, government_code,
         department_code, budget_type, transfer_class, amount, act, line)
     order by d.line returning id`,
    [
      jurisdiction,
      documents.map(({ number }) => number),
      documents.map(({ title }) => title),
      documents.map(({ issuedOn }) => issuedOn),
      documents.map(({ issuer }) => issuer),
      documents.map(({ recipient }) => recipient),
      documents.map(({ budgetYear }) => budgetYear),
      documents.map(({ source }) => source),
      documents.map(({ functionCode }) => functionCode),
      documents.map(({ governmentEconomicCode }) => governmentEconomicCode),
      documents.map(({ departmentEconomicCode }) => departmentEconomicCode),
      documents.map(({ budgetType }) => budgetType),
      documents.map(({ transferClass }) => transferClass),
      documents.map(({ amount }) => amount),
      documents.map(({ act }) => act),
    ],
  );
  return rows.map(({ id }) => id);
}
