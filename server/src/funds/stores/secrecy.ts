import type { ActContext } from '../../acts/act.js';

/** The recorded basis of the secrecy of those of these funds that are secret, by fund. */
export async function findSecretBases(
  { client, jurisdiction }: ActContext,
  funds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ code: string; basis: string }>(
    `select code, secret_basis as basis from funds.fund
     where jurisdiction = $1 and code = any($2) and secret_basis is not null`,
    [jurisdiction, [...new Set(funds)]],
  );
  return new Map(rows.map(({ code, basis }) => [code, basis]));
}
