import type { PlainDate } from '@jizheng/rules';
import type pg from 'pg';
import type { Signed } from '../../office/signed.js';
import type { Row } from '../list.js';
import { acts } from '../lists/work.js';
import { readAll } from '../read-list.js';
import { type DueDay, dutiesWaiting, upcoming } from './duties.js';
import type { DeskGroup, DeskItem } from './item.js';
import { type FundProgress, progressOf } from './progress.js';
import {
  jobsChecked,
  papersReturned,
  papersWaiting,
  plansWaiting,
  proposalsWaiting,
  routeSteps,
} from './reviews.js';

/** The desk of a person. */
export interface Desk {
  readonly asOf: PlainDate;
  readonly todo: readonly DeskItem[];
  readonly counts: { readonly [G in DeskGroup]: number };
  readonly upcoming: readonly DueDay[];
  readonly changes: readonly Row[];
  readonly progress: readonly FundProgress[];
}

const CHANGES = 20;

/** What waits for the person today; of an earlier day only its duties are told. */
async function waiting(client: pg.ClientBase, signed: Signed): Promise<readonly DeskItem[]> {
  const kinds = await Promise.all([
    papersReturned(client, signed),
    papersWaiting(client, signed),
    routeSteps(client, signed),
    plansWaiting(client, signed),
    proposalsWaiting(client, signed),
    jobsChecked(client, signed),
  ]);
  return kinds.flat();
}

/** The desk in a fixed number of queries: what to do, what comes due, what changed, how far the money is. */
export async function readDesk(
  client: pg.ClientBase,
  signed: Signed,
  asked: PlainDate | null,
): Promise<Desk> {
  const isToday = asked === null || asked >= signed.today;
  const asOf = isToday ? signed.today : asked;
  const [items, duties, days, changes, progress] = await Promise.all([
    isToday ? waiting(client, signed) : [],
    dutiesWaiting(client, signed, asOf),
    upcoming(client, signed, asOf),
    readAll(client, acts, signed, { asOf: asked, limit: CHANGES }),
    progressOf(client, signed, asOf),
  ]);
  const count = (group: DeskGroup): number => items.filter((item) => item.group === group).length;
  return {
    asOf,
    todo: [
      ...duties.items.filter(({ group }) => group === 'overdue'),
      ...items,
      ...duties.items.filter(({ group }) => group === 'due'),
    ],
    counts: {
      overdue: duties.overdue,
      review: count('review'),
      returned: count('returned'),
      due: duties.due,
      watch: count('watch'),
    },
    upcoming: days,
    changes,
    progress,
  };
}
