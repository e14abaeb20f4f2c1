import { ACCESS_LIST, EVENT_LIST } from '../../reading/lists/audit-lists.js';
import type { Endpoint } from '../endpoint.js';
import { listEndpoint } from '../reading/list-endpoint.js';
import { checkEndpoint } from './check.js';
import { exportEndpoint } from './export.js';
import { SUPERVISORS } from './supervisors.js';

const lists: readonly Endpoint[] = [EVENT_LIST, ACCESS_LIST].map((list) => ({
  ...listEndpoint(list),
  tag: 'audit',
  access: SUPERVISORS,
}));

/** The audit log: read, taken away, checked. */
export const AUDIT_ENDPOINTS: readonly Endpoint[] = [...lists, exportEndpoint, checkEndpoint];
