// Two hundred signed-in users on the demo for a minute: each opens a page, thinks, opens the next.
// Usage: npm run bench:users -- [users] [seconds]
import { serveDemo } from './program.mjs';

const [users = 200, seconds = 60] = process.argv.slice(2).map(Number);
const THINK_MS = { least: 1_000, most: 3_000 };
const PASSWORD = 'jizheng-demo-2026';

/** What an officer does in an hour, pressed into a minute: look, search, list, try a form. */
const PAGES = [
  ['desk', () => ['GET', '/api/desk']],
  ['funds', () => ['GET', '/api/funds?limit=50']],
  ['fund', ({ funds }) => ['GET', `/api/funds/${funds[Math.floor(Math.random() * funds.length)]}?year=2026`]],
  ['projects', () => ['GET', '/api/projects?limit=50&sort=-amount']],
  ['acts', () => ['GET', '/api/acts?limit=50']],
  ['search', () => ['GET', `/api/search?q=${encodeURIComponent('专项')}`]],
  [
    'decide',
    () => [
      'POST',
      '/api/rules/funds.ratingCeiling/decide',
      { facts: { rating: 'medium', evaluationYear: 2026, initialBudget: '80000000' } },
    ],
  ],
];

const { url, stop } = await serveDemo(18_080);
try {
  const choices = await (await fetch(`${url}/api/session/choices`)).json();
  const accounts = choices.demo.map(({ account }) => account);
  const sessions = [];
  for (let user = 0; user < users; user += 1) sessions.push(await signIn(accounts[user % accounts.length]));
  const end = Date.now() + seconds * 1_000;
  const taken = (await Promise.all(sessions.map((session) => work(session, end)))).flat();
  print(taken);
} finally {
  await stop();
}

async function signIn(account) {
  const answer = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account, password: PASSWORD }),
  });
  if (!answer.ok) throw new Error(`${account}: ${await answer.text()}`);
  const [cookie] = (answer.headers.get('set-cookie') ?? '').split(';');
  const headers = { cookie, 'x-csrf-token': (await answer.json()).csrf };
  return { headers, funds: await fundsSeen(headers) };
}

/** The funds that a person sees; an office without business with funds asks for one all the same, and is refused. */
async function fundsSeen(headers) {
  const answer = await fetch(`${url}/api/funds?limit=200`, { headers });
  const { items = [] } = await answer.json();
  return items.length === 0 ? ['F01'] : items.map(({ code }) => code);
}

async function work(session, end) {
  const taken = [];
  await pause(Math.random() * THINK_MS.most);
  while (Date.now() < end) {
    const [name, make] = PAGES[Math.floor(Math.random() * PAGES.length)];
    const [method, path, body] = make(session);
    const headers = {
      ...session.headers,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
    };
    const start = performance.now();
    const answer = await fetch(`${url}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    await answer.arrayBuffer();
    taken.push({ name, status: answer.status, ms: performance.now() - start });
    await pause(THINK_MS.least + Math.random() * (THINK_MS.most - THINK_MS.least));
  }
  return taken;
}

function pause(ms) {
  return new Promise((wait) => setTimeout(wait, ms));
}

function print(taken) {
  console.log(`${users} users, ${seconds} s: ${(taken.length / seconds).toFixed(0)} requests a second`);
  console.log('| request | count | median, ms | p95, ms | p99, ms | refused (4xx) | failed (5xx) |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const name of [...PAGES.map(([page]) => page), 'all']) {
    const rows = taken.filter((each) => name === 'all' || each.name === name).sort((a, b) => a.ms - b.ms);
    const at = (share) =>
      rows[Math.min(rows.length - 1, Math.floor(share * rows.length))]?.ms.toFixed(1) ?? '';
    const refused = rows.filter(({ status }) => status >= 400 && status < 500).length;
    const failed = rows.filter(({ status }) => status >= 500).length;
    console.log(`| ${[name, rows.length, at(0.5), at(0.95), at(0.99), refused, failed].join(' | ')} |`);
  }
}
