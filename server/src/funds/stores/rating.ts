import type { PlainDate } from '@jizheng/rules';
import type { ActContext } from '../../acts/act.js';

/** The five grades of evaluation. */
export type Rating = 'excellent' | 'good' | 'medium' | 'low' | 'poor';

/** A grade that finance gave a fund. */
export interface FiscalRating {
  readonly fund: string;
  readonly rating: Rating;
  readonly issuedOn: PlainDate;
}

/** Every grade of finance's own evaluation of these funds, newest first: only finance's binds (art. 42). */
export async function findFiscalRatings(
  { client, jurisdiction }: ActContext,
  funds: readonly string[],
): Promise<readonly FiscalRating[]> {
  const { rows } = await client.query<FiscalRating>(
    `select fund, rating, issued_on as "issuedOn" from funds.evaluation
     where jurisdiction = $1 and fund = any($2) and level = 'finance' and rating is not null
     order by issued_on desc, subject`,
    [jurisdiction, [...new Set(funds)]],
  );
  return rows;
}
