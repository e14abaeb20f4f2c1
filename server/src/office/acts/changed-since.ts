import type pg from 'pg';
import type { Signed } from '../signed.js';
import { changesSince, type FundVersion, fundOf, holdFund } from '../stores/fund-version.js';
import type { OwnRequest, RequestRefused } from './request.js';

/** What was done to the fund of a request since the version that its author saw; null when nothing was. */
export async function changedSince(
  client: pg.ClientBase,
  { jurisdiction }: Signed,
  { subject, input }: OwnRequest,
  seen: FundVersion,
): Promise<RequestRefused | null> {
  const fund = subject.fund ?? (await fundOf(client, jurisdiction, input));
  if (fund === null) return null;
  const now = await holdFund(client, jurisdiction, fund, subject.fund === null ? 'common' : 'own');
  const changes = await changesSince(client, jurisdiction, fund, seen);
  return changes.length === 0 && wasOnce(seen, now) ? null : { code: 'changedMeanwhile', changes };
}

/** Whether the fund ever stood so; what cannot be read as a version, or comes from other books, never did. */
const wasOnce = (seen: FundVersion, now: FundVersion): boolean =>
  seen.own >= 0n && seen.common >= 0n && seen.own <= now.own && seen.common <= now.common;
