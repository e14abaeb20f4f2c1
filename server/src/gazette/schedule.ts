import { addDays, dayOf, type PlainDate } from '@jizheng/rules';

/** An issue that is due. */
export interface Due {
  readonly number: number;
  readonly on: PlainDate;
}

const MONTHS = 12;
const MID_MONTH = 15;

/** The issues of a year, twice a month as the imprint says (半月刊): ⚖ on the 15th and on the last day of each month. */
export const dueIn = (year: number): readonly Due[] =>
  Array.from({ length: MONTHS }, (_, index) => index + 1).flatMap((month) => [
    { number: 2 * month - 1, on: dayOf(year, month, MID_MONTH) },
    { number: 2 * month, on: lastDayOf(year, month) },
  ]);

const lastDayOf = (year: number, month: number): PlainDate =>
  addDays(month === MONTHS ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1), -1);
