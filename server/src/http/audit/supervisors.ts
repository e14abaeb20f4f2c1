import type { Access } from '../../office/access.js';

/** Who reads the audit log. */
export const SUPERVISORS: Access = { who: 'positions', positions: ['auditor', 'administrator'] };
