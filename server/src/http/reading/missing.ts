import type pg from 'pg';
import { isThere, type ThingKind } from '../../reading/is-there.js';
import { type Problem, problem } from '../problem.js';

/** Why there is nothing to read: there is no such thing, or it is another's, which is a refusal of access. */
export const missing = async (client: pg.ClientBase, kind: ThingKind, name: string): Promise<Problem> =>
  problem((await isThere(client, kind, name)) ? 'notYours' : 'notFound');
