import { yearOf } from '@jizheng/rules';
import type { ActContext } from '../acts/act.js';
import { duty, lastDayOf } from './duty.js';
import { findCalendars } from './stores/budget-calendar.js';
import { findDaysOff } from './stores/day-off.js';
import { type DisclosureItem, disclosureName, insertDisclosures } from './stores/disclosure.js';
import { findSecretBases } from './stores/secrecy.js';
import { openTasks } from './stores/task.js';

/** Information that an act formed and that is to be published. */
export interface Formed {
  readonly fund: string;
  readonly item: DisclosureItem;
  readonly subject: string;
  readonly act: bigint;
}

/**
 * Enters what an act formed for publication. What forms after the year's list is due has days of its own (art.
 * 44 ⚖), what forms before goes with the list. Secret funds have nothing to publish.
 */
export async function formDisclosures(context: ActContext, formed: readonly Formed[]): Promise<void> {
  const secret = await findSecretBases(
    context,
    formed.map(({ fund }) => fund),
  );
  const open = formed.filter(({ fund }) => !secret.has(fund));
  if (open.length === 0) return;
  const entered = await insertDisclosures(
    context,
    open.map(({ fund, item, subject }) => ({ fund, item, subject, formedOn: context.on })),
  );
  if (!(await isAfterList(context))) return;
  const daysOff = await findDaysOff(context, context.on, context.on);
  await openTasks(
    context,
    open
      .filter((each) => entered.has(disclosureName(each)))
      .map((each) =>
        duty(
          { deadline: 'laterSpecifics', fund: each.fund, subject: disclosureName(each), act: each.act },
          { formedOn: context.on, daysOff },
          context,
        ),
      ),
  );
}

async function isAfterList(context: ActContext): Promise<boolean> {
  const year = yearOf(context.on);
  const budgetApprovedOn = (await findCalendars(context, [year])).get(year)?.congressApprovedOn ?? null;
  return budgetApprovedOn !== null && context.on > lastDayOf('disclosureList', { budgetApprovedOn }, context);
}
