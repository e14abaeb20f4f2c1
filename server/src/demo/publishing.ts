import { addDays, type PlainDate, yearOf } from '@jizheng/rules';
import { disclosureSheet } from '../year/sheets/disclosures.js';
import { CLERK, type DemoBook, on } from './demo-book.js';

const FIRST_YEAR = 2025;

/** What forms before the first list goes out with it. */
const afterFirstList = (day: PlainDate): PlainDate => {
  const list = on(FIRST_YEAR, '02-06');
  return day < list ? list : day;
};

/** A fund whose specifics the demo leaves unpublished, so that the duty is missed. */
const SILENT = 'F20';

/** A fund that is secret: the law refuses to publish anything of it. */
export const SECRET_FUND = 'F30';

/** Publishes a specific of a fund some days after it was formed (art. 43, 44). */
export function publishSpecific(
  book: DemoBook,
  fund: string,
  item: 'measure' | 'call' | 'allocation' | 'targets' | 'evaluation',
  subject: string,
  formedOn: PlainDate,
): void {
  if (fund === SILENT || fund === SECRET_FUND) return;
  book.add(disclosureSheet, {
    on: afterFirstList(addDays(formedOn, 9)),
    office: 'administeringDepartment',
    fund,
    // The lists begin with the first budget year.
    year: Math.max(FIRST_YEAR, yearOf(formedOn)),
    item,
    subject,
    onList: true,
    linked: true,
    actor: CLERK,
  });
}
