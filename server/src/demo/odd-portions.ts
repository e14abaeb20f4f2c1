import type { PortionYear } from './demo-plan.js';

/** Portions of which a part is not released in time, in hundredths of the grants that go out: art. 33 at work. */
const RELEASED_HUNDREDTHS: { readonly [portionYear: string]: number } = {
  // half goes back after June, and the rest, still unreleased, after September
  'F04/P2/2025': 50,
  // a reason for June protects it until September
  'F15/P1/2025': 40,
  // relief is exempt: what is left at the year's end carries over
  'F10/P1/2025': 60,
  'F24/P1/2026': 70,
  // four projects are not ready in June: half goes back, and the rest after September
  'F08/P1/2026': 80,
};

/** What goes out of a portion's grants, and what stays behind. */
export function heldBack<G>(
  { fund, portion, year }: PortionYear,
  grants: readonly G[],
): { readonly released: readonly G[]; readonly held: readonly G[] } {
  const share = RELEASED_HUNDREDTHS[`${fund.code}/${portion.code}/${year}`] ?? 100;
  const count = Math.floor((grants.length * share) / 100);
  return { released: grants.slice(0, count), held: grants.slice(count) };
}

/** The portion and year of which an administration allowance is approved and spent (art. 32). */
export const isAllowanceYear = ({ fund, portion, year }: PortionYear): boolean =>
  fund.code === 'F24' && portion.code === 'P1' && year === 2026;

/** The portions that are held back, with the year. */
export const HELD_BACK: readonly string[] = Object.keys(RELEASED_HUNDREDTHS);
