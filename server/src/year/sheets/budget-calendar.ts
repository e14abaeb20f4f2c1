import { setBudgetCalendar } from '../../funds/acts/set-budget-calendar.js';
import { column, sheetSchema } from '../../spreadsheet/index.js';
import { plan, yearSheet } from '../planned-act.js';
import { actorColumn, budgetYearColumn } from './columns.js';

/** 年度: the dates of each budget year; the day of the congress is entered on that day. */
export const budgetCalendarSheet = yearSheet(
  sheetSchema({
    key: 'budgetCalendars',
    name: '年度',
    presence: 'optional',
    note: {
      zh: '每个预算年度的编制截止日（第十四、二十四、三十条）和人代会批准日期；未批准的留空',
      en: 'of each budget year the end of formulation (art. 14, 24, 30) and the day of the congress, empty while it has not approved',
    },
    columns: [
      column({ key: 'enteredOn', header: '登记日期', kind: 'date', required: true }),
      budgetYearColumn,
      column({ key: 'formulationEnd', header: '预算编制截止日', kind: 'date', required: true }),
      column({ key: 'congressApprovedOn', header: '人代会批准日期', kind: 'date' }),
      actorColumn,
    ],
  }),
  ({ enteredOn, actor, congressApprovedOn, ...dates }) => {
    const enter = (on: typeof enteredOn, approvedOn: typeof congressApprovedOn) =>
      plan(
        setBudgetCalendar,
        { ...dates, congressApprovedOn: approvedOn },
        { on, actor, office: 'financeDepartment' },
      );
    if (congressApprovedOn === null || congressApprovedOn <= enteredOn) {
      return [enter(enteredOn, congressApprovedOn)];
    }
    return [enter(enteredOn, null), enter(congressApprovedOn, congressApprovedOn)];
  },
);
