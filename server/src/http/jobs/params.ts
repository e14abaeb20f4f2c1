import { recordKind } from '@jizheng/rules';
import { idKind } from '../../reading/kinds.js';

/** The number of a job in an address. */
export const jobParams = recordKind({ id: idKind });
