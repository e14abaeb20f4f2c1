import { fail, listKind, ok, recordKind } from '@jizheng/rules';
import { colleaguesOf, delegate, endAbsence } from '../../office/delegate.js';
import { POSITION } from '../../office/position.js';
import { bilingualKind, wordsKind } from '../../reading/kinds.js';
import { type DataEndpoint, reading, writing } from '../endpoint.js';
import { problem } from '../problem.js';
import { positionKind } from '../session/kinds.js';
import { absenceKind, changedKind, numberedKind } from './kinds.js';
import { delegationProblem } from './refusals.js';

const shared = { tag: 'delegations', access: { who: 'signedIn' } } as const;

const make = writing({
  ...shared,
  path: '/api/delegations',
  title: { zh: '外出期间委托他人', en: 'hand over one’s position while away' },
  body: absenceKind,
  answer: changedKind,
  async handle({ client, signed, body }) {
    const done = await delegate(client, signed, body);
    return done.ok ? ok({ value: { id: done.value }, status: 201 }) : fail(delegationProblem(done.error));
  },
});

const end = writing({
  ...shared,
  path: '/api/delegations/:id/end',
  title: { zh: '结束委托', en: 'end a delegation' },
  params: numberedKind,
  answer: changedKind,
  async handle({ client, signed, params: { id } }) {
    const done = await endAbsence(client, signed, id);
    if (done.ok) return ok({ value: { id } });
    return fail(problem(done.error === 'unknown' ? 'notFound' : 'notYours'));
  },
});

const colleagues = reading({
  ...shared,
  path: '/api/delegations/colleagues',
  title: { zh: '可以委托的人员', en: 'who may stand in' },
  answer: recordKind({
    items: listKind(
      recordKind({ account: wordsKind, name: wordsKind, position: positionKind, title: bilingualKind }),
    ),
  }),
  async handle({ client, signed }) {
    const found = await colleaguesOf(client, signed);
    return ok({ value: { items: found.map((one) => ({ ...one, title: POSITION[one.position] })) } });
  },
});

/** Standing in for an absent officer. */
export const DELEGATION_ENDPOINTS: readonly DataEndpoint[] = [make, end, colleagues];
