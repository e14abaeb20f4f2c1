export type { DecisionLine, DecisionSaid } from '../answers';
export type { ProblemSaid } from '../problem';
