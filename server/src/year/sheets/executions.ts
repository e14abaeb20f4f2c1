import { monitoring, OFFICE } from '@jizheng/rules';
import { monitor } from '../../funds/acts/monitor.js';
import { CORRECTION, orderCorrection } from '../../funds/acts/order-correction.js';
import { studyExecution } from '../../funds/acts/study-execution.js';
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

const { administeringDepartment, financeDepartment, localDepartment } = OFFICE;

const monitoredYear = yearColumn('year', '监控年度');
const officeColumn = choiceColumn('office', '办理机构', {
  administeringDepartment,
  financeDepartment,
  localDepartment,
});

/** 执行分析: the monthly study of the execution. */
export const executionStudySheet = yearSheet(
  sheetSchema({
    key: 'executionStudies',
    name: '执行分析',
    presence: 'optional',
    note: {
      zh: '每月预算执行研究（第三十六条）：执行月份填写当月任一日',
      en: "the study of each month's execution (art. 36): any day of the month",
    },
    columns: [
      onColumn,
      choiceColumn('office', '办理机构', { administeringDepartment, localDepartment }),
      fundColumn,
      column({ key: 'month', header: '执行月份', kind: 'date', required: true }),
      textColumn('finding', '执行情况'),
      column({ key: 'laggards', header: '通报对象', kind: 'text' }),
      actorColumn,
    ],
  }),
  ({ on, actor, office, ...input }) => [plan(studyExecution, input, { on, actor, office })],
);

/** 监控: the yearly monitoring. */
export const monitoringSheet = yearSheet(
  sheetSchema({
    key: 'monitorings',
    name: '监控',
    presence: 'optional',
    note: { zh: '绩效监控（第三十八条）', en: 'monitoring (art. 38)' },
    columns: [
      onColumn,
      officeColumn,
      fundColumn,
      monitoredYear,
      flagColumn('use', '含资金使用情况'),
      flagColumn('execution', '含资金执行情况'),
      flagColumn('progress', '含项目实施情况'),
      column({
        key: 'deviation',
        header: '与目标偏离',
        kind: 'choice',
        required: true,
        choices: choicesOfKind(monitoring.facts.deviation.kind),
      }),
      textColumn('finding', '监控发现'),
      actorColumn,
    ],
  }),
  ({ on, actor, office, use, execution, progress, ...input }) => [
    plan(monitor, { ...input, covers: { use, execution, progress } }, { on, actor, office }),
  ],
);

/** 责令纠正: what follows from a deviation. */
export const correctionOrderSheet = yearSheet(
  sheetSchema({
    key: 'correctionOrders',
    name: '责令纠正',
    presence: 'optional',
    note: {
      zh: '监控发现偏离后的处理（第三十八条）：情况严重的才可调整、暂缓或者停止执行',
      en: 'what follows from a deviation (art. 38): only a serious one is adjusted, deferred or stopped',
    },
    columns: [
      onColumn,
      officeColumn,
      textColumn('number', '责令文号'),
      fundColumn,
      monitoredYear,
      column({ key: 'project', header: '项目编码', kind: 'text' }),
      choiceColumn('correction', '处理措施', CORRECTION),
      textColumn('order', '整改要求'),
      actorColumn,
    ],
  }),
  ({ on, actor, office, ...input }) => [plan(orderCorrection, input, { on, actor, office })],
);
