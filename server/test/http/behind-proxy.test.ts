import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../../src/http/app.js';
import { openOffice, type TestOffice } from '../support/office.js';
import { PASSWORD } from '../support/people.js';

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

describe('signing in from our own page behind a proxy', () => {
  it.each([
    ['that hands on the host', true, { host: 'funds.example.cn' }, 200],
    ['that tells the host beside', true, { host: '127.0.0.1', 'x-forwarded-host': 'funds.example.cn' }, 200],
    ['that tells neither', true, { host: '127.0.0.1' }, 403],
    ['that nobody trusts', false, { host: '127.0.0.1', 'x-forwarded-host': 'funds.example.cn' }, 403],
  ])('%s', async (_, trustProxy, told, status) => {
    const app = await buildApp({ database: office.database, trustProxy });
    const answer = await app.inject({
      method: 'POST',
      url: '/api/session',
      payload: { account: 'governor', password: PASSWORD },
      headers: { 'sec-fetch-site': 'same-origin', origin: 'https://funds.example.cn', ...told },
    });
    await app.close();
    expect(answer.statusCode).toBe(status);
  });
});
