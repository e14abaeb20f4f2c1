import { fail, ok, type Result } from '@jizheng/rules';
import type { Access } from '../../office/access.js';
import {
  addOrganisation,
  addPerson,
  type PeopleRefusal,
  resetPassword,
  setPersonIdentity,
  setPersonState,
  unlockPerson,
} from '../../office/manage-people.js';
import { type Answer, type DataEndpoint, writing } from '../endpoint.js';
import type { Problem } from '../problem.js';
import {
  changedKind,
  enteredKind,
  identityKind,
  numberedKind,
  organisationRequestKind,
  passwordKind,
  personRequestKind,
  stateRequestKind,
} from './kinds.js';
import { organisationProblem, peopleProblem } from './refusals.js';

/** People and organisations are an administrator's. */
export const ADMINISTRATOR: Access = { who: 'positions', positions: ['administrator'] };

type Changed = Result<Answer<{ readonly id: bigint }>, Problem>;

const changed = (id: bigint, done: Result<null, PeopleRefusal>): Changed =>
  done.ok ? ok({ value: { id } }) : fail(peopleProblem(done.error));

const shared = { tag: 'people', access: ADMINISTRATOR } as const;
const onPerson = { ...shared, params: numberedKind, answer: changedKind } as const;

const add = writing({
  ...shared,
  path: '/api/people',
  title: { zh: '新增人员', en: 'enter a person' },
  body: personRequestKind,
  answer: changedKind,
  async handle({ client, signed, body }): Promise<Changed> {
    const done = await addPerson(client, signed, body);
    return done.ok ? ok({ value: { id: done.value }, status: 201 }) : fail(peopleProblem(done.error));
  },
});

const reset = writing({
  ...onPerson,
  path: '/api/people/:id/password',
  title: { zh: '重置密码', en: 'give a person another password' },
  body: passwordKind,
  handle: async ({ client, signed, params: { id }, body }) =>
    changed(id, await resetPassword(client, signed, id, body.password)),
});

const setState = writing({
  ...onPerson,
  path: '/api/people/:id/state',
  title: { zh: '启用或停用人员', en: 'let a person sign in, or no longer' },
  body: stateRequestKind,
  handle: async ({ client, signed, params: { id }, body }) =>
    changed(id, await setPersonState(client, signed, id, body.state)),
});

const identify = writing({
  ...onPerson,
  path: '/api/people/:id/identity',
  title: { zh: '对应统一身份', en: 'say who a person is to the identity provider' },
  body: identityKind,
  handle: async ({ client, signed, params: { id }, body }) =>
    changed(id, await setPersonIdentity(client, signed, id, body.identity)),
});

const unlock = writing({
  ...onPerson,
  path: '/api/people/:id/unlock',
  title: { zh: '解除锁定', en: 'open a locked account' },
  handle: async ({ client, signed, params: { id } }) => changed(id, await unlockPerson(client, signed, id)),
});

const found = writing({
  ...shared,
  path: '/api/organisations',
  title: { zh: '新增单位', en: 'enter an organisation' },
  body: organisationRequestKind,
  answer: enteredKind,
  async handle({ client, signed, body }) {
    const done = await addOrganisation(client, signed, body);
    return done.ok ? ok({ value: { code: body.code }, status: 201 }) : fail(organisationProblem(done.error));
  },
});

/** What an administrator changes of people and organisations. */
export const PERSON_WRITES: readonly DataEndpoint[] = [add, reset, setState, identify, unlock, found];
