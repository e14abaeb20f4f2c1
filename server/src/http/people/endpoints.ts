import type { Endpoint } from '../endpoint.js';
import { DELEGATION_ENDPOINTS } from './delegations.js';
import { PERSON_WRITES } from './people.js';

/** People, organisations, and standing in for an absent officer. */
export const PEOPLE_ENDPOINTS: readonly Endpoint[] = [...PERSON_WRITES, ...DELEGATION_ENDPOINTS];
