import { OFFICE } from '@jizheng/rules';
import { completeTasks } from '../../funds/acts/complete-tasks.js';
import { issueTaskList } from '../../funds/acts/issue-task-list.js';
import { sheetSchema } from '../../spreadsheet/index.js';
import { plan, yearSheet } from '../planned-act.js';
import { actorColumn, choiceColumn, flagColumn, onColumn, textColumn } from './columns.js';

const documentColumn = textColumn('document', '下达文号');
const recipientColumn = textColumn('recipient', '下达对象编码');

/** 任务清单: task lists of delegated releases, with the regional targets. */
export const taskListSheet = yearSheet(
  sheetSchema({
    key: 'taskLists',
    name: '任务清单',
    presence: 'optional',
    note: {
      zh: '下放权限资金的任务清单和区域绩效目标（第三十一、三十四条）：逐项填写是否符合要求',
      en: 'task lists of delegated releases and their regional targets (art. 31, 34), checked item by item',
    },
    columns: [
      onColumn,
      documentColumn,
      recipientColumn,
      flagColumn('namesProjects', '指定具体项目或者金额'),
      flagColumn('policy', '目标：与政策依据匹配'),
      flagColumn('scope', '目标：与业务范围匹配'),
      flagColumn('spending', '目标：与支出内容匹配'),
      flagColumn('requirements', '目标：体现工作要求'),
      flagColumn('output', '指标：个性化产出'),
      flagColumn('benefit', '指标：个性化效益'),
      flagColumn('comprehensive', '指标：全面合理'),
      flagColumn('measurable', '指标：可衡量'),
      flagColumn('assessable', '指标：可考核'),
      flagColumn('targets', '清单：与绩效目标对应'),
      flagColumn('policyAndAmount', '清单：与政策和额度匹配'),
      flagColumn('quantified', '清单：任务可量化'),
      flagColumn('executable', '清单：任务可执行'),
      flagColumn('verifiable', '清单：任务可检验'),
      flagColumn('finishDates', '清单：明确完成时间'),
      flagColumn('effects', '清单：明确效果'),
      flagColumn('realistic', '清单：符合实际'),
      actorColumn,
    ],
  }),
  ({ on, actor, document, recipient, namesProjects, ...checks }) => {
    const { policy, scope, spending, requirements } = checks;
    const { output, benefit, comprehensive, measurable, assessable } = checks;
    const { targets, policyAndAmount, quantified, executable, verifiable, finishDates, effects, realistic } =
      checks;
    return [
      plan(
        issueTaskList,
        {
          document,
          recipient,
          namesProjects,
          targets: { policy, scope, spending, requirements },
          indicators: { output, benefit, comprehensive, measurable, assessable },
          taskList: {
            targets,
            policyAndAmount,
            quantified,
            executable,
            verifiable,
            finishDates,
            effects,
            realistic,
          },
        },
        { on, actor, office: 'administeringDepartment' },
      ),
    ];
  },
);

const { localDepartment, administeringDepartment } = OFFICE;

/** 任务完成: a place reports that its task list is done. */
export const taskCompletionSheet = yearSheet(
  sheetSchema({
    key: 'taskCompletions',
    name: '任务完成',
    presence: 'optional',
    note: {
      zh: '任务清单完成情况：年末结余处理以此判断（第三十九条）',
      en: 'task lists that are done: what is left at the end of the year is judged by it (art. 39)',
    },
    columns: [
      onColumn,
      choiceColumn('office', '报告机构', { localDepartment, administeringDepartment }),
      documentColumn,
      recipientColumn,
      textColumn('report', '完成报告文号'),
      actorColumn,
    ],
  }),
  ({ on, actor, office, ...input }) => [plan(completeTasks, input, { on, actor, office })],
);
