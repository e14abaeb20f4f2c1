import type { Problem } from './answers';

/** A problem for a reader; what did not come from the server has no address. */
export type ProblemSaid = Omit<Problem, 'instance'>;

/** What the server answered instead of what was asked. */
export class ProblemError extends Error {
  constructor(readonly problem: ProblemSaid) {
    super(problem.title);
  }
}

/** The server could not be reached: nothing is known of what was asked. */
export const UNREACHED: ProblemSaid = {
  type: 'about:blank',
  title: '没有连上服务器',
  status: 0,
  code: 'unreached',
};

/** An answer that is not a problem by itself, as one. */
export const problemOf = (status: number, body: unknown): ProblemSaid =>
  typeof body === 'object' && body !== null && 'code' in body && 'title' in body
    ? (body as ProblemSaid)
    : { type: 'about:blank', title: `HTTP ${status}`, status, code: 'unknown' };

/** Any thrown thing as a problem. */
export const problemFrom = (thrown: unknown): ProblemSaid =>
  thrown instanceof ProblemError ? thrown.problem : UNREACHED;
