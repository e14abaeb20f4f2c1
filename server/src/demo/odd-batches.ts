import type { PortionYear } from './demo-plan.js';

/** Projects of a portion that come later than the others in their year; days as month-day. */
interface LaterBatch {
  readonly count: number;
  /** A plan of its own, and its approval; null when the first plan has them. */
  readonly plan: { readonly allocatedOn: string; readonly approvedOn: string } | null;
  readonly releasedOn: string;
  readonly brokenDownOn: string;
}

/** Plans and releases that are under way in June 2026: waiting for the vice-governor, for finance, for the counties. */
const LATER: { readonly [portionYear: string]: LaterBatch } = {
  'F23/P1/2026': {
    count: 4,
    plan: { allocatedOn: '05-28', approvedOn: '06-12' },
    releasedOn: '06-18',
    brokenDownOn: '06-24',
  },
  'F06/P1/2026': {
    count: 3,
    plan: { allocatedOn: '06-02', approvedOn: '06-15' },
    releasedOn: '06-22',
    brokenDownOn: '06-26',
  },
  'F05/P1/2026': {
    count: 3,
    plan: { allocatedOn: '05-18', approvedOn: '06-01' },
    releasedOn: '06-18',
    brokenDownOn: '06-24',
  },
  'F08/P1/2026': { count: 4, plan: null, releasedOn: '05-25', brokenDownOn: '06-15' },
};

/** The later batch of a portion's year; undefined when all goes at once. */
export const laterBatch = ({ fund, portion, year }: PortionYear): LaterBatch | undefined =>
  LATER[`${fund.code}/${portion.code}/${year}`];
