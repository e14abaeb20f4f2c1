import { fail, ok, type PlainDate, type Result } from '@jizheng/rules';
import type pg from 'pg';
import { POSITIONS, type Position } from './position.js';
import type { Signed } from './signed.js';
import {
  type Colleague,
  endDelegation,
  findColleague,
  findDelegation,
  insertDelegation,
  isDelegated,
  listColleagues,
  lockDelegationsOf,
  runningFor,
} from './stores/delegation.js';
import { logAccess } from './stores/entry.js';
import { setActing } from './stores/session.js';

/** The longest absence, its first and last day counted. */
export const LONGEST_ABSENCE_DAYS = 90;

/** Why a delegation is refused. */
export type DelegationRefusal =
  /** Whoever acts for another cannot hand that on, nor delegate while doing so. */
  | 'actingForAnother'
  | 'unknownPerson'
  | 'oneself'
  | 'otherOrganisation'
  | 'startsInThePast'
  | 'endsBeforeItStarts'
  | 'tooLong'
  | 'overlapping';

/** An absence as its officer states it. */
export interface Absence {
  /** The account of whoever stands in. */
  readonly to: string;
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly reason: string;
}

const MS_OF_DAY = 86_400_000;
const daysOf = ({ from, until }: Absence): number => (Date.parse(until) - Date.parse(from)) / MS_OF_DAY + 1;

/** Hands one's own position to a colleague for the days of an absence. */
export async function delegate(
  client: pg.ClientBase,
  signed: Signed,
  absence: Absence,
): Promise<Result<bigint, DelegationRefusal>> {
  if (signed.person !== signed.principal) return fail('actingForAnother');
  const wrongDays = refusalOfDays(absence, signed.today);
  if (wrongDays !== null) return fail(wrongDays);
  const colleague = await findColleague(client, signed.jurisdiction, absence.to);
  if (colleague === null) return fail('unknownPerson');
  if (colleague.person === signed.person) return fail('oneself');
  if (!mayStandIn(signed, colleague)) return fail('otherOrganisation');
  await lockDelegationsOf(client, signed.person);
  if (await isDelegated(client, signed.person, absence.from, absence.until)) return fail('overlapping');
  const id = await insertDelegation(client, {
    jurisdiction: signed.jurisdiction,
    from: signed.person,
    to: colleague.person,
    fromDay: absence.from,
    untilDay: absence.until,
    reason: absence.reason,
  });
  await logAccess(client, signed, {
    kind: 'delegated',
    detail: `${id}: ${absence.to} ${absence.from}..${absence.until}`,
  });
  return ok(id);
}

function refusalOfDays(absence: Absence, today: PlainDate): DelegationRefusal | null {
  if (absence.from < today) return 'startsInThePast';
  if (absence.until < absence.from) return 'endsBeforeItStarts';
  return daysOf(absence) > LONGEST_ABSENCE_DAYS ? 'tooLong' : null;
}

/** Those who lead the province: they stand in for each other, and nobody else for them. */
const LEADERS: readonly Position[] = ['governor', 'viceGovernorForFinance', 'viceGovernorInCharge'];

/** Those for whom only their like stand in: whoever writes the minutes decides nothing, nor does who keeps the people. */
const APART: readonly Position[] = ['meetingSecretary', 'administrator'];

/** The positions whose holders stand in for a position; row security decides the same. */
function standInsOf(position: Position): readonly Position[] {
  if (LEADERS.includes(position)) return LEADERS;
  if (APART.includes(position)) return [position];
  return POSITIONS.filter((each) => !LEADERS.includes(each) && !APART.includes(each));
}

/** Leaders stand in for each other; below them, colleagues of the same organisation. */
const mayStandIn = ({ position, organisation }: Signed, colleague: Colleague): boolean =>
  standInsOf(position).includes(colleague.position) &&
  (LEADERS.includes(position) || colleague.organisation === organisation);

/** Who may stand in for the person. */
export const colleaguesOf = (client: pg.ClientBase, signed: Signed): Promise<readonly Colleague[]> =>
  listColleagues(client, signed, {
    positions: standInsOf(signed.position),
    organisation: LEADERS.includes(signed.position) ? null : signed.organisation,
  });

/** Ends a delegation before its last day: whoever gave it, or an administrator. */
export async function endAbsence(
  client: pg.ClientBase,
  signed: Signed,
  id: bigint,
): Promise<Result<null, 'unknown' | 'notYours'>> {
  const held = await findDelegation(client, signed.jurisdiction, id);
  if (held === null) return fail('unknown');
  const isOwn = signed.person === signed.principal && held.from === signed.person;
  if (!isOwn && signed.position !== 'administrator') return fail('notYours');
  if (held.ended) return ok(null);
  await endDelegation(client, id);
  await logAccess(client, signed, { kind: 'delegationEnded', detail: `${id}` });
  return ok(null);
}

/** Acts for an absent colleague from now on, or for oneself again. */
export async function actFor(
  client: pg.ClientBase,
  signed: Signed,
  token: Buffer,
  delegation: bigint | null,
): Promise<Result<null, 'unknown'>> {
  const running = delegation === null ? [] : await runningFor(client, signed.person, signed.today);
  if (delegation !== null && !running.some(({ id }) => id === delegation)) return fail('unknown');
  await setActing(client, token, delegation);
  await logAccess(client, signed, { kind: 'actingChanged', detail: `${delegation ?? 'own position'}` });
  return ok(null);
}
