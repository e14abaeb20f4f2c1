import { day, type PlainDate } from '@jizheng/rules';

const CALENDAR = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** The day that the calendar shows where the gazette appears. */
export const calendarDay = (): PlainDate => day(CALENDAR.format(new Date()).slice(0, 10));
