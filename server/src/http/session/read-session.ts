import { ok, type Result } from '@jizheng/rules';
import type pg from 'pg';
import type { Database, DatabaseError } from '../../database/index.js';
import { POSITION } from '../../office/position.js';
import type { Signed } from '../../office/signed.js';
import { runningFor } from '../../office/stores/delegation.js';
import { enter } from '../../office/stores/session.js';
import type { SessionAnswer } from './kinds.js';

/** The session as its person sees it. */
export async function readSession(client: pg.ClientBase, signed: Signed): Promise<SessionAnswer> {
  const delegations = await runningFor(client, signed.person, signed.today);
  const { delegation, position } = signed;
  return {
    person: { id: signed.person, account: signed.account, name: signed.name },
    organisation: { code: signed.organisation, name: signed.organisationName },
    organisationKind: signed.organisationKind,
    position,
    title: POSITION[position],
    jurisdiction: {
      code: signed.jurisdiction,
      name: signed.jurisdictionName,
      today: signed.today,
      clock: signed.clock,
    },
    csrf: signed.csrf,
    actingFor: delegation === null ? null : { id: delegation, name: signed.principalName, position },
    delegations: delegations.map(({ id, from, until }) => ({
      id,
      from: { ...from, title: POSITION[from.position] },
      until,
    })),
    mustChangePassword: signed.mustChange,
    demo: signed.demo,
  };
}

/** The session of a token, given as its sha256; null when it is none, or no longer one. */
export const findSession = (
  database: Database,
  token: Buffer,
): Promise<Result<SessionAnswer | null, DatabaseError>> =>
  database.withWeb('read', async (client) => {
    const signed = await enter(client, token);
    return ok(signed === null ? null : await readSession(client, signed));
  });
