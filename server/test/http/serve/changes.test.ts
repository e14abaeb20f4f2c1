import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_LISTENERS, MOST_OF_ONE } from '../../../src/office/changes/change-feed.js';
import { inTransaction } from '../../support/acts.js';
import { openOffice, type TestOffice } from '../../support/office.js';
import { openSession } from '../../support/people.js';
import { JURISDICTION } from '../../support/province.js';
import { type EventStream, listenOn, listenTo, type StreamEvent } from '../../support/served.js';

let office: TestOffice;
let address: string;
const open: EventStream[] = [];

beforeAll(async () => {
  office = await openOffice();
  address = await listenOn(office.app);
});
afterAll(async () => {
  for (const stream of open) stream.stop();
  await office.close();
});

async function listens(account: string, lastEventId?: string): Promise<EventStream> {
  const stream = await listenTo(address, await openSession(office.database, account), lastEventId);
  open.push(stream);
  await stream.next(({ event }) => event === 'ready');
  return stream;
}

/** Something happens in a file of the audit log. */
const happens = (file: string, act: string): Promise<unknown> =>
  inTransaction(office.database, async (client) => {
    await client.query(
      `select audit.append(audit.next_id(), $1, $2, $3, 'financeDepartment', '测试员', '2025-01-01', '2025-01-01', '')`,
      [JURISDICTION, file, act],
    );
  });

const isAbout =
  (file: string, act: string | null) =>
  ({ event, data }: StreamEvent): boolean => {
    const told = data as { readonly file?: string; readonly act?: string | null };
    return event === 'change' && told.file === file && told.act === act;
  };

describe('changes, as they happen', () => {
  it('are told to those who see the fund, with the act and whose it was', async () => {
    const [own, other, province] = await Promise.all([
      listens('clerk101'),
      listens('clerk102'),
      listens('section'),
    ]);
    await happens('F01', 'virement');
    await happens('F02', 'release');
    const told = await own.next(isAbout('F01', 'virement'));
    expect(told.data).toEqual({ file: 'F01', fund: 'F01', act: 'virement', actor: '测试员', number: '1' });
    expect(told.id).toMatch(/^\d+$/);
    await other.next(isAbout('F02', 'release'));
    await province.next(isAbout('F02', 'release'));
    await province.next(isAbout('F01', 'virement'));
    expect(other.events.some(isAbout('F01', 'virement'))).toBe(false);
    expect(own.events.some(isAbout('F02', 'release'))).toBe(false);
  });

  it('tell cities and units only that there was something, and access to its supervisors alone', async () => {
    const [city, auditor, clerk] = await Promise.all([
      listens('citya'),
      listens('auditor'),
      listens('clerk101'),
    ]);
    await happens('F01', 'release');
    await happens('*', 'proposeClawback');
    await happens('*access', 'access.refused');
    const told = await city.next(isAbout('F01', null));
    expect(told.data).toMatchObject({ act: null, actor: null });
    await city.next(isAbout('*', null));
    await clerk.next(isAbout('*', null));
    await auditor.next(isAbout('*', 'proposeClawback'));
    await auditor.next(isAbout('*access', 'access.refused'));
    expect(city.events.some(isAbout('*access', null))).toBe(false);
    expect(clerk.events.some(isAbout('*access', null))).toBe(false);
  });

  it('tell everybody of a new office day, and whoever works on funds that a paper moved, without more', async () => {
    const [clerk, administrator] = await Promise.all([listens('clerk101'), listens('admin')]);
    await happens('*access', 'access.clockMoved');
    await clerk.next(isAbout('*access', null));
    await administrator.next(isAbout('*access', 'access.clockMoved'));
    const before = clerk.events.filter(isAbout('*access', null)).length;
    await happens('*access', 'access.paperSubmitted');
    await happens('F01', 'release');
    await clerk.next(isAbout('F01', 'release'));
    expect(clerk.events.filter(isAbout('*access', null)).length).toBe(before + 1);
  });

  it('are told again from where a page left off', async () => {
    const before = await listens('section');
    await happens('F01', 'first');
    const { id = '' } = await before.next(isAbout('F01', 'first'));
    before.stop();
    await happens('F01', 'meanwhile');
    const again = await listens('section', id);
    await again.next(isAbout('F01', 'meanwhile'));
    expect(again.events.some(isAbout('F01', 'first'))).toBe(false);
  });

  it('say when too much happened since to be told one by one', async () => {
    await inTransaction(office.database, (client) =>
      client.query(
        `select audit.append(audit.next_id(), $1, 'F01', 'many', 'financeDepartment', '测试员', '2025-01-01', '2025-01-01', '')
         from generate_series(1, 1100)`,
        [JURISDICTION],
      ),
    );
    const stream = await listens('section', '1');
    expect(stream.events[0]?.event).toBe('reset');
    expect(stream.events.some(isAbout('F01', 'many'))).toBe(false);
  });

  it('end with the session', async () => {
    const session = await openSession(office.database, 'governor');
    const stream = await listenTo(address, session);
    await stream.next(({ event }) => event === 'ready');
    await inTransaction(office.database, (client) =>
      client.query('update access.session set ended_at = now() where token = $1', [session.token]),
    );
    await stream.ended;
  });

  it('are for who is signed in, and for so many at once', async () => {
    expect((await fetch(`${address}/api/changes`)).status).toBe(401);
    await inTransaction(office.database, (client) =>
      client.query(
        `insert into access.person (jurisdiction, organisation, account, name, position)
         select $1, 'finance', 'listener' || n, '听众', 'financeSectionHead' from generate_series(1, $2) n`,
        [JURISDICTION, MOST_LISTENERS / MOST_OF_ONE],
      ),
    );
    const streams: EventStream[] = [];
    const listenAs = async (account: string): Promise<number> => {
      const person = await openSession(office.database, account);
      for (let own = 0; ; own += 1) {
        const stream = await listenTo(address, person);
        if (stream.status !== 200) return own;
        streams.push(stream);
      }
    };
    expect(await listenAs('listener1')).toBe(MOST_OF_ONE);
    for (let n = 2; n <= MOST_LISTENERS / MOST_OF_ONE; n += 1) await listenAs(`listener${n}`);
    const session = await openSession(office.database, 'director');
    const refused = await fetch(`${address}/api/changes`, { headers: { cookie: session.cookie } });
    expect(refused.status).toBe(503);
    expect(await refused.json()).toMatchObject({ code: 'noMoreListeners' });
    for (const stream of streams) stream.stop();
  });
});
