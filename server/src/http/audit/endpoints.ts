import type { Endpoint } from '../endpoint.js';
import { checkEndpoint } from './check.js';
import { exportEndpoint } from './export.js';

/** The audit log: read, taken away, checked. */
export const AUDIT_ENDPOINTS: readonly Endpoint[] = [exportEndpoint, checkEndpoint];
