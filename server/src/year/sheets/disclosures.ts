import { disclosure, OFFICE } from '@jizheng/rules';
import { publishDisclosure } from '../../funds/acts/publish-disclosure.js';
import { setCalendarDay } from '../../funds/acts/set-calendar-day.js';
import { column, sheetSchema } from '../../spreadsheet/index.js';
import { choicesOfKind } from '../choices.js';
import { plan, yearSheet } from '../planned-act.js';
import {
  actorColumn,
  choiceColumn,
  flagColumn,
  fundColumn,
  onColumn,
  textColumn,
  yearColumn,
} from './columns.js';

const { financeDepartment, administeringDepartment, localFinanceBureau, localDepartment } = OFFICE;

/** 公开: what is published, on the list and behind the fund's name. */
export const disclosureSheet = yearSheet(
  sheetSchema({
    key: 'disclosures',
    name: '公开',
    presence: 'optional',
    note: {
      zh: '信息公开（第四十三、四十四条）：主体信息的公开对象写年度；其他内容写方案、报告、指南等编号；涉密专项资金不公开',
      en: 'publication (art. 43, 44): principal facts bear the year, other items the number of the plan, report or call; secret funds are never published',
    },
    columns: [
      onColumn,
      choiceColumn('office', '公开机构', {
        financeDepartment,
        administeringDepartment,
        localFinanceBureau,
        localDepartment,
      }),
      fundColumn,
      yearColumn('year', '清单年度'),
      column({
        key: 'item',
        header: '公开内容',
        kind: 'choice',
        required: true,
        choices: choicesOfKind(disclosure.facts.item.kind),
      }),
      textColumn('subject', '公开对象'),
      flagColumn('onList', '在清单专栏公开'),
      flagColumn('linked', '由资金名称链接'),
      actorColumn,
    ],
  }),
  ({ on, actor, office, ...input }) => [plan(publishDisclosure, input, { on, actor, office })],
);

/** 节假日: days that differ from the week's order. */
export const calendarDaySheet = yearSheet(
  sheetSchema({
    key: 'calendarDays',
    name: '节假日',
    presence: 'optional',
    note: {
      zh: '周末以外的放假日和调休上班日：工作日期限据此计算',
      en: 'holidays besides weekends, and weekends that are worked: periods in working days count by them',
    },
    columns: [
      onColumn,
      column({ key: 'day', header: '日子', kind: 'date', required: true }),
      flagColumn('working', '上班'),
      actorColumn,
    ],
  }),
  ({ on, actor, ...input }) => [plan(setCalendarDay, input, { on, actor, office: 'financeDepartment' })],
);
