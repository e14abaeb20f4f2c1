import { ping } from '../database/index.js';
import type { OwnEndpoint } from './endpoint.js';
import { databaseProblem } from './run-endpoint.js';

const NO_SCHEMAS = { params: null, query: null, body: null, answer: null } as const;

const alive: OwnEndpoint = {
  kind: 'own',
  method: 'GET',
  path: '/healthz',
  title: { zh: '程序在运行', en: 'the program runs' },
  tag: 'health',
  access: { who: 'anyone' },
  schemas: NO_SCHEMAS,
  async handle(_, reply) {
    await reply.send({ status: 'alive' });
    return undefined;
  },
};

const ready: OwnEndpoint = {
  ...alive,
  path: '/readyz',
  title: { zh: '数据库可用', en: 'the database answers' },
  async handle(_, reply, { database }) {
    const asked = await ping(database);
    if (!asked.ok) return databaseProblem(asked.error);
    await reply.send({ status: 'ready' });
    return undefined;
  },
};

/** Whether the program runs, and whether it can work. */
export const HEALTH_ENDPOINTS: readonly OwnEndpoint[] = [alive, ready];
