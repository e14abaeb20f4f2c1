import type { Endpoint } from './endpoint.js';
import { HEALTH_ENDPOINTS } from './health.js';

/** Every endpoint of the service; what is not listed here does not exist. */
export const ENDPOINTS: readonly Endpoint[] = [...HEALTH_ENDPOINTS];
