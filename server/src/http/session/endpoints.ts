import { ok } from '@jizheng/rules';
import { DEMO_PASSWORD } from '../../demo/demo-people.js';
import { POSITION } from '../../office/position.js';
import { listDemoPeople } from '../../office/stores/demo-people.js';
import { type Endpoint, type OwnEndpoint, reading } from '../endpoint.js';
import { databaseProblem } from '../run-endpoint.js';
import { choicesKind, sessionKind } from './kinds.js';
import { OIDC_ENDPOINTS } from './oidc.js';
import { readSession } from './read-session.js';
import { SIGN_IN_ENDPOINTS } from './sign-in.js';

const sessionEndpoint = reading({
  path: '/api/session',
  title: { zh: '当前登录', en: 'who is signed in' },
  tag: 'session',
  access: { who: 'signedIn' },
  answer: sessionKind,
  handle: async ({ client, signed }) => ok({ value: await readSession(client, signed) }),
});

const choicesEndpoint: OwnEndpoint = {
  kind: 'own',
  method: 'GET',
  path: '/api/session/choices',
  title: { zh: '登录方式', en: 'the ways to sign in' },
  tag: 'session',
  access: { who: 'anyone' },
  schemas: { params: null, query: null, body: null, answer: choicesKind.schema },
  async handle(_, reply, { database, identityProvider }) {
    const people = await database.withTransaction(async (client) => ok(await listDemoPeople(client)));
    if (!people.ok) return databaseProblem(people.error);
    const demo = people.value.map((person) => ({ ...person, title: POSITION[person.position] }));
    const password = demo.length === 0 ? null : DEMO_PASSWORD;
    await reply.send(choicesKind.toJson({ demo, password, oidc: identityProvider !== null }));
    return undefined;
  },
};

/** Signing in and out, and what a session is. */
export const SESSION_ENDPOINTS: readonly Endpoint[] = [
  sessionEndpoint,
  choicesEndpoint,
  ...SIGN_IN_ENDPOINTS,
  ...OIDC_ENDPOINTS,
];
