import type pg from 'pg';
import { appendEvent, nextEventId } from '../../acts/record.js';
import type { Signed } from '../signed.js';

/** What the log of access tells besides who and when. */
export interface AccessEntry {
  readonly kind:
    | 'signedIn'
    | 'signInRefused'
    | 'lockedOut'
    | 'signedOut'
    | 'refused'
    | 'passwordChanged'
    | 'delegated'
    | 'delegationEnded'
    | 'personChanged'
    | 'clockMoved'
    | 'exported';
  readonly account?: string;
  readonly method?: string;
  readonly path?: string;
  readonly detail?: string;
}

type Who = Pick<Signed, 'jurisdiction' | 'today' | 'person' | 'position' | 'account'>;

/** The chain of the audit log in which access is kept. */
export const ACCESS_FILE = '*access';

/** Keeps an entry of the log of access, as an event of the audit chain. */
export async function logAccess(client: pg.ClientBase, who: Who, entry: AccessEntry): Promise<void> {
  const { jurisdiction, today, person, position, account } = who;
  const event = await nextEventId({ client });
  await client.query(
    `insert into access.entry (jurisdiction, event_id, kind, person, account, method, path, detail)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      jurisdiction,
      event,
      entry.kind,
      person,
      entry.account ?? account,
      entry.method ?? null,
      entry.path ?? null,
      entry.detail ?? '',
    ],
  );
  const at = { client, jurisdiction, office: position, actor: account, on: today, recordedOn: today };
  await appendEvent(at, `access.${entry.kind}`, event, ACCESS_FILE);
}
