import { LISTS } from '../../reading/lists/index.js';
import type { Endpoint } from '../endpoint.js';
import { desk } from './desk.js';
import { fund } from './fund.js';
import { listEndpoint } from './list-endpoint.js';
import { searching } from './search.js';
import { act, project } from './single.js';
import { WHY_ENDPOINTS } from './why.js';

/** Every endpoint that only reads. */
export const READING_ENDPOINTS: readonly Endpoint[] = [
  ...LISTS.map(listEndpoint),
  fund,
  project,
  act,
  desk,
  searching,
  ...WHY_ENDPOINTS,
];
