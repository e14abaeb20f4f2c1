import type { PlainDate } from '@jizheng/rules';
import type { ActContext } from '../../acts/act.js';

/** A quota document as others refer to it. */
export interface IssuedDocument {
  readonly id: bigint;
  readonly issuedOn: PlainDate;
  /** Its title, year and codes, as `codingOf` writes them. */
  readonly coding: string;
}

/** The issued documents among these numbers, by number. */
export async function findDocuments(
  { client, jurisdiction }: ActContext,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, IssuedDocument>> {
  const { rows } = await client.query<IssuedDocument & { number: string }>(
    `select number, id, issued_on as "issuedOn",
       concat_ws('/', title, budget_year, function_code, department_economic_code) as coding
     from ledger.quota_document where jurisdiction = $1 and number = any($2)`,
    [jurisdiction, [...new Set(numbers)]],
  );
  return new Map(rows.map(({ number, ...document }) => [number, document]));
}
