import type pg from 'pg';
import type { Signed } from '../signed.js';
import { changesSince, holdFund } from '../stores/fund-version.js';
import type { OwnRequest, RequestRefused } from './request.js';

/** The chain of the audit log for what is not about one fund. */
const PROVINCE_FILE = '*';

/** What was done to the fund of a request since the version that its author saw; null when nothing was. */
export async function changedSince(
  client: pg.ClientBase,
  { jurisdiction }: Signed,
  { subject }: OwnRequest,
  seen: bigint,
): Promise<RequestRefused | null> {
  const file = subject.fund ?? PROVINCE_FILE;
  const version = await holdFund(client, jurisdiction, file);
  if (version === seen) return null;
  return { code: 'changedMeanwhile', changes: await changesSince(client, jurisdiction, file, seen) };
}
