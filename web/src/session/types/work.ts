import type { Text } from '@jizheng/rules';

/** One thing wrong in a workbook, located. */
export interface LocatedProblem {
  readonly sheet: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly heading?: string | null;
  readonly found?: string | null;
  readonly severity?: 'error' | 'warning';
  readonly reason: Text | string;
  readonly remedy?: Text | string | null;
  readonly provision?: string | null;
}

/** Work that takes long. */
export interface Job {
  readonly id: string;
  readonly kind?: string;
  readonly title?: Text | string;
  readonly name?: string;
  readonly state: string;
  readonly done: number;
  readonly total: number | null;
  readonly step?: Text | string | null;
  readonly createdAt?: string;
  readonly problems?: LocatedProblem[];
  readonly sheets?: {
    readonly sheet: string;
    readonly rows: number;
    readonly problems: number;
    readonly amount?: string | null;
  }[];
}

/** A found thing. */
export interface Hit {
  readonly kind?: string;
  readonly id: string;
  readonly title: Text | string;
  readonly detail?: Text | string | null;
}

/** Found things of one kind. */
export interface HitGroup {
  readonly kind: string;
  readonly title?: Text;
  readonly hits: Hit[];
}
