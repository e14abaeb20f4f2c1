import { ok } from '@jizheng/rules';
import type { Database } from '../../database/index.js';
import { POSITION } from '../position.js';
import { type ChangeEvent, visibleFunds } from '../stores/change.js';
import { ACCESS_FILE } from '../stores/entry.js';
import { enter } from '../stores/session.js';

/** What of the changes a session may hear of. */
export interface Visibility {
  readonly jurisdiction: string;
  /** The funds; null: all. */
  readonly funds: ReadonlySet<string> | null;
  /** What concerns several funds at once, or none. */
  readonly business: boolean;
  /** Signing in and out, and refusals of access. */
  readonly access: boolean;
  /** Which act on one fund it was, and whose: cities and units only hear that there was one. */
  readonly details: boolean;
  /** The same of what concerns several funds. */
  readonly allDetails: boolean;
}

/** Asks, as the person herself, what she sees; null when her session is over or the database is away. */
export async function askVisibility(database: Database, token: Buffer): Promise<Visibility | null> {
  const asked = await database.withWeb('read', async (client) => {
    const signed = await enter(client, token);
    if (signed === null) return ok(null);
    const { sees } = POSITION[signed.position];
    return ok({
      jurisdiction: signed.jurisdiction,
      funds: sees === 'province' ? null : await visibleFunds(client),
      business: sees !== 'people',
      access: signed.position === 'auditor' || signed.position === 'administrator',
      details: sees === 'province' || sees === 'department',
      allDetails: sees === 'province',
    });
  });
  return asked.ok ? asked.value : null;
}

/** A new office day changes what everybody sees. */
const isForAll = ({ act }: ChangeEvent): boolean => act === 'access.clockMoved';

/** A paper comes to the next signer's desk; that it does is no secret, whose it is and what it says is. */
const isOfPapers = ({ act }: ChangeEvent): boolean => act.startsWith('access.paper');

/** Whether somebody may hear of an event. */
export function hears({ jurisdiction, funds, business, access }: Visibility, event: ChangeEvent): boolean {
  if (event.jurisdiction !== jurisdiction) return false;
  if (event.file === ACCESS_FILE) return access || isForAll(event) || (business && isOfPapers(event));
  if (event.file.startsWith('*')) return business;
  return funds === null || funds.has(event.file);
}

/** Whether somebody who hears of an event may know which act it was, and whose. */
export const knows = ({ details, allDetails, access }: Visibility, { file }: ChangeEvent): boolean =>
  file === ACCESS_FILE ? access : file.startsWith('*') ? allDetails : details;
