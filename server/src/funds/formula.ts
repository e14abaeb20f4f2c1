import { decimalKind, type formulaAllocation, type Kind, ratioKind, type ValueOf } from '@jizheng/rules';
import type { FormulaValue } from './stores/formula-value.js';

/** Factors and places as the formula's rule reads them. */
export interface Formula {
  readonly factors: ValueOf<typeof formulaAllocation.facts.factors.kind>;
  readonly places: ValueOf<typeof formulaAllocation.facts.places.kind>;
}

/**
 * The stated values of a plan as factors and places, in the order in which they were stated. A factor stated
 * with two weights stands twice, and a place without a value lacks one, so that the rule refuses the formula.
 */
export function formulaOf(stated: readonly FormulaValue[]): Formula {
  const weights = new Map(
    stated.map(({ factor, weight }) => [`${factor}\u001f${weight}`, { factor, weight }]),
  );
  const values = new Map(stated.map((each) => [`${each.area}\u001f${each.factor}`, each.value]));
  const areas = [...new Set(stated.map(({ area }) => area))];
  const factors = [...weights.values()];
  return {
    factors: factors.map(({ factor, weight }) => ({ name: factor, weight: read(ratioKind, weight) })),
    places: areas.map((area) => ({
      area,
      values: factors.flatMap(({ factor }) => {
        const value = values.get(`${area}\u001f${factor}`);
        return value === undefined ? [] : [read(decimalKind, value)];
      }),
    })),
  };
}

/** Reads what the database holds; a text that it should not hold is a bug. */
function read<T>(kind: Kind<T>, text: string): T {
  const parsed = kind.parse(text, kind.name);
  if (!parsed.ok) throw new Error(`stored value is no ${kind.name}: ${text}`);
  return parsed.value;
}
