import type { Act, DeadlineId, Office } from '@jizheng/rules';
import type { Performed } from '../../src/acts/act.js';
import type { TestDatabase } from '../support/database.js';

/** A duty as it stands once it is open. */
interface Owed {
  readonly fund: string | null;
  readonly subject: string;
  readonly office: Office;
  readonly openedOn: string;
  readonly due: string;
}

/** How a duty arises in the test province, and every way in which it is fulfilled. */
export interface Scenario {
  readonly deadline: DeadlineId;
  /** Today, before anything happens. Default: 2025-01-01. */
  readonly today?: string;
  readonly arises: (database: TestDatabase) => Promise<unknown>;
  readonly owed: Owed;
  /** By the act that closes it; nothing is answered where the daily job does it. */
  readonly closes: { readonly [A in Act]?: (database: TestDatabase) => Promise<Performed | undefined> };
}
