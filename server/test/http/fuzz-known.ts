import { FUNDS_RULES, type JsonSchema } from '@jizheng/rules';
import fc from 'fast-check';
import type { RunnableAct } from '../../src/acts/runnable.js';
import { labelledFacts, labelledSchema } from '../../src/funds/field-labels.js';
import { PEOPLES_ACTS } from '../../src/http/components.js';
import type { Endpoint } from '../../src/http/endpoint.js';
import { VERDICT } from '../../src/office/papers/paper.js';
import type { Position } from '../../src/office/position.js';
import { enteringOf } from '../../src/office/signing.js';
import { likely, type Named } from '../support/likely.js';
import { PEOPLE } from '../support/people.js';
import { OTHER_UNIT, UNIT } from '../support/units.js';
import { SPITE, texts, valuesOf } from './fuzz-values.js';

/** What an endpoint is asked with, and by whom. */
export interface Drawn {
  /** The parts of the address, in their order. */
  readonly params: readonly string[];
  readonly query: unknown;
  readonly body: unknown;
  /** Nobody: null. */
  readonly who: string | null;
}

/** People who ask: one of each position, and nobody. */
export const ASKERS: readonly { readonly account: string; readonly position: Position }[] = PEOPLE.filter(
  ({ account, position }) =>
    !['countya', 'cityb'].includes(account) &&
    PEOPLE.find((each) => each.position === position)?.account === account,
);
const accounts = ASKERS.map(({ account }) => account);
const anybody = fc.constantFrom(...accounts, null);

/** What the books of the test province hold. */
const NAMED: Named = {
  fund: ['F01', 'F01', 'F01', 'F02'],
  portion: ['P1', 'P1', 'P2'],
  fromPortion: ['P1'],
  toPortion: ['P1', 'P2'],
  project: ['X1', 'X1', 'X2', 'Y1'],
  fromProject: ['X1'],
  toProject: ['X2'],
  department: ['101'],
  area: ['220100', '220200'],
  place: ['220200', '220100'],
  recipient: ['220200', '220100'],
  holder: ['220200', 'project:X1'],
  unitCode: [UNIT, OTHER_UNIT],
  number: Array.from({ length: 400 }, (_, nth) => `测〔2025〕${nth}号`),
  document: ['下达-P1-2025', '测〔2025〕7号'],
  plan: ['测试计划'],
  withinApprovedScope: [true],
  organisation: ['finance', '101'],
  today: ['2025-06-02', '2025-06-03'],
  limit: [1, 50, 200],
  q: ['测试'],
  cursor: [null],
  asOf: [null, '2025-06-01'],
  knownOn: [null],
  on: [null, null, '2025-06-02'],
  account: accounts,
};
const IDS = ['1', '2', '3', '4', '5'];
const CODES: { readonly [path: string]: readonly string[] } = {
  '/api/funds/': ['F01', 'F02'],
  '/api/projects/': ['X1', 'X2', 'Y1'],
  '/api/people/': ['21', '22', '23'],
};

/** An address' parts, as somebody knows them who has read the lists. */
const paramsOf = ({ path }: Endpoint): fc.Arbitrary<string[]> => {
  const known = Object.entries(CODES).find(([begin]) => path.startsWith(begin))?.[1] ?? IDS;
  const parts = [...path.matchAll(/:\w+/g)].map(() => fc.constantFrom(...known));
  return fc.tuple(...parts);
};

/** A few of what may be asked for in an address: the rest is left out. */
function queryOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  const { properties = {} } = schema as { properties?: { readonly [name: string]: JsonSchema } };
  const fields = Object.entries(properties).map(
    ([name, each]) => [name, fc.option(likely(each, NAMED, name), { freq: 1 })] as const,
  );
  return fc
    .record(Object.fromEntries(fields))
    .map((made) =>
      Object.fromEntries(Object.entries(made).filter((_, nth, all) => all.length < 4 || nth % 5 === 0)),
    );
}

/** Mostly those who may, and sometimes anybody. */
const askers = (may: readonly string[]): fc.Arbitrary<string | null> =>
  may.length === 0
    ? anybody
    : fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...may) }, { weight: 1, arbitrary: anybody });

const mayCall = ({ access }: Endpoint): readonly string[] =>
  access.who === 'positions'
    ? ASKERS.filter(({ position }) => access.positions.includes(position)).map(({ account }) => account)
    : accounts;

/** An endpoint asked as its schemas say, about what there is. */
const plainly = (endpoint: Endpoint): fc.Arbitrary<Drawn> => {
  const { query, body } = endpoint.schemas;
  return fc.record({
    params: paramsOf(endpoint),
    query: query === null ? fc.constant(null) : queryOf(query),
    body: body === null ? fc.constant({}) : likely(body, NAMED),
    who: askers(mayCall(endpoint)),
  });
};

const entersOf = (act: RunnableAct): readonly string[] =>
  ASKERS.filter(({ position }) => enteringOf(act, position) !== null).map(({ account }) => account);

const OF_ACT = PEOPLES_ACTS.map((act) => ({ act, schema: labelledSchema(act), enters: entersOf(act) }));

/** An act by its name with its own fields. */
const anAct = (
  drawn: (name: string, input: unknown) => Pick<Drawn, 'params' | 'body'>,
  values: (schema: JsonSchema) => fc.Arbitrary<unknown>,
): fc.Arbitrary<Drawn> =>
  fc.oneof(
    ...OF_ACT.map(({ act, schema, enters }) =>
      fc
        .record({ input: values(schema), who: askers(enters) })
        .map(({ input, who }) => ({ ...drawn(act.name, input), query: null, who })),
    ),
  );

const OF_RULE = FUNDS_RULES.map((rule) => ({ ...rule, schema: labelledFacts(rule) }));

/** Facts of a rule: its example, with one of its facts as it may be too. */
const factsOf = ({ example, schema }: (typeof OF_RULE)[number]): fc.Arbitrary<unknown> => {
  const names = Object.keys(example);
  return fc
    .tuple(fc.constantFrom(...names), likely(schema, NAMED))
    .map(([name, facts]) => ({ ...example, [name]: (facts as { readonly [fact: string]: unknown })[name] }));
};

const aRule = (values: (rule: (typeof OF_RULE)[number]) => fc.Arbitrary<unknown>): fc.Arbitrary<Drawn> =>
  fc.oneof(
    ...OF_RULE.map((rule) =>
      fc
        .record({
          facts: values(rule),
          who: anybody,
          policy: fc.constantFrom(null, { virementFirstTier: '5%' }),
        })
        .map(({ facts, who, policy }) => ({ params: [rule.id], query: null, body: { facts, policy }, who })),
    ),
  );

/** Endpoints whose body is that of an act or a rule that they name. */
const BOUND: {
  readonly [endpoint: string]: (
    input: (schema: JsonSchema) => fc.Arbitrary<unknown>,
    facts: (rule: (typeof OF_RULE)[number]) => fc.Arbitrary<unknown>,
  ) => fc.Arbitrary<Drawn>;
} = {
  'POST /api/acts/:name': (input) =>
    anAct((name, given) => ({ params: [name], body: { input: given } }), input),
  'POST /api/acts/:name/preview': (input) =>
    anAct((name, given) => ({ params: [name], body: { input: given } }), input),
  'POST /api/papers': (input) =>
    anAct((act, given) => ({ params: [], body: { act, input: given, note: '说明' } }), input),
  'POST /api/rules/:id/decide': (_, facts) => aRule(facts),
  'POST /api/papers/:id/steps': (input) =>
    fc
      .record({
        id: fc.constantFrom(...IDS),
        verdict: fc.constantFrom('approve', 'approve', ...Object.keys(VERDICT)),
        body: anAct((_, given) => ({ params: [], body: given }), input),
        who: fc.constantFrom('head101', 'section', 'clerk101', 'director'),
      })
      .map(({ id, verdict, body: { body: given }, who }) => ({
        params: [id],
        query: null,
        body: { verdict, note: '说明', input: verdict === 'resubmit' ? given : null },
        who,
      })),
};

const nameOf = ({ method, path }: Endpoint): string => `${method} ${path}`;

/** Where the work is: these are asked oftener. */
export const isDeep = (endpoint: Endpoint): boolean => BOUND[nameOf(endpoint)] !== undefined;

/** An endpoint as somebody asks who knows the books. */
export const knowing = (endpoint: Endpoint): fc.Arbitrary<Drawn> =>
  BOUND[nameOf(endpoint)]?.((schema) => likely(schema, NAMED), factsOf) ?? plainly(endpoint);

/** An endpoint as somebody asks who means no good. */
export const spiteful = (endpoint: Endpoint): fc.Arbitrary<Drawn> => {
  const { query, body } = endpoint.schemas;
  const bound = BOUND[nameOf(endpoint)]?.(valuesOf, ({ schema }) => valuesOf(schema));
  const any = fc.record({
    params: fc.array(texts(), { minLength: 3, maxLength: 3 }),
    query: query === null ? fc.constant(null) : valuesOf(query),
    body: body === null ? SPITE : valuesOf(body),
    who: anybody,
  });
  return bound === undefined ? any : fc.oneof(bound, any);
};
