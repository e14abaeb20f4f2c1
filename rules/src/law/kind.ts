import { dateText, monthDayText } from './calendar-text.js';
import { type DateError, FIRST_YEAR, LAST_YEAR, type PlainDate, parseDate } from './date.js';
import { displayYuan, type Fen, formatYuan, type MoneyError, parseYuan } from './money.js';
import { PUNCTUATION } from './punctuation.js';
import {
  displayPercent,
  formatDecimal,
  formatRatio,
  parseDecimal,
  parseRatio,
  type Ratio,
  type RatioError,
} from './ratio.js';
import { fail, ok, type Result } from './result.js';
import type { Language, Text } from './text.js';

/** A JSON Schema (2020-12) fragment. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** What is wrong with one fact, and where: `path` names it, e.g. `places[3].values`. */
export type FactError = { readonly path: string } & (
  | { readonly code: 'missing' }
  | { readonly code: 'unknownField' }
  | { readonly code: 'wrongType'; readonly expected: string }
  | { readonly code: 'notAChoice'; readonly choices: readonly string[] }
  | { readonly code: 'negative'; readonly text: string }
  | { readonly code: 'contradiction'; readonly facts: readonly string[]; readonly message: Text }
  | MoneyError
  | DateError
  | RatioError
);

/** How values of one kind enter as JSON, leave as JSON, and are shown to a reader. */
export interface Kind<T> {
  readonly name: string;
  readonly schema: JsonSchema;
  readonly parse: (input: unknown, path: string) => Result<T, FactError[]>;
  toJson(value: T): unknown;
  show(value: T, language: Language): string;
}

/** The type of the values of a kind. */
export type ValueOf<K> = K extends Kind<infer T> ? T : never;

const wrongType = (path: string, expected: string) => fail([{ code: 'wrongType' as const, path, expected }]);

function textual<T>(
  expected: string,
  read: (text: string) => Result<T, MoneyError | DateError | RatioError>,
): Kind<T>['parse'] {
  return (input, path) => {
    if (typeof input !== 'string') return wrongType(path, expected);
    const parsed = read(input);
    return parsed.ok ? parsed : fail([{ path, ...parsed.error }]);
  };
}

/** An amount that is never negative; decimal yuan as text in JSON. */
export const moneyKind: Kind<Fen> = {
  name: 'money',
  schema: {
    type: 'string',
    pattern: '^\\d{1,17}(\\.\\d{1,2})?$',
    description: 'decimal yuan, e.g. "10000000.01"',
  },
  parse: (input, path) => {
    const parsed = textual('decimal yuan as text', parseYuan)(input, path);
    if (parsed.ok && parsed.value < 0n)
      return fail([{ code: 'negative', path, text: formatYuan(parsed.value) }]);
    return parsed;
  },
  toJson: formatYuan,
  show: (value, language) => (language === 'zh' ? `${displayYuan(value)} 元` : `CNY ${displayYuan(value)}`),
};

/** An exact fraction; `"10%"` or `"1/3"` in JSON. */
export const ratioKind: Kind<Ratio> = {
  name: 'ratio',
  schema: {
    type: 'string',
    pattern: '^(\\d+(\\.\\d+)?\\s?%|\\d+/\\d+)$',
    description: 'e.g. "9.99%" or "1/3"',
  },
  parse: textual('percent or fraction as text', parseRatio),
  toJson: formatRatio,
  show: displayPercent,
};

/** An exact decimal figure, such as a score or a number of people; text in JSON. */
export const decimalKind: Kind<Ratio> = {
  name: 'decimal',
  schema: { type: 'string', pattern: '^\\d{1,15}(\\.\\d{1,9})?$', description: 'e.g. "92.5"' },
  parse: textual('decimal figure as text', parseDecimal),
  toJson: formatDecimal,
  show: formatDecimal,
};

/** A calendar day. */
export const dateKind: Kind<PlainDate> = {
  name: 'date',
  schema: { type: 'string', format: 'date' },
  parse: textual('YYYY-MM-DD', parseDate),
  toJson: (value) => value,
  show: dateText,
};

/** A day of every year, such as 30 June. */
export interface MonthDay {
  readonly month: number;
  readonly dayOfMonth: number;
}

/** A day of every year, `MM-DD` in JSON. */
export const monthDayKind: Kind<MonthDay> = {
  name: 'day of the year',
  schema: { type: 'string', pattern: '^\\d{2}-\\d{2}$' },
  parse: (input, path) => {
    if (typeof input !== 'string' || !parseDate(`2000-${input}`).ok) return wrongType(path, 'MM-DD');
    return ok({ month: Number(input.slice(0, 2)), dayOfMonth: Number(input.slice(3)) });
  },
  toJson: ({ month, dayOfMonth }) =>
    `${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`,
  show: ({ month, dayOfMonth }, language) => monthDayText(month, dayOfMonth, language),
};

/** A whole number that is not negative, with its unit for the reader. */
export const countKind = (unit: Text): Kind<number> => ({
  name: 'count',
  schema: { type: 'integer', minimum: 0 },
  parse: (input, path) =>
    Number.isSafeInteger(input) && Number(input) >= 0
      ? ok(Number(input))
      : wrongType(path, 'whole number, not negative'),
  toJson: (value) => value,
  show: (value, language) => `${value} ${unit[language]}`.trimEnd(),
});

/** A calendar year; the years at the ends of the calendar are left out, so that each has a neighbour. */
export const yearKind: Kind<number> = {
  name: 'year',
  schema: { type: 'integer', minimum: FIRST_YEAR + 1, maximum: LAST_YEAR - 1 },
  parse: (input, path) =>
    Number.isInteger(input) && Number(input) > FIRST_YEAR && Number(input) < LAST_YEAR
      ? ok(Number(input))
      : wrongType(path, 'calendar year'),
  toJson: (value) => value,
  show: (value) => `${value}`,
};

/** What no text holds: the character of number zero, and halves of characters; a database cannot keep them. */
const UNWRITABLE = /[\0\p{Surrogate}]/u;

/** Free text that is not empty. */
export const textKind: Kind<string> = {
  name: 'text',
  schema: { type: 'string', minLength: 1, maxLength: 2000 },
  parse: (input, path) =>
    typeof input === 'string' && input.trim() !== '' && input.length <= 2000 && !UNWRITABLE.test(input)
      ? ok(input)
      : wrongType(path, 'text of 1 to 2000 characters'),
  toJson: (value) => value,
  show: (value) => value,
};

/** Yes or no. */
export const flagKind: Kind<boolean> = {
  name: 'flag',
  schema: { type: 'boolean' },
  parse: (input, path) => (typeof input === 'boolean' ? ok(input) : wrongType(path, 'true or false')),
  toJson: (value) => value,
  show: (value, language) => (language === 'zh' ? (value ? '是' : '否') : value ? 'yes' : 'no'),
};

/** One of a closed list of codes, each with its label; the schema states the labels as `x-choices`. */
export function choiceKind<C extends string>(choices: { readonly [K in C]: Text }): Kind<C> {
  const codes = Object.keys(choices) as C[];
  const labelled = codes.map((code) => ({ code, zh: choices[code].zh, en: choices[code].en }));
  return {
    name: 'choice',
    schema: { type: 'string', enum: codes, 'x-choices': labelled },
    parse: (input, path) => {
      const found = codes.find((code) => code === input);
      return found === undefined ? fail([{ code: 'notAChoice', path, choices: codes }]) : ok(found);
    },
    toJson: (value) => value,
    show: (value, language) => choices[value][language],
  };
}

/** A value that may be absent; absence is stated as `null`, never by leaving the field out. */
export const optionalKind = <T>(kind: Kind<T>): Kind<T | null> => ({
  name: `optional ${kind.name}`,
  schema: { anyOf: [kind.schema, { type: 'null' }] },
  parse: (input, path) => (input === null ? ok(null) : kind.parse(input, path)),
  toJson: (value) => (value === null ? null : kind.toJson(value)),
  show: (value, language) =>
    value === null ? (language === 'zh' ? '无' : 'none') : kind.show(value, language),
});

/** A list of values of one kind, bounded. */
export const listKind = <T>(kind: Kind<T>, limit = 10_000): Kind<readonly T[]> => ({
  name: `list of ${kind.name}`,
  schema: { type: 'array', items: kind.schema, maxItems: limit },
  parse: (input, path) => {
    if (!Array.isArray(input) || input.length > limit) return wrongType(path, `list of at most ${limit}`);
    const items = input.map((item, index) => kind.parse(item, `${path}[${index}]`));
    return collect(items);
  },
  toJson: (values) => values.map(kind.toJson),
  show: (values, language) =>
    values.map((value) => kind.show(value, language)).join(PUNCTUATION[language].and),
});

function collect<T>(results: readonly Result<T, FactError[]>[]): Result<T[], FactError[]> {
  const values: T[] = [];
  const errors: FactError[] = [];
  for (const result of results) {
    if (result.ok) values.push(result.value);
    else errors.push(...result.error);
  }
  return errors.length > 0 ? fail(errors) : ok(values);
}

/** The kinds of a record's fields. */
export type Fields = { readonly [name: string]: Kind<unknown> };

/** The values of a record's fields. */
export type RecordOf<F> = { readonly [K in keyof F]: ValueOf<F[K]> };

/** A record with named fields; an unknown or missing field is an error that names it. */
export function recordKind<F extends Fields>(fields: F): Kind<RecordOf<F>> {
  const entries = Object.entries<Kind<unknown>>(fields);
  return {
    name: 'record',
    schema: {
      type: 'object',
      properties: Object.fromEntries(entries.map(([name, kind]) => [name, kind.schema])),
      required: entries.map(([name]) => name),
      additionalProperties: false,
    },
    parse: (input, path) => parseRecord(entries, input, path) as Result<RecordOf<F>, FactError[]>,
    toJson: (value) => Object.fromEntries(entries.map(([name, kind]) => [name, kind.toJson(value[name])])),
    show: (value, language) => entries.map(([name, kind]) => kind.show(value[name], language)).join(' '),
  };
}

function parseRecord(
  entries: readonly (readonly [string, Kind<unknown>])[],
  input: unknown,
  path: string,
): Result<{ [name: string]: unknown }, FactError[]> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return wrongType(path, 'record');
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  const given = input as { readonly [name: string]: unknown };
  const known = new Set(entries.map(([name]) => name));
  const errors: FactError[] = Object.keys(given)
    .filter((name) => !known.has(name))
    .map((name) => ({ code: 'unknownField', path: at(name) }));
  const value: { [name: string]: unknown } = {};
  for (const [name, kind] of entries) {
    if (!Object.hasOwn(given, name)) {
      errors.push({ code: 'missing', path: at(name) });
      continue;
    }
    const parsed = kind.parse(given[name], at(name));
    if (parsed.ok) value[name] = parsed.value;
    else errors.push(...parsed.error);
  }
  return errors.length > 0 ? fail(errors) : ok(value);
}

/** Documents or conditions that must all be there: a record of flags. */
export type Checklist<I extends string> = { readonly [K in I]: boolean };

/** A closed checklist, each item with its label; the schema states the labels as `x-title`. */
export function checklistKind<I extends string>(items: { readonly [K in I]: Text }): Kind<Checklist<I>> {
  const names = Object.keys(items) as I[];
  const titled = (title: Text) => ({ ...flagKind, schema: { ...flagKind.schema, 'x-title': title } });
  const flags = Object.fromEntries(names.map((name) => [name, titled(items[name])]));
  const record = recordKind(flags) as unknown as Kind<Checklist<I>>;
  return {
    ...record,
    name: 'checklist',
    show: (value, language) => {
      const missing = names.filter((name) => !value[name]).map((name) => items[name][language]);
      if (missing.length === 0) return language === 'zh' ? '齐备' : 'complete';
      const list = missing.join(PUNCTUATION[language].and);
      return language === 'zh' ? `缺${list}` : `missing ${list}`;
    },
  };
}
