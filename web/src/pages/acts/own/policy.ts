import { jilin2024, type PolicyVersion, parseDate, versionOn } from '@jizheng/rules';

/** The law in force on a day; null where there is none, or the day is not one yet. */
export function policyOn(day: string): PolicyVersion | null {
  const parsed = parseDate(day);
  if (!parsed.ok) return null;
  const version = versionOn(jilin2024, parsed.value);
  return version.ok ? version.value : null;
}
