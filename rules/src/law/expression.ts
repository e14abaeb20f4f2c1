/** The words that rules are written in: facts, parameters, arithmetic and conditions. */
export * from './arithmetic.js';
export * from './condition.js';
export * from './fact.js';
export type * from './node.js';
