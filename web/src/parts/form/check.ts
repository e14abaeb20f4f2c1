import type { Text } from '@jizheng/rules';
import type { FormSchema } from '../../session/form-schema';
import { shapeOf } from './shape';

/** What is wrong with a field, found while one types. */
export interface Finding {
  readonly path: string;
  readonly says: Text;
  /** Nothing is there yet. */
  readonly isMissing: boolean;
}

/** Said of a field in which something must stand. */
export const NEEDED: Text = { zh: '必填', en: 'needed' };
const NOT_AN_AMOUNT: Text = { zh: '不是金额：只写数字', en: 'not an amount: write a figure alone' };
const BELOW_ZERO: Text = { zh: '不能小于零', en: 'not below zero' };
const TOO_FINE: Text = { zh: '最多精确到分', en: 'to the fen at most' };
const TOO_LARGE: Text = { zh: '金额过大', en: 'too large an amount' };
const NOT_A_NUMBER: Text = { zh: '不是数字', en: 'not a number' };
const NOT_A_SHARE: Text = { zh: '写成 9.99% 或者 1/3', en: 'write 9.99% or 1/3' };

/** The address of a field of a record. */
export const fieldPath = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

/** The values of a record, whatever is there. */
export const recordOf = (value: unknown): { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as { readonly [name: string]: unknown })
    : {};

const isEmpty = (value: unknown): boolean => value === '' || value === null || value === undefined;

/** What is wrong with an amount of decimal yuan that is none. */
export function amountFault(yuan: string): Text {
  if (!/^-?\d+(\.\d+)?$/.test(yuan)) return NOT_AN_AMOUNT;
  if (yuan.startsWith('-')) return BELOW_ZERO;
  return /\.\d\d\d/.test(yuan) ? TOO_FINE : TOO_LARGE;
}

function checkText(kind: string, schema: FormSchema, value: unknown): Text | null {
  const matches = schema.pattern === undefined || new RegExp(schema.pattern).test(String(value));
  if (kind === 'money') return matches ? null : amountFault(String(value));
  if (kind === 'share') return matches ? null : NOT_A_SHARE;
  if (kind === 'decimal') return matches ? null : NOT_A_NUMBER;
  if (kind === 'flag') return typeof value === 'boolean' ? null : NEEDED;
  if (kind === 'year' || kind === 'count') return Number.isSafeInteger(value) ? null : NOT_A_NUMBER;
  return null;
}

/** Everything that is wrong with what was filled in, by field, before the server is asked. */
export function findingsIn(given: FormSchema, value: unknown, path = ''): Finding[] {
  const { kind, schema, isOptional } = shapeOf(given);
  if (isEmpty(value)) return isOptional ? [] : [{ path, says: NEEDED, isMissing: true }];
  if (kind === 'record') {
    const record = recordOf(value);
    return Object.entries(schema.properties ?? {}).flatMap(([name, field]) =>
      findingsIn(field, record[name], fieldPath(path, name)),
    );
  }
  if (kind === 'list' && Array.isArray(value)) {
    const { items = {} } = schema;
    return value.flatMap((item, at) => findingsIn(items, item, `${path}[${at}]`));
  }
  const says = checkText(kind, schema, value);
  return says === null ? [] : [{ path, says, isMissing: false }];
}
