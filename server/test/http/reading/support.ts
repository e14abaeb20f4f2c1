import type pg from 'pg';
import type { TestOffice } from '../../support/office.js';
import { openSession } from '../../support/people.js';
import { JURISDICTION } from '../../support/province.js';
import { OTHER_UNIT, UNIT } from '../../support/units.js';

/** A JSON row. */
export type Json = { readonly [name: string]: unknown };

/** A page of a list. */
export interface PageJson {
  readonly items: readonly Json[];
  readonly next: string | null;
  readonly total: number | null;
}

/** An answer to a read. */
export interface Read<T> {
  readonly status: number;
  readonly body: T;
  readonly etag: string | undefined;
}

const sessions = new Map<TestOffice, Map<string, Promise<Awaited<ReturnType<typeof openSession>>>>>();

/** Reads an address as a person. */
export async function read<T = PageJson>(office: TestOffice, account: string, url: string): Promise<Read<T>> {
  const own = sessions.get(office) ?? new Map<string, ReturnType<typeof openSession>>();
  sessions.set(office, own);
  const session = own.get(account) ?? openSession(office.database, account);
  own.set(account, session);
  const { headers } = await session;
  const answer = await office.app.inject({ method: 'GET', url, headers });
  return { status: answer.statusCode, body: answer.json<T>(), etag: answer.headers.etag?.toString() };
}

/** The rows of a list, all pages of it, and how many pages there were. */
export async function walk(
  office: TestOffice,
  account: string,
  url: string,
): Promise<{ readonly items: readonly Json[]; readonly pages: number }> {
  const items: Json[] = [];
  let [cursor, pages]: [string | null, number] = [null, 0];
  do {
    const { status, body }: Read<PageJson> = await read(
      office,
      account,
      cursor === null ? url : `${url}${url.includes('?') ? '&' : '?'}cursor=${cursor}`,
    );
    if (status !== 200) throw new Error(`${url}: ${status} ${JSON.stringify(body)}`);
    items.push(...body.items);
    cursor = body.next;
    pages += 1;
  } while (cursor !== null && pages < 100);
  return { items, pages };
}

/**
 * Projects in the pipeline of F01: `count` of them, their amounts repeating after seven, areas of two cities in turn;
 * every third one is the other unit's.
 */
export async function seedPipeline(client: pg.ClientBase, count: number): Promise<void> {
  await client.query(
    `insert into funds.project (jurisdiction, code, fund, portion, name, unit_code, unit_name, area, level,
       start_year, end_year, amount, for_budget_year, executable, state, admitted_on)
     select $1, 'T' || lpad(n::text, 3, '0'), 'F01', 'P1', case when n % 2 = 0 then '保护性耕作' else '侵蚀沟治理_' end || n,
       case when n % 3 = 0 then $4 else $3 end, '测试单位', (array['220102', '220200'])[n % 2 + 1], 2, 2025, 2026,
       (n % 7 + 1) * 100000, 2025, n % 2 = 0, 'admitted', date '2024-09-01' + n
     from generate_series(1, $2) as n`,
    [JURISDICTION, count, UNIT, OTHER_UNIT],
  );
}
