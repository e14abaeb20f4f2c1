import type { AnyRule } from '../src/law/decision.js';

const place = (provision: string): string => provision.replace('jzg-2024-2/', '');

/** Every clause of a rule in the law's order with its provision: `overMaximum art-14`. */
export function anatomyOf(rule: AnyRule) {
  return {
    id: rule.id,
    provisions: rule.provisions.map(place),
    refusals: rule.refusals.map(({ code, by }) => `${code} ${place(by)}`),
    warnings: rule.warnings.map(({ code, by }) => `${code} ${place(by)}`),
    outcomes: rule.outcomes.map(({ code, by }) => `${code} ${place(by)}`),
  };
}

/** The codes of the refusals that a recorded determination can lift. */
export const softenedIn = (rule: AnyRule): string[] =>
  rule.refusals.filter(({ lifted }) => lifted !== null).map(({ code }) => code);
