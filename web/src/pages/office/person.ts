import type { RowOf } from '../../session/answers';

/** A person in the list. */
export type Person = RowOf<'/api/people'>;
