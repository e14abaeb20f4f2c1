import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Endpoint } from '../../src/http/endpoint.js';
import { ENDPOINTS } from '../../src/http/endpoints.js';
import { mayCall } from '../../src/office/access.js';
import type { Signed } from '../../src/office/signed.js';
import { enter } from '../../src/office/stores/session.js';
import { inTransaction, rowsOf } from '../support/acts.js';
import { openOffice, type TestOffice } from '../support/office.js';
import { openSession, PEOPLE, type TestSession, writeHeaders } from '../support/people.js';
import { OWNERS, type Things, thingsOf } from '../support/things.js';
import { type Books, type JsonRow, maySee } from '../support/visible-rows.js';

let office: TestOffice;
let things: ReadonlyMap<string, Things>;
let books: Books;

/** Whose a thing is, is said by its row in the books. */
const TABLES = ['funds.fund', 'funds.project', 'law.act', 'office.paper', 'office.job'];

beforeAll(async () => {
  office = await openOffice();
  [things, books] = await inTransaction(office.database, async (client) => {
    const made = new Map<string, Things>();
    for (const owner of OWNERS) made.set(owner.department, await thingsOf(client, owner));
    const held = new Map<string, readonly JsonRow[]>();
    for (const table of TABLES) {
      const { rows } = await client.query<{ row: JsonRow }>(`select to_jsonb(t) as row from ${table} t`);
      held.set(
        table,
        rows.map(({ row }) => row),
      );
    }
    return [made, held] as const;
  });
});
afterAll(() => office.close());

interface About {
  readonly table: string;
  readonly key: string;
  readonly thing: keyof Things;
}

/** What the endpoints under an address are about. */
const ABOUT: { readonly [path: string]: About } = {
  '/api/funds/:code': { table: 'funds.fund', key: 'code', thing: 'fund' },
  '/api/projects/:code': { table: 'funds.project', key: 'code', thing: 'project' },
  '/api/acts/:id': { table: 'law.act', key: 'id', thing: 'act' },
  '/api/papers/:id': { table: 'office.paper', key: 'id', thing: 'paper' },
  '/api/jobs/:id': { table: 'office.job', key: 'id', thing: 'job' },
};

/** An endpoint, asked about something; `owner` is the department that has it, null where it is about nothing. */
interface Cell {
  readonly name: string;
  readonly endpoint: Endpoint;
  readonly about: (About & { readonly owner: string }) | null;
}

/** Every endpoint; one about a thing is asked about that of each department. */
const CELLS: readonly Cell[] = ENDPOINTS.flatMap((endpoint): readonly Cell[] => {
  const name = `${endpoint.method} ${endpoint.path}`;
  const about = ABOUT[/^[^:]*:\w+/.exec(endpoint.path)?.[0] ?? ''];
  if (about === undefined) return [{ name, endpoint, about: null }];
  return OWNERS.map(({ department }) => ({
    name: `${name} of ${department}`,
    endpoint,
    about: { ...about, owner: department },
  }));
});

const thingOf = ({ about }: Cell): string =>
  about === null ? '1' : (things.get(about.owner)?.[about.thing] ?? '');

const urlOf = (cell: Cell): string =>
  cell.endpoint.path.replace(/:(?:about|node)/, 'paid').replace(/:\w+/g, thingOf(cell));

/** Whether the cell only asks for a thing: then it is there for whoever may see it. */
const isTold = ({ endpoint, about }: Cell): boolean =>
  about !== null && endpoint.method === 'GET' && ABOUT[endpoint.path] !== undefined;

interface Answered {
  readonly status: number;
  readonly code: string | null;
}

const STEPS = '/api/papers/:id/steps';

/** What a write brings along: nothing that it could do something with. */
const bodyOf = (endpoint: Endpoint) => {
  if (endpoint.method !== 'POST') return { headers: {} };
  // A version that the paper never had: whoever may decide about it is told so, and nothing changes.
  if (endpoint.path === STEPS)
    return {
      headers: { 'content-type': 'application/json', 'if-match': '"p-999"' },
      payload: '{"verdict":"return"}',
    };
  const [media] = (endpoint.kind === 'own' && endpoint.streams) || [];
  return media === undefined
    ? { headers: { 'content-type': 'application/json' }, payload: '{}' }
    : { headers: { 'content-type': media }, payload: 'nothing' };
};

/** Asks, and reads no more of the answer than a problem: a stream may never end. */
async function ask(cell: Cell, headers: { readonly [name: string]: string }): Promise<Answered> {
  const { endpoint } = cell;
  const body = bodyOf(endpoint);
  const answer = await office.app.inject({
    ...body,
    method: endpoint.method,
    url: urlOf(cell),
    headers: { ...headers, ...body.headers },
    payloadAsStream: true,
  });
  const stream = answer.stream();
  if (answer.headers['content-type']?.toString().startsWith('application/problem+json') !== true) {
    stream.destroy();
    return { status: answer.statusCode, code: null };
  }
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return { status: answer.statusCode, code: (JSON.parse(text) as { code: string }).code };
}

const isRefused = ({ status }: Answered): boolean => status === 401 || status === 403;
describe('nobody', () => {
  it.each(CELLS)('$name', async (cell) => {
    const answered = await ask(cell, { 'idempotency-key': 'nobody-at-all' });
    const expected = mayCall(cell.endpoint.access, null)
      ? { refused: false }
      : { refused: true, code: 'notSignedIn' };
    expect({ refused: isRefused(answered), code: answered.code }).toMatchObject(expected);
  });
});

/** Why the table refuses a cell; null when it does not. */
function refusalOf(cell: Cell, signed: Signed): 'notAllowed' | 'notYours' | null {
  const { endpoint, about } = cell;
  if (!mayCall(endpoint.access, signed)) return 'notAllowed';
  if (about === null) return null;
  if (endpoint.path === STEPS) return refusedSignature(about.owner, signed);
  const row = books.get(about.table)?.find((each) => String(each[about.key]) === thingOf(cell));
  return row !== undefined && maySee(about.table, row, signed, books) ? null : 'notYours';
}

/** A paper is signed by the positions on its route, the head's being the department's own. */
function refusedSignature(owner: string, { position, organisation }: Signed) {
  if (position === 'financeSectionHead') return null;
  if (position !== 'departmentHead') return 'notAllowed';
  return organisation === owner ? null : 'notYours';
}

/** Who a person is, as the server reads it from her session. */
async function signedAs(account: string): Promise<Signed> {
  const { token } = await openSession(office.database, account);
  const signed = await inTransaction(office.database, (client) => enter(client, token));
  if (signed === null) throw new Error(`${account} cannot enter`);
  return signed;
}

/** The session, or another one where the cell may have ended it. */
const stillOpen = async (session: TestSession, { endpoint }: Cell, account: string): Promise<TestSession> =>
  endpoint.path.startsWith('/api/session') ? openSession(office.database, account) : session;

describe.each(PEOPLE)('$account ($position of $organisation)', ({ account }) => {
  it('may call what the table says, and every refusal is logged', async () => {
    const signed = await signedAs(account);
    const refused: { readonly cell: string; readonly detail: string }[] = [];
    let session = await openSession(office.database, account);
    for (const cell of CELLS) {
      const answered = await ask(cell, writeHeaders(session));
      session = await stillOpen(session, cell, account);
      const code = refusalOf(cell, signed);
      expect({ cell: cell.name, answered, refused: isRefused(answered) }).toEqual({
        cell: cell.name,
        answered: code === null ? answered : { status: 403, code },
        refused: code !== null,
      });
      if (code === null && isTold(cell))
        expect({ cell: cell.name, ...answered }).toMatchObject({ status: 200 });
      if (code !== null) refused.push({ cell: `${cell.endpoint.method} ${urlOf(cell)}`, detail: code });
    }
    const logged = await rowsOf(
      office.database,
      `select method || ' ' || path as cell, detail from access.entry
       where account = $1 and kind = 'refused' order by id`,
      [account],
    );
    expect(logged).toEqual(refused);
  });

  it('changes nothing without the token of her page', async () => {
    const signed = await signedAs(account);
    const writes = CELLS.filter(
      ({ endpoint: { access, method } }) =>
        method !== 'GET' && access.who !== 'anyone' && mayCall(access, signed),
    );
    expect(writes.length).toBeGreaterThan(0);
    const { cookie } = await openSession(office.database, account);
    for (const cell of writes) {
      const answered = await ask(cell, { cookie, 'idempotency-key': 'without-a-token' });
      expect({ cell: cell.name, ...answered }).toEqual({ cell: cell.name, status: 403, code: 'csrf' });
    }
  });
});

it('the table is no accident: every endpoint asks who calls, but for signing in and what was published', () => {
  const open = CELLS.filter(({ endpoint }) => endpoint.access.who === 'anyone').map(({ name }) => name);
  expect(open.sort()).toEqual([
    'GET /api/gazette/documents/:work',
    'GET /api/gazette/issues',
    'GET /api/gazette/issues/:year/:number',
    'GET /api/gazette/provision',
    'GET /api/gazette/search',
    'GET /api/gazette/suggestions',
    'GET /api/session/choices',
    'GET /api/session/oidc',
    'GET /api/session/oidc/callback',
    'GET /healthz',
    'GET /metrics',
    'GET /readyz',
    'POST /api/session',
  ]);
});
