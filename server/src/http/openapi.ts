import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { JsonSchema } from '@jizheng/rules';
import type { FastifyInstance, FastifySchema } from 'fastify';
import type { Endpoint } from './endpoint.js';
import { SESSION_COOKIE } from './incoming.js';

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
    decisions: { type: 'array', items: { type: 'object', additionalProperties: true } },
    changes: { type: 'array', items: { type: 'object', additionalProperties: true } },
  },
  required: ['type', 'title', 'status', 'code', 'instance'],
} as const;

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
    ...headers,
    response: {
      ...(answer === null ? {} : { '2xx': { description: title.en, ...answer } }),
      default: {
        description: 'problem',
        content: { 'application/problem+json': { schema: PROBLEM_SCHEMA } },
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
