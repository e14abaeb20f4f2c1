import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestOffice } from '../../support/office.js';
import { officersOf } from '../../support/office-client.js';
import { paperDesk } from '../../support/paper-desk.js';
import { actingFor } from '../../support/people.js';
import { openWithMoney, virementOf } from '../../support/virement-scene.js';
import { type Json, read } from './support.js';

let office: TestOffice;
let desk: ReturnType<typeof paperDesk>;

beforeAll(async () => {
  office = await openWithMoney();
  desk = paperDesk(officersOf(office));
});
afterAll(() => office.close());

const waiting = async (account: string): Promise<readonly unknown[]> => {
  const { body } = await read<{ readonly todo: readonly Json[] }>(office, account, '/api/desk');
  return body.todo.flatMap(({ kind, group, id }) =>
    kind === 'paper' || kind === 'returned' ? [[kind, group, id]] : [],
  );
};

it('a paper lies on the desk of whoever signs next, and of nobody else; returned it lies on its author', async () => {
  const { id } = await desk.submit('clerk101', virementOf('测调剂〔2025〕1号', '1', {}));
  expect(await waiting('head101')).toEqual([['paper', 'review', id]]);
  for (const account of ['clerk101', 'head102', 'section', 'director', 'governor', 'citya'])
    expect([account, await waiting(account)]).toEqual([account, []]);
  await desk.decide('head101', id, 'approve');
  expect([await waiting('head101'), await waiting('section')]).toEqual([[], [['paper', 'review', id]]]);
  await desk.decide('section', id, 'return');
  expect([await waiting('section'), await waiting('clerk101')]).toEqual([[], [['returned', 'returned', id]]]);
  await desk.decide('clerk101', id, 'resubmit');
  await desk.decide('head101', id, 'approve');
  // Whoever signed does not sign for another, so it does not lie on that desk either.
  const { headers } = await actingFor(office.database, 'head101', 'section');
  const acting = await office.app.inject({ method: 'GET', url: '/api/desk', headers });
  expect(
    acting.json<{ todo: readonly { kind: string }[] }>().todo.filter(({ kind }) => kind === 'paper'),
  ).toEqual([]);
  expect(await waiting('section')).toEqual([['paper', 'review', id]]);
  await desk.decide('clerk101', id, 'withdraw');
  expect(await waiting('clerk101')).toEqual([]);
});
