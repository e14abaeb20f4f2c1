import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Endpoint } from '../../src/http/endpoint.js';
import { ENDPOINTS } from '../../src/http/endpoints.js';
import { isOwn, mayCall } from '../../src/office/access.js';
import { POSITION } from '../../src/office/position.js';
import type { Signed } from '../../src/office/signed.js';
import { enter } from '../../src/office/stores/session.js';
import { inTransaction, rowsOf } from '../support/acts.js';
import { openOffice, type TestOffice } from '../support/office.js';
import { openSession, PEOPLE, writeHeaders } from '../support/people.js';

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

/** An endpoint, asked about something: `department` is that of the fund in its address, null where there is none. */
interface Cell {
  readonly name: string;
  readonly endpoint: Endpoint;
  readonly url: string;
  readonly department: string | null;
}

const FUNDS = [
  { fund: 'F01', department: '101' },
  { fund: 'F02', department: '102' },
] as const;

/** Every endpoint; one about a fund is asked about one of each department. */
const CELLS: readonly Cell[] = ENDPOINTS.flatMap((endpoint) => {
  const { method, path } = endpoint;
  const cell = (url: string, department: string | null) => ({
    name: `${method} ${url}`,
    endpoint,
    // A workbook that nobody handed in: whose it would be is no matter of the table.
    url: url
      .replace(':about', 'paid')
      .replace(':node', 'paid')
      .replace(/:\w+/g, path.startsWith('/api/jobs') ? '999' : '1'),
    department,
  });
  return path.startsWith('/api/funds/:code')
    ? FUNDS.map(({ fund, department }) => cell(path.replace(':code', fund), department))
    : [cell(path, null)];
});

interface Answered {
  readonly status: number;
  readonly code: string | null;
}

/** What a write brings along: nothing that it could do something with. */
const bodyOf = (endpoint: Endpoint) => {
  if (endpoint.method !== 'POST') return { headers: {} };
  const [media] = (endpoint.kind === 'own' && endpoint.streams) || [];
  return media === undefined
    ? { headers: { 'content-type': 'application/json' }, payload: '{}' }
    : { headers: { 'content-type': media }, payload: 'nothing' };
};

/** Asks, and reads no more of the answer than a problem: a stream may never end. */
async function ask({ endpoint, url }: Cell, headers: { readonly [name: string]: string }): Promise<Answered> {
  const body = bodyOf(endpoint);
  const answer = await office.app.inject({
    ...body,
    method: endpoint.method,
    url,
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

/** Why the table refuses a cell; null when it does not. Everybody but a department sees funds in force. */
function refusalOf({ endpoint, department }: Cell, signed: Signed): 'notAllowed' | 'notYours' | null {
  if (!mayCall(endpoint.access, signed)) return 'notAllowed';
  const isAnothers = department !== null && !isOwn(signed, { department, area: null, unit: null });
  return isAnothers && POSITION[signed.position].sees === 'department' ? 'notYours' : null;
}

/** Who a person is, as the server reads it from her session. */
async function signedAs(account: string): Promise<Signed> {
  const { token } = await openSession(office.database, account);
  const signed = await inTransaction(office.database, (client) => enter(client, token));
  if (signed === null) throw new Error(`${account} cannot enter`);
  return signed;
}

describe.each(PEOPLE)('$account ($position of $organisation)', ({ account }) => {
  it('may call what the table says, and every refusal is logged', async () => {
    const signed = await signedAs(account);
    const refused: { readonly cell: string; readonly detail: string }[] = [];
    for (const cell of CELLS) {
      // A session for each cell: some of them end it.
      const answered = await ask(cell, writeHeaders(await openSession(office.database, account)));
      const code = refusalOf(cell, signed);
      expect({ cell: cell.name, answered, refused: isRefused(answered) }).toEqual({
        cell: cell.name,
        answered: code === null ? answered : { status: 403, code },
        refused: code !== null,
      });
      if (code !== null) refused.push({ cell: `${cell.endpoint.method} ${cell.url}`, detail: code });
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
    for (const cell of writes) {
      const { cookie } = await openSession(office.database, account);
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
