import type { JsonSchema, Kind, Language, Result, Text } from '@jizheng/rules';
import { fail, ok } from '@jizheng/rules';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type pg from 'pg';
import type { Database } from '../database/index.js';
import type { Access } from '../office/access.js';
import type { ChangeFeed } from '../office/changes/change-feed.js';
import type { Signed } from '../office/signed.js';
import type { IdentityProvider } from './identity-provider.js';
import type { Metrics } from './metrics/metrics.js';
import { type Problem, wrongFields } from './problem.js';
import { fromText } from './query.js';

/** What an endpoint knows of a request once access is granted. */
export interface Call<P, Q, B> {
  readonly client: pg.ClientBase;
  readonly signed: Signed;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly language: Language;
  readonly ifMatch: string | null;
  /** Names the request for ever; null for a read. */
  readonly key: string | null;
}

/** A value for the caller; `etag` names the version of what was read. */
export interface Answer<A> {
  readonly value: A;
  readonly status?: 200 | 201 | 202;
  readonly etag?: string;
}

/** An answer as it goes out. */
export interface Sent {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: unknown;
}

/** A request as it came in, before anything was read. */
export type RawCall = Call<unknown, unknown, unknown>;

/** What the schemas of an endpoint say, for the API document. */
export interface EndpointSchemas {
  readonly params: JsonSchema | null;
  readonly query: JsonSchema | null;
  readonly body: JsonSchema | null;
  readonly answer: JsonSchema | null;
}

interface Described {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** As in `/api/funds/:code`. */
  readonly path: string;
  readonly title: Text;
  /** The group in the API document. */
  readonly tag: string;
  readonly access: Access;
  /** The most requests of one person in a minute, where they cost more than others; default: that of every request. */
  readonly perMinute?: number;
  /** Whether the caller may, or must, name the version that she read; default: nobody asks. */
  readonly ifMatch?: 'may' | 'must';
  /** The answer names the version of what was read. */
  readonly answersTag?: true;
}

/** An endpoint that works within one transaction; a trial is undone whatever comes of it. */
export interface DataEndpoint extends Described {
  readonly kind: 'read' | 'write' | 'trial';
  readonly schemas: EndpointSchemas;
  run(call: RawCall): Promise<Result<Sent, Problem>>;
}

/** What an endpoint without a transaction of its own works with. */
export interface Services {
  readonly database: Database;
  readonly signed: Signed | null;
  /** sha256 of the session's token. */
  readonly token: Buffer | null;
  readonly language: Language;
  /** Cookies are sent over TLS only. */
  readonly secure: boolean;
  /** Who else vouches for people; null: nobody, they have passwords here. */
  readonly identityProvider: IdentityProvider | null;
  readonly feed: ChangeFeed;
  readonly metrics: Metrics;
  /** Who brings it may look at the measurements from elsewhere. */
  readonly metricsToken: string | null;
}

/** An endpoint that answers in its own way: sign-in, streams, files. */
export interface OwnEndpoint extends Described {
  readonly kind: 'own';
  readonly schemas: EndpointSchemas;
  /** Answers a problem, or undefined when the reply was sent. */
  handle(request: FastifyRequest, reply: FastifyReply, services: Services): Promise<Problem | undefined>;
  /** The most bytes of a body; default: that of every request. */
  readonly bodyLimit?: number;
  /** Media types of a body that the endpoint reads itself, piece by piece. */
  readonly streams?: readonly string[];
  /** A key names the request for ever: see `writeOnce`. */
  readonly keyed?: true;
}

/** Any endpoint. */
export type Endpoint = DataEndpoint | OwnEndpoint;

interface Definition<P, Q, B, A> extends Omit<Described, 'method'> {
  readonly method?: Described['method'];
  readonly params?: Kind<P>;
  readonly query?: Kind<Q>;
  readonly body?: Kind<B>;
  readonly answer: Kind<A>;
  handle(call: Call<P, Q, B>): Promise<Result<Answer<A>, Problem>>;
}

/** An endpoint that reads, under the row security of whoever asks. */
export const reading = <A, P = null, Q = null>(
  definition: Omit<Definition<P, Q, null, A>, 'body' | 'method'>,
): DataEndpoint => dataEndpoint('read', { ...definition }, 'GET');

/** An endpoint that answers a question too long for an address; it reads like any other. */
export const asking = <A, P = null, Q = null, B = null>(
  definition: Omit<Definition<P, Q, B, A>, 'method'>,
): DataEndpoint => dataEndpoint('read', definition, 'POST');

/** An endpoint that tries what a write would do: it may act, and all of it is undone. */
export const trying = <A, P = null, Q = null, B = null>(definition: Definition<P, Q, B, A>): DataEndpoint =>
  dataEndpoint('trial', definition, definition.method ?? 'POST');

/** An endpoint that changes something: once for each key, all or nothing. */
export const writing = <A, P = null, Q = null, B = null>(definition: Definition<P, Q, B, A>): DataEndpoint =>
  dataEndpoint('write', definition, definition.method ?? 'POST');

function dataEndpoint<P, Q, B, A>(
  kind: DataEndpoint['kind'],
  definition: Definition<P, Q, B, A>,
  method: Described['method'],
): DataEndpoint {
  const { path, title, tag, access, perMinute, ifMatch, answersTag, params, query, body, answer } =
    definition;
  return {
    kind,
    method,
    path,
    title,
    tag,
    access,
    ...(perMinute === undefined ? {} : { perMinute }),
    ...(ifMatch === undefined ? {} : { ifMatch }),
    ...(answersTag === undefined ? {} : { answersTag }),
    schemas: {
      params: params?.schema ?? null,
      query: query?.schema ?? null,
      body: body?.schema ?? null,
      answer: answer.schema,
    },
    async run(call) {
      const parsed = parseAll({ params, query, body }, call);
      if (!parsed.ok) return parsed;
      // What the endpoint does not declare it does not hear, so the API document tells all that it hears.
      const seen = ifMatch === undefined ? null : call.ifMatch;
      const done = await definition.handle({ ...call, ifMatch: seen, ...parsed.value });
      if (!done.ok) return done;
      const { value, status = 200, etag } = done.value;
      if ((etag !== undefined) !== (answersTag === true))
        throw new Error(`the tag of ${path} is not declared`);
      return ok({ status, headers: etag === undefined ? {} : { etag }, body: answer.toJson(value) });
    },
  };
}

function parseAll<P, Q, B>(
  {
    params,
    query,
    body,
  }: { params: Kind<P> | undefined; query: Kind<Q> | undefined; body: Kind<B> | undefined },
  call: RawCall,
): Result<{ params: P; query: Q; body: B }, Problem> {
  const parts = [
    params?.parse(fromText(params.schema, call.params), ''),
    query?.parse(fromText(query.schema, call.query), ''),
    body?.parse(call.body, ''),
  ] as const;
  const errors = parts.flatMap((part) => (part === undefined || part.ok ? [] : part.error));
  if (errors.length > 0) return fail(wrongFields(errors));
  const [p, q, b] = parts.map((part) => (part?.ok ? part.value : null));
  // An endpoint without a kind declares null for the part.
  return ok({ params: p as P, query: q as Q, body: b as B });
}
