import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ok } from '@jizheng/rules';
import { describeDatabaseError, migrate, openDatabase } from '../../server/src/database/index.js';
import { buildApp } from '../../server/src/http/app.js';
import { openSession, peopleOfProvince } from '../../server/test/support/people.js';
import { foundProvince, JURISDICTION } from '../../server/test/support/province.js';

/*
 * The list of projects, filtered and sorted, the first page and the hundredth, over a real socket: the endpoint as a
 * signed-in officer asks for it, against a service that only sends the bare SQL's rows as JSON from the same database,
 * with nobody signed in and no row security. Both are asked in turn; the ratio is the median of the ratios within the
 * rounds. Arguments: projects, rounds, requests in a round.
 */

const [projects = 1_000_000, rounds = 15, requests = 40] = process.argv.slice(2).map(Number);
const PAGE = 50;
const HUNDREDTH = 99 * PAGE;

const dataDir = await mkdtemp(join(tmpdir(), 'jizheng-bench-'));
const opened = await openDatabase({ dataDir });
if (!opened.ok) throw new Error(describeDatabaseError(opened.error, 'en'));
const database = opened.value;
const migrated = await migrate(database);
if (!migrated.ok) throw new Error(describeDatabaseError(migrated.error, 'en'));

await database.withTransaction(async (client) => {
  await foundProvince(client);
  await peopleOfProvince(client);
  await client.query(
    `insert into funds.fund (jurisdiction, code, name, department, state, term_from, term_to)
     select $1, 'G' || lpad(n::text, 2, '0'), '专项' || n, '101', 'approved', '2025-01-01', '2027-12-31'
     from generate_series(1, 30) as n`,
    [JURISDICTION],
  );
  await client.query(
    `insert into funds.portion select jurisdiction, code, 'P1', name, name, 'retained', 'ordinary', 'competitive', 'subsidy',
       'specialTransfer', null, '2150517', '51301', '31299' from funds.fund where jurisdiction = $1 and code like 'G%'`,
    [JURISDICTION],
  );
  return ok(null);
});
/** Projects are entered in parts, so that none outlasts the limit of a statement. */
const PART = 50_000;
for (let from = 1; from <= projects; from += PART) {
  const filled = await database.withTransaction(async (client) =>
    ok(
      await client.query(
        `insert into funds.project (jurisdiction, code, fund, portion, name, unit_code, unit_name, area, level,
           start_year, end_year, amount, for_budget_year, executable, state, admitted_on)
         select $1, 'Q' || lpad(n::text, 8, '0'), 'G' || lpad((n % 30 + 1)::text, 2, '0'), 'P1', '第' || n || '号示例项目',
           '91220100' || lpad((n % 40000)::text, 10, '0'), '示例单位' || n % 40000,
           '22' || lpad((n % 8 + 1)::text, 2, '0') || lpad((n % 9)::text, 2, '0'), 2, 2025, 2026,
           (1 + (n * 7919::bigint) % 100000) * 100000, 2025 + n % 3, n % 4 <> 0,
           case when n % 5 = 0 then 'settled' else 'admitted' end, date '2024-09-01' + n % 300
         from generate_series($2::integer, $3::integer) as n`,
        [JURISDICTION, from, Math.min(from + PART - 1, projects)],
      ),
    ),
  );
  if (!filled.ok) throw new Error(JSON.stringify(filled.error));
}
await database.withOwner(async (client) => ok(await client.query('vacuum analyze')));

/** What is asked for, and the same in bare SQL. */
const CASES = [
  {
    name: 'all, greatest amount first',
    query: 'sort=-amount',
    where: 'true',
    order: 'x.amount desc, x.code desc',
  },
  {
    name: 'a fund, by amount',
    query: 'fund=G07&sort=amount',
    where: "x.fund = 'G07'",
    order: 'x.amount, x.code',
  },
  {
    name: 'settled and of a year, greatest amount first',
    query: 'state=settled&forBudgetYear=2026&sort=-amount',
    where: "x.state = 'settled' and x.for_budget_year = 2026",
    order: 'x.amount desc, x.code desc',
  },
  {
    name: 'an area, at least 500,000',
    query: 'area=220304&amount.min=500000&sort=amount',
    where: "x.area = '220304' and x.amount >= 50000000",
    order: 'x.amount, x.code',
  },
] as const;

const bareText = ({ where, order }: (typeof CASES)[number]): string =>
  `select x.code, x.name, x.fund, f.name as "fundName", x.portion, p.name as "portionName", x.unit_code as "unitCode",
     x.unit_name as "unitName", x.area, x.level, x.start_year as "startYear", x.end_year as "endYear",
     x.for_budget_year as "forBudgetYear", x.amount::text, x.executable, x.state, x.admitted_on as "admittedOn",
     x.settled_on as "settledOn", x.completed_on as "completedOn", x.accepted_on as "acceptedOn", x.filed_on as "filedOn",
     x.construction_code as "constructionCode"
   from funds.project x
   left join funds.fund f on f.jurisdiction = x.jurisdiction and f.code = x.fund
   left join funds.portion p on p.jurisdiction = x.jurisdiction and p.fund = x.fund and p.code = x.portion
   where x.jurisdiction = $1 and ${where} order by ${order} limit ${PAGE} offset $2`;

/** The bare service: `/case/offset`. */
const bare = createServer((request, response) => {
  const [, number, offset] = (request.url ?? '').split('/');
  const asked = CASES[Number(number)];
  if (asked === undefined) throw new Error('no such case');
  void database.pool.query(bareText(asked), [JURISDICTION, Number(offset)]).then(({ rows }) => {
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.end(JSON.stringify({ items: rows }));
  });
});
await new Promise<void>((done) => bare.listen(0, '127.0.0.1', done));
const barePort = (bare.address() as AddressInfo).port;

const app = await buildApp({ database, requestsPerMinute: 1_000_000 });
const address = await app.listen({ host: '127.0.0.1', port: 0 });
const { headers } = await openSession(database, 'section');

async function ask(
  url: string,
): Promise<{ readonly items: readonly object[]; readonly next?: string | null }> {
  const answer = await fetch(url, { headers });
  if (answer.status !== 200) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as { items: object[]; next?: string | null };
}

/** The address of the hundredth page, as one comes to it. */
async function hundredth(url: string): Promise<string> {
  let cursor = '';
  for (let page = 1; page < 100; page += 1) {
    const { next } = await ask(`${url}${cursor}`);
    if (next == null) throw new Error(`${url} has only ${page} pages`);
    cursor = `&cursor=${next}`;
  }
  return `${url}${cursor}`;
}

async function time(url: string): Promise<number> {
  const start = performance.now();
  for (let count = 0; count < requests; count += 1) await ask(url);
  return (performance.now() - start) / requests;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

process.stdout.write(
  `${projects} projects; ${rounds} rounds of ${requests} requests each; milliseconds for a request\n`,
);
for (const [number, asked] of CASES.entries()) {
  const first = `${address}/api/projects?limit=${PAGE}&${asked.query}`;
  for (const [page, url, offset] of [
    ['first page', first, 0],
    ['hundredth page', await hundredth(first), HUNDREDTH],
  ] as const) {
    const bareUrl = `http://127.0.0.1:${barePort}/${number}/${offset}`;
    const [own, other] = [await ask(url), await ask(bareUrl)];
    const codes = (answer: typeof own) => answer.items.map((row) => (row as { code: string }).code).join();
    if (codes(own) !== codes(other)) throw new Error(`${asked.name}, ${page}: not the same rows`);
    await time(url);
    await time(bareUrl);
    const measured: (readonly [number, number])[] = [];
    for (let round = 0; round < rounds; round += 1) measured.push([await time(url), await time(bareUrl)]);
    const ratio = median(measured.map(([endpoint, plain]) => endpoint / plain));
    const line = [median(measured.map(([ms]) => ms)), median(measured.map(([, ms]) => ms))].map((ms) =>
      ms.toFixed(2),
    );
    process.stdout.write(
      `${asked.name}, ${page}: endpoint ${line[0]}, bare ${line[1]}, ratio ${ratio.toFixed(2)}\n`,
    );
  }
}
await app.close();
bare.close();
await database.close();
await rm(dataDir, { recursive: true, force: true });
