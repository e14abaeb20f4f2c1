import {
  fail,
  jilin2024,
  ok,
  type Policy,
  type PolicyVersion,
  parseDate,
  type Result,
  versionOn,
} from '@jizheng/rules';
import { nearest } from '../spreadsheet/read/nearest.js';

const POLICIES: readonly Policy[] = [jilin2024];

/** Why no version of the law can be chosen. */
export type NoLaw =
  | { readonly code: 'unknownPolicy'; readonly text: string; readonly nearest: string | null }
  | { readonly code: 'notADay'; readonly text: string }
  | { readonly code: 'noVersion'; readonly policy: string; readonly date: string };

/** The day in Asia/Shanghai at a moment, `YYYY-MM-DD`. */
export const dayInShanghai = (moment: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(moment);

/** The policy of that id as it stands on a day. */
export function lawOn(date: string, policyId: string = jilin2024.id): Result<PolicyVersion, NoLaw> {
  const policy = POLICIES.find(({ id }) => id === policyId);
  if (policy === undefined) {
    const ids = POLICIES.map(({ id }) => id);
    return fail({ code: 'unknownPolicy', text: policyId, nearest: nearest(policyId, ids) });
  }
  const day = parseDate(date);
  if (!day.ok) return fail({ code: 'notADay', text: date });
  const version = versionOn(policy, day.value);
  return version.ok ? ok(version.value) : fail({ code: 'noVersion', policy: policyId, date });
}
