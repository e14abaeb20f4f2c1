import { DELEGATION_LIST, ORGANISATION_LIST, PEOPLE_LIST } from '../../reading/lists/people-lists.js';
import type { Endpoint } from '../endpoint.js';
import { listEndpoint } from '../reading/list-endpoint.js';
import { DELEGATION_ENDPOINTS } from './delegations.js';
import { ADMINISTRATOR, PERSON_WRITES } from './people.js';

const lists: readonly Endpoint[] = [
  { ...listEndpoint(PEOPLE_LIST), tag: 'people', access: ADMINISTRATOR },
  { ...listEndpoint(ORGANISATION_LIST), tag: 'people', access: { who: 'signedIn' } },
  { ...listEndpoint(DELEGATION_LIST), tag: 'delegations', access: { who: 'signedIn' } },
];

/** People, organisations, and standing in for an absent officer. */
export const PEOPLE_ENDPOINTS: readonly Endpoint[] = [...lists, ...PERSON_WRITES, ...DELEGATION_ENDPOINTS];
