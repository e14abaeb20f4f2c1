import swagger, { type FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { JsonSchema } from '@jizheng/rules';
import type { FastifyInstance, FastifySchema } from 'fastify';
import { bilingualKind } from '../reading/kinds.js';
import { COMPONENTS, withReferences } from './components.js';
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
        schemas: { ...COMPONENTS, Problem: withReferences(PROBLEM_SCHEMA) },
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: SESSION_COOKIE },
          csrf: {
            type: 'apiKey',
            in: 'header',
            name: 'x-csrf-token',
            description: 'the token of the session: `csrf` of GET /api/session',
          },
        },
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
  const headers = headersOf(endpoint);
  return {
    summary: `${title.zh} · ${title.en}`,
    tags: [tag],
    operationId: operationId(endpoint),
    ...(access.who === 'anyone' ? {} : { security: [method === 'GET' ? SIGNED_IN : SIGNED_IN_AND_MEANT] }),
    ...(params === null ? {} : { params }),
    ...(query === null ? {} : { querystring: optionalNull(query) }),
    ...(body === null ? {} : { body: withReferences(body) }),
    ...(streams === undefined ? {} : { consumes: [...streams], body: { type: 'string', format: 'binary' } }),
    ...(headers === null ? {} : { headers }),
    response: {
      ...(answer === null ? {} : { '2xx': answered(endpoint, answer) }),
      default: {
        description: 'problem',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

const SIGNED_IN = { session: [] } as const;
/** A write brings the token of its page along: another site's page does not know it. */
const SIGNED_IN_AND_MEANT = { session: [], csrf: [] } as const;

interface Header {
  readonly name: string;
  readonly isRequired: boolean;
  readonly schema: JsonSchema;
}

const KEY: Header = {
  name: 'idempotency-key',
  isRequired: true,
  schema: {
    type: 'string',
    minLength: 8,
    maxLength: 80,
    description: 'names the request: the same key and request is answered as the first time',
  },
};
const FILE_NAME: Header = {
  name: 'x-file-name',
  isRequired: false,
  schema: { type: 'string', description: 'the name of the file, percent-encoded' },
};
const ifMatchHeader = (isRequired: boolean): Header => ({
  name: 'if-match',
  isRequired,
  schema: {
    type: 'string',
    description: 'the ETag of what was read; where others were first: 412 and their changes',
  },
});
const ETAG = {
  type: 'string',
  description: 'names the version of what was read, for If-Match',
} as const;

/** The headers that an endpoint reads, beside those of the session. */
function headersOf(endpoint: Endpoint): JsonSchema | null {
  const isUpload = endpoint.kind === 'own' && endpoint.streams !== undefined;
  const isKeyed = endpoint.kind === 'own' ? endpoint.keyed === true : endpoint.kind === 'write';
  const headers = [
    ...(isKeyed ? [KEY] : []),
    ...(endpoint.ifMatch === undefined ? [] : [ifMatchHeader(endpoint.ifMatch === 'must')]),
    ...(isUpload ? [FILE_NAME] : []),
  ];
  if (headers.length === 0) return null;
  return {
    type: 'object',
    properties: Object.fromEntries(headers.map(({ name, schema }) => [name, schema])),
    required: headers.filter(({ isRequired }) => isRequired).map(({ name }) => name),
  };
}

const answered = ({ title, answersTag }: Endpoint, answer: JsonSchema): JsonSchema => ({
  description: title.en,
  ...(answersTag === undefined ? {} : { headers: { etag: ETAG } }),
  ...withReferences(answer),
});

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
