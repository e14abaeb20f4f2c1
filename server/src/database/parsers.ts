import pg from 'pg';

const oid = {
  int8: 20,
  date: 1082,
  int8Array: 1016,
  dateArray: 1182,
  numericArray: 1231,
} as const;

const textArrayOid: number = 1009;

const asIs = (text: string): string => text;

function eachText(value: unknown, parse: (text: string) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => eachText(item, parse));
  return typeof value === 'string' ? parse(value) : value;
}

const arrayOf = (parse: (text: string) => unknown) => {
  const split: (text: string) => unknown = pg.types.getTypeParser(textArrayOid, 'text');
  return (text: string): unknown => eachText(split(text), parse);
};

const parsers = new Map<number, (text: string) => unknown>([
  [oid.int8, BigInt],
  [oid.int8Array, arrayOf(BigInt)],
  [oid.date, asIs],
  [oid.dateArray, arrayOf(asIs)],
  [oid.numericArray, arrayOf(asIs)],
]);

/**
 * How values leave the database, for every connection: int8 as bigint, date as 'YYYY-MM-DD', numeric as an
 * exact string, timestamptz as Date; arrays of them likewise.
 */
export const types: pg.CustomTypesConfig = {
  getTypeParser: (id, format) =>
    (format === 'binary' ? undefined : parsers.get(id)) ?? pg.types.getTypeParser(id, format),
};
