import { addDays, addYears, type PlainDate } from '@jizheng/rules';

/** The years of a term, a part of a year counting as one; none when it ends before it begins. */
export function termYears(from: PlainDate, to: PlainDate): number {
  let years = 0;
  for (let last = addDays(from, -1); last < to; last = addDays(addYears(from, years), -1)) years += 1;
  return years;
}
