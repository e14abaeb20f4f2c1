import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openOffice, type TestOffice } from '../support/office.js';
import { openSession } from '../support/people.js';

const PER_PERSON = 8;

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice({ requestsPerMinute: PER_PERSON });
});
afterEach(() => office.close());

const statusOf = async (url: string, headers: { readonly [name: string]: string } = {}): Promise<number> =>
  (await office.app.inject({ method: 'GET', url, headers })).statusCode;

/** How often something answers before it is limited. */
async function timesUntilLimited(ask: () => Promise<number>, most: number): Promise<number> {
  for (let times = 0; times < most; times += 1) if ((await ask()) === 429) return times;
  return most;
}

describe('the limits on requests', () => {
  it('stop one person, and not the colleague behind the same address', async () => {
    const [one, other] = [
      await openSession(office.database, 'section'),
      await openSession(office.database, 'director'),
    ];
    expect(await timesUntilLimited(() => statusOf('/api/session', one.headers), 50)).toBe(PER_PERSON);
    expect(await statusOf('/api/session', other.headers)).toBe(200);
  });

  it('stop an address that makes up sessions', async () => {
    const madeUp = () => statusOf('/api/session', { cookie: `jz_session=${randomUUID()}` });
    expect(await timesUntilLimited(madeUp, 500)).toBe(PER_PERSON * 10);
  });

  it('count nothing that costs nothing', async () => {
    expect(await timesUntilLimited(() => statusOf('/healthz'), PER_PERSON * 12)).toBe(PER_PERSON * 12);
    expect(await timesUntilLimited(() => statusOf('/assets/none.js'), PER_PERSON * 12)).toBe(PER_PERSON * 12);
  });
});

it('a made-up session gives nobody more passwords to try', async () => {
  const patient = await openOffice();
  const attempt = async (): Promise<number> => {
    const { statusCode } = await patient.app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { 'content-type': 'application/json', cookie: `jz_session=${randomUUID()}` },
      payload: '{}',
    });
    return statusCode;
  };
  expect(await timesUntilLimited(attempt, 400)).toBe(300);
  await patient.close();
});
