/** What one project gets. */
export const PROJECT_YUAN = 1_000_000n;

/** The budget year that is played. */
export const YEAR = 2026;

/** A checklist with every item ticked. */
export const all = (...names) => Object.fromEntries(names.map((name) => [name, true]));

/** The only portion of a fund in the budget year. */
export const portionYear = (fund) => ({ fund, portion: 'P1', budgetYear: YEAR });
