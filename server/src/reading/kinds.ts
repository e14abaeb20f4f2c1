import {
  cite,
  type Fen,
  FUNDS_SOURCES,
  fail,
  formatYuan,
  type JsonSchema,
  type Kind,
  moneyKind,
  ok,
  type ProvisionId,
  parseYuan,
  type Text,
} from '@jizheng/rules';
import { JILIN_AREAS } from '../funds/areas.js';

const notReadable = (path: string, expected: string) =>
  fail([{ code: 'wrongType' as const, path, expected }]);

/** A kind of values that only leave: they are made by SQL, and no request brings them. */
const outgoing = <T>(name: string, schema: JsonSchema, toJson: (value: T) => unknown): Kind<T> => ({
  name,
  schema,
  parse: (_, path) => notReadable(path, name),
  toJson,
  show: (value) => String(toJson(value)),
});

const MAX_ID = 9_223_372_036_854_775_807n;

/** The number of a row; text in JSON, because it may be greater than what JSON numbers hold exactly. */
export const idKind: Kind<bigint> = {
  name: 'id',
  schema: { type: 'string', pattern: '^\\d{1,19}$' },
  parse: (input, path) =>
    typeof input === 'string' && /^\d{1,19}$/.test(input) && BigInt(input) <= MAX_ID
      ? ok(BigInt(input))
      : notReadable(path, 'number of a row as text'),
  toJson: (value) => value.toString(),
  show: (value) => value.toString(),
};

/** An amount that may be below zero: what a document takes back, what the origin gave. */
export const signedMoneyKind: Kind<Fen> = {
  ...moneyKind,
  name: 'signed money',
  schema: { type: 'string', pattern: '^-?\\d{1,17}(\\.\\d{1,2})?$', description: 'decimal yuan' },
  parse: (input, path) => {
    const parsed = typeof input === 'string' ? parseYuan(input) : null;
    if (parsed === null) return notReadable(path, 'decimal yuan as text');
    return parsed.ok ? parsed : fail([{ path, ...parsed.error }]);
  },
  toJson: formatYuan,
};

/** A share as a number between 0 and 1, for a bar or a curve; what is decided rests on exact ratios. */
export const shareKind: Kind<number> = outgoing('share', { type: 'number' }, (value) => value);

/** A whole number that may be below zero. */
export const numberKind: Kind<number> = outgoing('number', { type: 'integer' }, (value) => value);

/** Text as it is stored; it may be empty. */
export const wordsKind: Kind<string> = outgoing('words', { type: 'string' }, (value) => value);

/** Stored JSON, as it is. */
export const jsonKind: Kind<unknown> = outgoing('json', {}, (value) => value);

const TEXT_SCHEMA = {
  type: 'object',
  properties: { zh: { type: 'string' }, en: { type: 'string' } },
  required: ['zh', 'en'],
} as const;

/** One text in both languages. */
export const bilingualKind: Kind<Text> = outgoing('text in both languages', TEXT_SCHEMA, ({ zh, en }) => ({
  zh,
  en,
}));

/** A code that leaves as its label; one that nobody knows leaves as it is. */
export const labelKind = (labels: { readonly [code: string]: Text }): Kind<string> =>
  outgoing('label', TEXT_SCHEMA, (code) => {
    const { zh, en } = labels[code] ?? { zh: code, en: code };
    return { zh, en };
  });

/** The citation of a provision, by its address. */
export const citationOfId = (id: string): Text => ({
  zh: cite(id as ProvisionId, FUNDS_SOURCES, 'zh'),
  en: cite(id as ProvisionId, FUNDS_SOURCES, 'en'),
});

/** A provision: its address, and how it is cited. */
export const provisionKind: Kind<string> = outgoing(
  'provision',
  {
    type: 'object',
    properties: { id: { type: 'string' }, zh: { type: 'string' }, en: { type: 'string' } },
    required: ['id', 'zh', 'en'],
  },
  (id) => ({ id, ...citationOfId(id) }),
);

const AREAS: ReadonlyMap<string, string> = new Map(JILIN_AREAS.map(({ code, name }) => [code, name]));

/** The name of an area; whatever else bears a code keeps it. */
export const nameOfPlace = (code: string): string => AREAS.get(code) ?? code.replace(/^project:/, '');

/** An area, unit or project by its code, that leaves as its name. */
export const placeNameKind: Kind<string> = outgoing('place', { type: 'string' }, nameOfPlace);
