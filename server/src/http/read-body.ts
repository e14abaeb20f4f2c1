import { fail, type Kind, type Result } from '@jizheng/rules';
import { type Problem, wrongFields } from './problem.js';

/** The body of a request to an endpoint without a transaction of its own, read by its kind. */
export function readBody<T>(kind: Kind<T>, body: unknown): Result<T, Problem> {
  const read = kind.parse(body, '');
  return read.ok ? read : fail(wrongFields(read.error));
}
