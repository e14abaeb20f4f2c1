import type { Text } from '@jizheng/rules';
import type { Json, Named, Provision } from './common';

/** Groups of what is to be done, in the order of the Desk. */
export type DutyGroup = 'overdue' | 'review' | 'returned' | 'watch' | 'due';

/** One thing to do. */
export interface Duty {
  readonly kind: 'paper' | 'proposal' | 'task' | 'returned' | 'route' | 'allocation' | 'job';
  readonly id: string;
  readonly group: DutyGroup;
  readonly title: Text;
  readonly fund: Named | null;
  readonly detail: Text;
  readonly amount: string | null;
  readonly provision: Provision | null;
  readonly due: string | null;
  readonly overdueDays: number | null;
  readonly act: string | null;
  readonly input: Json | null;
}

/** What comes due on one day. */
export interface DueDay {
  readonly due: string;
  readonly items: {
    readonly deadline: string;
    readonly title: Text;
    readonly provision: Provision | null;
    readonly count: number;
    readonly funds: string[];
  }[];
}

/** What somebody did. */
export interface Happening {
  readonly id: string;
  readonly act: string;
  readonly title: Text;
  readonly fund: Named | null;
  readonly actor: string;
  readonly amount: string | null;
  readonly on: string;
  readonly at: string;
  readonly accepted: boolean;
}

/** How far the money of a fund is spent, month by month. */
export interface Pace {
  readonly fund: string;
  readonly name: string;
  readonly points: { readonly month: number | string; readonly share: string | number }[];
  readonly share: string | number;
}

/** The Desk of a person. */
export interface Desk {
  readonly todo: Duty[];
  readonly counts: { readonly [group: string]: number };
  readonly upcoming: DueDay[];
  readonly changes: Happening[];
  readonly progress: Pace[];
}
