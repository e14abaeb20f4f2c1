import { ACT_ENDPOINTS } from './acts/endpoints.js';
import { AUDIT_ENDPOINTS } from './audit/endpoints.js';
import { CHANGE_ENDPOINTS } from './changes/endpoints.js';
import { CLOCK_ENDPOINTS } from './clock/endpoints.js';
import type { Endpoint } from './endpoint.js';
import { GAZETTE_ENDPOINTS } from './gazette/endpoints.js';
import { HEALTH_ENDPOINTS } from './health.js';
import { JOB_ENDPOINTS } from './jobs/endpoints.js';
import { LAW_ENDPOINTS } from './law/endpoints.js';
import { METRICS_ENDPOINTS } from './metrics/endpoints.js';
import { PAPER_ENDPOINTS } from './papers/endpoints.js';
import { PEOPLE_ENDPOINTS } from './people/endpoints.js';
import { READING_ENDPOINTS } from './reading/endpoints.js';
import { SESSION_ENDPOINTS } from './session/endpoints.js';

/** Every endpoint of the service; what is not listed here does not exist. */
export const ENDPOINTS: readonly Endpoint[] = [
  ...HEALTH_ENDPOINTS,
  ...SESSION_ENDPOINTS,
  ...PEOPLE_ENDPOINTS,
  ...AUDIT_ENDPOINTS,
  ...CLOCK_ENDPOINTS,
  ...CHANGE_ENDPOINTS,
  ...METRICS_ENDPOINTS,
  ...JOB_ENDPOINTS,
  ...READING_ENDPOINTS,
  ...ACT_ENDPOINTS,
  ...PAPER_ENDPOINTS,
  ...LAW_ENDPOINTS,
  ...GAZETTE_ENDPOINTS,
];
