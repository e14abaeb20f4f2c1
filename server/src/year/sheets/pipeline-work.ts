import { guideCities } from '../../funds/acts/guide-cities.js';
import { planRollingProgramme } from '../../funds/acts/plan-rolling-programme.js';
import { reduceDelegatedShare } from '../../funds/acts/reduce-delegated-share.js';
import { sendTargetsToCities } from '../../funds/acts/send-targets-to-cities.js';
import { settleProjects } from '../../funds/acts/settle-projects.js';
import { column, sheetSchema } from '../../spreadsheet/index.js';
import { plan, yearSheet } from '../planned-act.js';
import {
  actorColumn,
  budgetYearColumn,
  choiceColumn,
  flagColumn,
  fundColumn,
  onColumn,
  portionColumn,
  textColumn,
  wanColumn,
} from './columns.js';

const MATTER = {
  settleProjects: { zh: '确定项目', en: 'settle the projects' },
  planRollingProgramme: { zh: '确定滚动安排', en: 'plan a rolling programme' },
  sendTargets: { zh: '下发目标和考核要求', en: 'send targets to cities' },
  guideCities: { zh: '指导市县', en: 'guide cities and counties' },
} as const;

/** A column that matters to some of the matters only; empty means no. */
const flag = <const Key extends string>(key: Key, header: string) => column({ key, header, kind: 'flag' });

/** 储备工作: what departments do for the pipeline besides admitting projects. */
export const pipelineWorkSheet = yearSheet(
  sheetSchema({
    key: 'pipelineWork',
    name: '储备工作',
    presence: 'optional',
    note: {
      zh: '确定项目、滚动安排、下发目标、指导市县（第二十、二十一、二十三条）；只填写与事项有关的列',
      en: 'settling projects, rolling programmes, targets for cities, guidance (art. 20, 21, 23); fill in what concerns the matter',
    },
    columns: [
      onColumn,
      choiceColumn('matter', '事项', MATTER),
      fundColumn,
      portionColumn,
      budgetYearColumn,
      column({ key: 'project', header: '项目编码（空为全部）', kind: 'text' }),
      flag('staggered', '错期配置'),
      flag('rollsOver', '跨年滚动确定'),
      flag('tasks', '有下年工作任务'),
      flag('implementationPlan', '有实施方案'),
      flag('spendingPlan', '有资金使用计划'),
      flag('continuing', '延续性政策'),
      flag('targets', '含绩效目标'),
      flag('assessment', '含考核要求'),
      flag('approvingLevel', '明确审批层级'),
      flag('pipeline', '指引按省级要求储备'),
      flag('applications', '指引开展申报'),
      flag('requirements', '明确储备管理要求'),
      flag('planningAhead', '督促提前谋划'),
      flag('review', '审核市县储备项目'),
      actorColumn,
    ],
  }),
  ({ on, actor, matter, fund, portion, budgetYear, project, ...row }) => {
    const when = { on, actor, office: 'administeringDepartment' } as const;
    const about = { fund, portion, budgetYear };
    const programme = {
      tasks: row.tasks ?? false,
      implementationPlan: row.implementationPlan ?? false,
      spendingPlan: row.spendingPlan ?? false,
    };
    switch (matter) {
      case 'settleProjects': {
        const { staggered, rollsOver } = row;
        const ways = { staggered: staggered ?? false, rollsOver: rollsOver ?? false };
        return [plan(settleProjects, { ...about, project, ...ways, programme }, when)];
      }
      case 'planRollingProgramme':
        return [plan(planRollingProgramme, { ...about, programme }, when)];
      case 'sendTargets': {
        const content = {
          targets: row.targets ?? false,
          assessment: row.assessment ?? false,
          approvingLevel: row.approvingLevel ?? false,
        };
        return [plan(sendTargetsToCities, { ...about, continuing: row.continuing ?? false, content }, when)];
      }
      case 'guideCities': {
        const retainedGuidance = {
          pipeline: row.pipeline ?? false,
          applications: row.applications ?? false,
        };
        const delegatedGuidance = {
          requirements: row.requirements ?? false,
          planningAhead: row.planningAhead ?? false,
          review: row.review ?? false,
        };
        return [plan(guideCities, { ...about, retainedGuidance, delegatedGuidance }, when)];
      }
    }
  },
);

/** 下放额度: the delegated amount of a place, held against the year before. */
export const delegatedShareSheet = yearSheet(
  sheetSchema({
    key: 'delegatedShares',
    name: '下放额度',
    presence: 'optional',
    note: {
      zh: '市县下放额度（第十九条）：绩效管理效果较差的，应少于上一年度',
      en: 'delegated amounts of places (art. 19): one that manages performance poorly gets less than the year before',
    },
    columns: [
      onColumn,
      fundColumn,
      portionColumn,
      budgetYearColumn,
      textColumn('place', '行政区划代码'),
      flagColumn('performancePoor', '绩效管理效果较差'),
      wanColumn('proposedAmount', '拟下放额度（万元）'),
      actorColumn,
    ],
  }),
  ({ on, actor, ...input }) => [
    plan(reduceDelegatedShare, input, { on, actor, office: 'administeringDepartment' }),
  ],
);
