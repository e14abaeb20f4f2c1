import type { FactError, Language, Text } from '@jizheng/rules';
import { describeFactError } from '../acts/describe-fact-error.js';
import type { DatabaseError } from '../database/index.js';
import { PROBLEM, type ProblemCode } from './problem-codes.js';

/** One wrong field of a request: where, and why in the user's words. */
export interface FieldError {
  readonly path: string;
  readonly code: string;
  readonly message: Text;
}

/** Why a request was not answered as asked (RFC 9457). */
export interface Problem {
  readonly code: ProblemCode;
  readonly detail?: Text;
  readonly errors?: readonly FieldError[];
  /** Further members: the decisions of a refusal, what others changed. */
  readonly members?: { readonly [name: string]: unknown };
  readonly headers?: { readonly [name: string]: string };
  /** What was done stays done, as with a refusal by law, which is recorded. */
  readonly keeps?: true;
  /** What the database said, for the program's log alone. */
  readonly cause?: DatabaseError;
}

/** A problem with its code and, where there is more to say, its detail. */
export const problem = (code: ProblemCode, detail?: Text): Problem =>
  detail === undefined ? { code } : { code, detail };

/** Every wrong field at once. */
export const wrongFields = (errors: readonly FactError[]): Problem => ({
  code: 'wrongFields',
  errors: errors.map((error) => ({
    path: error.path,
    code: error.code,
    message: { zh: describeFactError(error, 'zh'), en: describeFactError(error, 'en') },
  })),
});

/** The HTTP status of a problem. */
export const statusOf = ({ code }: Problem): number => PROBLEM[code].status;

/** The problem as application/problem+json in the reader's language. */
export function problemJson(given: Problem, language: Language, instance: string): object {
  const { status, zh, en } = PROBLEM[given.code];
  return {
    type: `urn:jizheng:problem:${given.code}`,
    title: { zh, en }[language],
    status,
    code: given.code,
    instance,
    ...(given.detail === undefined ? {} : { detail: given.detail[language] }),
    ...(given.errors === undefined
      ? {}
      : {
          errors: given.errors.map(({ path, code, message }) => ({ path, code, message: message[language] })),
        }),
    ...given.members,
  };
}
