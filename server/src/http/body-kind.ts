import { type Fields, fail, type JsonSchema, type Kind, ok, type RecordOf, recordKind } from '@jizheng/rules';

const isRecord = (given: unknown): given is { readonly [name: string]: unknown } =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

const mayBeNull = ({ anyOf }: JsonSchema): boolean =>
  Array.isArray(anyOf) && anyOf.some((schema: JsonSchema) => schema.type === 'null');

/** A record as the body of a request: what may be null may be left out. */
export function bodyKind<F extends Fields>(fields: F): Kind<RecordOf<F>> {
  const record = recordKind(fields);
  const optional = Object.keys(fields).filter((name) => mayBeNull(fields[name]?.schema ?? {}));
  const absent = Object.fromEntries(optional.map((name) => [name, null]));
  const required = Object.keys(fields).filter((name) => !optional.includes(name));
  return {
    ...record,
    schema: { ...record.schema, required },
    parse: (input, path) => record.parse(isRecord(input) ? { ...absent, ...input } : input, path),
  };
}

/** A JSON record that is read by whoever knows what it holds; `schema` says it to the caller. */
export const givenKind = (schema: JsonSchema): Kind<{ readonly [name: string]: unknown }> => ({
  name: 'given record',
  schema,
  parse: (input, path) =>
    isRecord(input) ? ok(input) : fail([{ code: 'wrongType', path, expected: 'record' }]),
  toJson: (value) => value,
  show: (value) => JSON.stringify(value),
});

const LONGEST_NOTE = 2_000;
const UNWRITABLE = /[\0\p{Surrogate}]/u;

/** A remark; it may be empty. */
export const noteKind: Kind<string> = {
  name: 'note',
  schema: { type: 'string', maxLength: LONGEST_NOTE },
  parse: (input, path) =>
    typeof input === 'string' && input.length <= LONGEST_NOTE && !UNWRITABLE.test(input)
      ? ok(input)
      : fail([{ code: 'wrongType', path, expected: `text of at most ${LONGEST_NOTE} characters` }]),
  toJson: (value) => value,
  show: (value) => value,
};
