import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../support/acts.js';
import { openSession, type TestSession, writeHeaders } from '../support/people.js';
import { listenOn, sendBytes } from '../support/served.js';
import { type JobOffice, openJobOffice, upload } from './scene.js';

const MIB = 1024 * 1024;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let office: JobOffice;
let address: string;
let session: TestSession;

beforeAll(async () => {
  office = await openJobOffice();
  address = await listenOn(office.app);
  session = await openSession(office.database, 'section');
});
afterAll(() => office.close());

const jobs = async (): Promise<number> =>
  (await rowsOf(office.database, 'select from office.job where jurisdiction = $1')).length;
const headers = (more: { readonly [name: string]: string } = {}) => ({
  ...writeHeaders(session),
  'content-type': XLSX,
  ...more,
});

describe('an upload that is too large', () => {
  it('of 2 GB is refused before any of it is read', async () => {
    const length = String(2 * 1024 * MIB);
    const sent = await sendBytes(
      `${address}/api/workbooks`,
      headers({ 'content-length': length }),
      2048 * MIB,
    );
    expect(sent).toMatchObject({ status: 413, body: { code: 'tooLarge' } });
    expect(sent.sentBytes).toBeLessThan(32 * MIB);
  });

  it('of unknown length is stopped when it passes the limit', async () => {
    const sent = await sendBytes(
      `${address}/api/workbooks`,
      headers({ 'transfer-encoding': 'chunked' }),
      512 * MIB,
    );
    expect(sent).toMatchObject({ status: 413, body: { code: 'tooLarge' } });
    expect(sent.sentBytes).toBeGreaterThan(63 * MIB);
    expect(sent.sentBytes).toBeLessThan(128 * MIB);
    expect(await jobs()).toBe(0);
  });

  it('anywhere else has the limit of every request', async () => {
    const answer = await office.app.inject({
      method: 'POST',
      url: '/api/papers',
      headers: { ...headers(), 'content-type': 'application/json' },
      payload: Buffer.alloc(2 * MIB, ' '),
    });
    expect([answer.statusCode, answer.json().code]).toEqual([413, 'tooLarge']);
  });
});

describe('an upload', () => {
  it('needs a session, its token, a key and a workbook', async () => {
    const send = async (more: { readonly [name: string]: string }, payload = Buffer.from('PK')) => {
      const answer = await office.app.inject({
        method: 'POST',
        url: '/api/workbooks',
        headers: headers(more),
        payload,
      });
      return [answer.statusCode, answer.json().code];
    };
    expect(await send(writeHeaders(await openSession(office.database, 'head101')))).toEqual([
      403,
      'notAllowed',
    ]);
    expect(await send({ cookie: '' })).toEqual([401, 'notSignedIn']);
    expect(await send({ 'x-csrf-token': 'another' })).toEqual([403, 'csrf']);
    expect(await send({ 'idempotency-key': 'short' })).toEqual([400, 'keyMissing']);
    expect(await send({ 'content-type': 'application/json' })).toEqual([415, 'wrongMedia']);
    expect(await send({ 'content-type': 'text/html' })).toEqual([415, 'wrongMedia']);
    expect(await send({ 'x-file-name': '%E5%' })).toEqual([400, 'wrongFields']);
    expect(await send({ 'x-file-name': 'a%00b' })).toEqual([400, 'wrongFields']);
    expect(await send({}, Buffer.alloc(0))).toEqual([415, 'wrongMedia']);
    expect(await jobs()).toBe(0);
  });

  it('is kept once for a key, under its own name without any folder', async () => {
    const key = { 'idempotency-key': 'upload-once', 'x-file-name': encodeURIComponent('..\\x/年度 1.xlsx') };
    const first = await upload(office, 'section', Buffer.from('PK one'), key);
    expect(first).toMatchObject({ status: 202, body: { name: '年度 1.xlsx' } });
    expect(await upload(office, 'section', Buffer.from('PK one'), key)).toEqual(first);
    const other = await upload(office, 'section', Buffer.from('PK two'), key);
    expect(other).toMatchObject({ status: 409, body: { code: 'keyReused' } });
    expect(await jobs()).toBe(1);
  });

  it('is refused while too many of the organisation wait', async () => {
    for (let sent = await jobs(); sent < 20; sent += 1)
      expect((await upload(office, 'section', Buffer.from(`PK ${sent}`))).status).toBe(202);
    expect(await upload(office, 'section', Buffer.from('PK more'))).toMatchObject({
      status: 409,
      body: { code: 'unacceptable' },
    });
    expect((await upload(office, 'clerk101', Buffer.from('PK more'))).status).toBe(202);
  });

  it('is listed to its organisation, newest first and page by page, and to those who accept', async () => {
    const page = (account: string, query = '') => office.officer(account).get(`/api/jobs?limit=15${query}`);
    const { body } = await page('section');
    expect(body.items).toHaveLength(15);
    const rest = await page('section', `&cursor=${String(body.next)}`);
    expect(rest.body).toMatchObject({ items: { length: 5 }, next: null });
    expect((await page('clerk101')).body).toMatchObject({ items: [{ organisation: '101' }] });
    expect((await page('clerk102')).body).toMatchObject({ items: [] });
    const all = await page('admin');
    expect(all.body).toMatchObject({
      items: [{ organisation: '101' }, ...Array.from({ length: 14 }, () => ({}))],
    });
  });

  it('is found in the list by its state, its submitter and its name', async () => {
    const found = async (query: string) =>
      (await office.officer('section').get(`/api/jobs?limit=200&${query}`)).body.items;
    expect(await found('q=年度')).toMatchObject([{ name: '年度 1.xlsx', state: 'waiting' }]);
    expect(await found('state=done')).toEqual([]);
    expect(await found('sort=id')).toMatchObject([
      { name: '年度 1.xlsx' },
      ...Array.from({ length: 19 }, () => ({})),
    ]);
  });

  it('is one of not so many in a minute', async () => {
    const statuses: number[] = [];
    while (statuses.length < 130 && statuses.at(-1) !== 429) {
      const sent = await office.app.inject({ method: 'POST', url: '/api/workbooks', headers: headers() });
      statuses.push(sent.statusCode);
    }
    expect(statuses.at(-1)).toBe(429);
  });
});
