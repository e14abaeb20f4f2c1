import type { PlainDate } from '@jizheng/rules';
import type pg from 'pg';
import { isThere, type ThingKind } from '../../reading/is-there.js';
import type { List } from '../../reading/list.js';
import { type Reader, readAll } from '../../reading/read-list.js';
import { type Problem, problem } from '../problem.js';

/** Why there is nothing to read: there is no such thing, or it is another's, which is a refusal of access. */
export const missing = async (client: pg.ClientBase, kind: ThingKind, name: string): Promise<Problem> =>
  problem((await isThere(client, kind, name)) ? 'notYours' : 'notFound');

/** What is asked for under a code as of a day. */
interface AskedThen {
  readonly code: string;
  readonly asOf: PlainDate | null;
}

/** The same as of a day: what is there for the reader today and was not then is told so, and no refusal. */
export async function missingThen(
  client: pg.ClientBase,
  reader: Reader,
  { kind, list }: { readonly kind: ThingKind; readonly list: List },
  { code, asOf }: AskedThen,
): Promise<Problem> {
  const [today] = asOf === null ? [] : await readAll(client, list, reader, { filters: { code } });
  return today === undefined
    ? missing(client, kind, code)
    : problem('notFound', {
        zh: '这一天还没有此项，请另选日期',
        en: 'it was not there on that day yet; choose another one',
      });
}
