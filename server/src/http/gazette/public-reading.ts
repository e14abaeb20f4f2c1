import { type Kind, ok, type PlainDate, type Result, type Text } from '@jizheng/rules';
import type pg from 'pg';
import { findPublisher } from '../../gazette/stores/reading-issues.js';
import { calendarDay } from '../../portal/today.js';
import type { OwnEndpoint } from '../endpoint.js';
import { type Problem, problem, wrongFields } from '../problem.js';
import { fromText } from '../query.js';
import { databaseProblem } from '../run-endpoint.js';

/** A question of anybody about what was published. */
export interface PublicCall<P, Q> {
  readonly client: pg.ClientBase;
  readonly jurisdiction: string;
  readonly today: PlainDate;
  readonly params: P;
  readonly query: Q;
}

interface Definition<P, Q, A> {
  readonly path: string;
  readonly title: Text;
  readonly params?: Kind<P>;
  readonly query?: Kind<Q>;
  readonly answer: Kind<A>;
  /** What is told; null: there is no such thing. */
  tell(call: PublicCall<P, Q>): Promise<A | null>;
}

/** So long an answer may be kept by whoever asked. */
const AGE_S = 60;
/** Programs ask more than people do, and search costs more than a page. */
const PER_MINUTE = 600;

/** An endpoint that anybody reads, without signing in: only what was published is seen. */
export const publicReading = <A, P = null, Q = null>(definition: Definition<P, Q, A>): OwnEndpoint => {
  const { path, title, params, query, answer } = definition;
  return {
    kind: 'own',
    method: 'GET',
    path,
    title,
    tag: 'gazette',
    access: { who: 'anyone' },
    perMinute: PER_MINUTE,
    schemas: {
      params: params?.schema ?? null,
      query: query?.schema ?? null,
      body: null,
      answer: answer.schema,
    },
    async handle(request, reply, { database }): Promise<Problem | undefined> {
      const asked = read(definition, request.params, request.query);
      if (!asked.ok) return asked.error;
      const told = await database.withWeb('read', async (client) => {
        const jurisdiction = await findPublisher(client);
        return ok(
          jurisdiction === null
            ? null
            : await definition.tell({ client, jurisdiction, today: calendarDay(), ...asked.value }),
        );
      });
      if (!told.ok) return databaseProblem(told.error);
      if (told.value === null) return problem('notFound');
      await reply
        .headers({
          'content-type': 'application/json; charset=utf-8',
          'cache-control': `public, max-age=${AGE_S}`,
        })
        .send(JSON.stringify(answer.toJson(told.value)));
      return undefined;
    },
  };
};

function read<P, Q, A>(
  { params, query }: Definition<P, Q, A>,
  givenParams: unknown,
  givenQuery: unknown,
): Result<{ readonly params: P; readonly query: Q }, Problem> {
  const parts = [
    params?.parse(fromText(params.schema, givenParams), ''),
    query?.parse(fromText(query.schema, givenQuery), ''),
  ] as const;
  const errors = parts.flatMap((part) => (part === undefined || part.ok ? [] : part.error));
  if (errors.length > 0) return { ok: false, error: wrongFields(errors) };
  const [p, q] = parts.map((part) => (part?.ok ? part.value : null));
  // An endpoint without a kind declares null for the part.
  return ok({ params: p as P, query: q as Q });
}
