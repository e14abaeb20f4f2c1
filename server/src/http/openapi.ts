import swagger, { type FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { JsonSchema } from '@jizheng/rules';
import type { FastifyInstance, FastifySchema } from 'fastify';
import { bilingualKind } from '../reading/kinds.js';
import { decisionKind } from './decision-json.js';
import type { Endpoint } from './endpoint.js';
import { SESSION_COOKIE } from './incoming.js';

type ApiSchema = NonNullable<
  NonNullable<NonNullable<FastifyDynamicSwaggerOptions['openapi']>['components']>['schemas']
>[string];

/** Why a request was not answered as asked, with what the rules decided and what others changed. */
const PROBLEM_SCHEMA = {
  type: 'object',
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string' },
    instance: { type: 'string' },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: { path: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } },
        required: ['path', 'code', 'message'],
      },
    },
    decisions: { type: 'array', items: decisionKind.schema },
    changes: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          act: { type: 'string' },
          title: bilingualKind.schema,
          actor: { type: 'string' },
          position: { type: 'string' },
          note: { type: 'string' },
          on: { type: 'string', format: 'date' },
          at: { type: 'string', format: 'date-time' },
        },
        required: ['act', 'title', 'actor', 'on', 'at'],
      },
    },
    until: { type: 'string', format: 'date-time', description: 'until when the account is locked' },
    id: { type: 'string', description: 'the act that records the refusal' },
  },
  required: ['type', 'title', 'status', 'code', 'instance'],
} satisfies ApiSchema;

/** The API document (OpenAPI 3.1), made from the kinds of the endpoints, and a page that shows it. */
export async function describeApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: '吉政 Jizheng',
        version: '1',
        description:
          '每个决定写明依据的条款；金额为以元为单位的十进制文本。Every decision names its provision; amounts are decimal yuan as text.',
      },
      components: {
        schemas: { Problem: PROBLEM_SCHEMA },
        securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: SESSION_COOKIE } },
      },
    },
  });
  await app.register(swaggerUi, { routePrefix: '/api/docs' });
  app.get('/api/openapi.json', { schema: { hide: true } }, (_, reply) => reply.send(app.swagger()));
}

/** What a route says of itself in the API document. */
export function routeSchema(endpoint: Endpoint): FastifySchema {
  const { schemas, title, tag, access, method } = endpoint;
  const { params, query, body, answer } = schemas;
  const streams = endpoint.kind === 'own' ? endpoint.streams : undefined;
  const isKeyed = endpoint.kind === 'own' ? endpoint.keyed === true : endpoint.kind === 'write';
  const headers = method === 'POST' && isKeyed ? { headers: KEY_HEADER } : {};
  return {
    summary: `${title.zh} · ${title.en}`,
    tags: [tag],
    operationId: operationId(endpoint),
    ...(access.who === 'anyone' ? {} : { security: [{ session: [] }] }),
    ...(params === null ? {} : { params }),
    ...(query === null ? {} : { querystring: optionalNull(query) }),
    ...(body === null ? {} : { body }),
    ...(streams === undefined ? {} : { consumes: [...streams], body: { type: 'string', format: 'binary' } }),
    ...headers,
    response: {
      ...(answer === null ? {} : { '2xx': { description: title.en, ...answer } }),
      default: {
        description: 'problem',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

const KEY_HEADER = {
  type: 'object',
  properties: { 'idempotency-key': { type: 'string', minLength: 8, maxLength: 80 } },
  required: ['idempotency-key'],
} as const;

const operationId = ({ method, path }: Endpoint): string =>
  `${method.toLowerCase()}${path.replace(/^\/api/, '').replace(/[/:_.-]+(\w)/g, (_, letter: string) => letter.toUpperCase())}`;

/** In an address what may be null may be left out. */
function optionalNull(schema: JsonSchema): JsonSchema {
  const properties = (schema.properties ?? {}) as {
    readonly [name: string]: { anyOf?: readonly JsonSchema[] };
  };
  const isOptional = (name: string): boolean =>
    properties[name]?.anyOf?.some(({ type }) => type === 'null') === true;
  const shown = Object.entries(properties).map(([name, property]) => [
    name,
    isOptional(name) ? (property.anyOf?.find(({ type }) => type !== 'null') ?? property) : property,
  ]);
  return {
    ...schema,
    properties: Object.fromEntries(shown),
    required: Object.keys(properties).filter((name) => !isOptional(name)),
  };
}
