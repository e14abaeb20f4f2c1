import type { Row } from '../../parts/table/column';
import type { RowOf } from '../../session/answers';

/** A person in the list. */
export type Person = RowOf<'/api/people'>;

/** Whether a row is one of the list of people. */
export const isPerson = (row: Row): row is Person =>
  typeof row.id === 'string' && typeof row.account === 'string' && typeof row.organisationName === 'string';
