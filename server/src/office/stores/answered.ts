import type pg from 'pg';

/** What a request was answered. */
export interface StoredAnswer {
  readonly request: Buffer;
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
}

/**
 * Claims a key for a person, or answers what the request with that key was answered. A second request with the same key
 * waits here until the first has ended.
 */
export async function claimKey(
  client: pg.ClientBase,
  person: bigint,
  key: string,
  request: Buffer,
): Promise<StoredAnswer | null> {
  const { rowCount } = await client.query(
    `insert into office.answered (person, key, request, status, headers, body) values ($1, $2, $3, 0, '{}', '')
     on conflict do nothing`,
    [person, key, request],
  );
  if (rowCount === 1) return null;
  const { rows } = await client.query<StoredAnswer>(
    'select request, status, headers, body from office.answered where person = $1 and key = $2',
    [person, key],
  );
  const [stored] = rows;
  if (stored === undefined) throw new Error('a claimed key vanished');
  return stored;
}

/** Keeps the answer of a request beside what it did, in the same transaction. */
export async function keepAnswer(
  client: pg.ClientBase,
  person: bigint,
  key: string,
  { status, headers, body }: Omit<StoredAnswer, 'request'>,
): Promise<void> {
  await client.query(
    'update office.answered set status = $3, headers = $4, body = $5 where person = $1 and key = $2',
    [person, key, status, JSON.stringify(headers), body],
  );
}
