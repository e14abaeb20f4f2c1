import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../../support/acts.js';
import { seedProject } from '../../support/money.js';
import { openOffice, type TestOffice } from '../../support/office.js';
import { officersOf } from '../../support/office-client.js';
import { openSession } from '../../support/people.js';

let office: TestOffice;
const log = new PassThrough();
const lines = (): readonly { readonly [name: string]: unknown }[] =>
  String(log.read() ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

beforeAll(async () => {
  office = await openOffice({ log, metricsToken: 'a token for tests' });
  await inTransaction(office.database, (client) => seedProject(client, 'A1', { area: '220100' }));
});
afterAll(() => office.close());

const metrics = (headers: { readonly [name: string]: string } = {}, remoteAddress = '127.0.0.1') =>
  office.app.inject({ method: 'GET', url: '/metrics', headers, remoteAddress });

describe('what the service measures of itself', () => {
  it('counts requests by endpoint, acts by name and outcome, connections, jobs and delay', async () => {
    await metrics();
    const done = await officersOf(office)('industrya').post('/api/acts/completeProject', {
      input: { project: 'A1' },
    });
    expect(done.status).toBe(201);
    const { body, headers } = await metrics();
    expect(headers['content-type']).toContain('text/plain');
    expect(body).toMatch(
      /jizheng_http_request_duration_seconds_count\{method="POST",route="\/api\/acts\/:name",status="201"\} 1/,
    );
    expect(body).toContain('jizheng_acts_total{act="completeProject",outcome="accepted"} 1');
    expect(body).toMatch(/jizheng_database_connections\{pool="requests",state="idle"\} [1-9]/);
    expect(body).toContain('jizheng_jobs{state="waiting"} 0');
    expect(body).toMatch(/jizheng_event_loop_delay_seconds\{quantile="0.99"\} 0\.\d+/);
  });

  it('is shown to this machine, not through a proxy, or to who brings the token', async () => {
    const status = async (...args: Parameters<typeof metrics>): Promise<number> =>
      (await metrics(...args)).statusCode;
    const token = { authorization: 'Bearer a token for tests' };
    expect(await status({}, '127.0.0.1')).toBe(200);
    expect(await status({}, '10.0.0.7')).toBe(403);
    expect(await status({ 'x-forwarded-for': '10.0.0.7' }, '127.0.0.1')).toBe(403);
    expect(await status(token, '10.0.0.7')).toBe(200);
    expect(await status({ authorization: 'Bearer another' }, '10.0.0.7')).toBe(403);
  });
});

describe('the log of requests', () => {
  it('has a line for each, without anything that is secret', async () => {
    const session = await openSession(office.database, 'section');
    lines();
    await office.app.inject({
      method: 'GET',
      url: '/api/search?q=机密词&code=secret',
      headers: session.headers,
    });
    const told = lines();
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ method: 'GET', path: '/api/search', status: 400, level: 30 });
    const text = JSON.stringify(told);
    for (const secret of [session.csrf, session.cookie, 'secret', '机密词'])
      expect(text).not.toContain(secret);
  });
});
