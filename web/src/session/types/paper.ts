import type { Text } from '@jizheng/rules';
import type { ActPreview, FormSchema, RouteStepSaid } from './act';
import type { Json, Named } from './common';

/** What may be done with a paper. */
export type Verdict = 'approve' | 'return' | 'reject' | 'withdraw' | 'resubmit';

/** A paper in a list. */
export interface PaperRow {
  readonly id: string;
  readonly act: string;
  readonly title: Text;
  readonly fund: Named | string | null;
  readonly amount: string | null;
  readonly state: string;
  readonly submittedBy: string;
  readonly submittedOn: string;
  readonly waitsFor?: Text | string | null;
}

/** A signature or another step on a paper. */
export interface PaperStep {
  readonly verdict: Verdict | 'submit';
  readonly actor: string;
  readonly position?: string;
  readonly title?: Text;
  readonly actingFor?: string | null;
  readonly at: string;
  readonly note: string;
}

/** A paper that waits for signatures. */
export interface PaperPage extends PaperRow {
  readonly on: string;
  readonly note: string;
  readonly input: Json;
  readonly schema?: FormSchema;
  readonly route: RouteStepSaid[];
  readonly steps: PaperStep[];
  readonly may: Verdict[];
  readonly preview: ActPreview | null;
  readonly performed: string | null;
}
