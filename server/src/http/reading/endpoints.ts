import { LISTS } from '../../reading/lists/index.js';
import type { Endpoint } from '../endpoint.js';
import { fund } from './fund.js';
import { listEndpoint } from './list-endpoint.js';

/** Every endpoint that only reads. */
export const READING_ENDPOINTS: readonly Endpoint[] = [...LISTS.map(listEndpoint), fund];
