import { BLACK_SOIL } from './black-soil.js';
import { demoPlan, type PortionYear } from './demo-plan.js';
import { laterBatch } from './odd-batches.js';

/** A paper that is under way in the demo's mid-year, as its author submitted it, and what became of it. */
export interface DemoPaper {
  readonly by: string;
  readonly act: string;
  readonly input: object;
  readonly note: string;
  readonly steps: readonly {
    readonly by: string;
    readonly verdict: 'approve' | 'return';
    readonly note: string;
  }[];
}

const planOf = (code: string): PortionYear => {
  const plan = demoPlan().find(({ fund, year }) => fund.code === code && year === 2026);
  if (plan === undefined) throw new Error(`the demo has no fund ${code}`);
  return plan;
};

/** The virement that makes 10.00 %: the department's head has signed, finance is next, then the vice-governor. */
function virement(): DemoPaper {
  const [taker, giver] = planOf(BLACK_SOIL).projects;
  return {
    by: 'd108.clerk',
    act: 'virement',
    input: {
      number: '演示调剂申请1',
      fund: BLACK_SOIL,
      fromPortion: 'P1',
      fromProject: giver?.code,
      toPortion: 'P1',
      toProject: taker?.code,
      budgetYear: 2026,
      amount: '4000000.00',
      withinApprovedScope: true,
      approvedBy: 'department',
    },
    note: '榆树市项目进度偏慢，调给梨树县',
    steps: [{ by: 'd108.head', verdict: 'approve', note: '同意' }],
  };
}

/** The second batch of a fund, whose plan is approved: finance's section has drafted the release of its first line. */
function release(): DemoPaper {
  const plan = planOf('F05');
  const project = plan.projects[plan.projects.length - (laterBatch(plan)?.count ?? 0)];
  return {
    by: 'finance.section',
    act: 'release',
    input: {
      document: '演示下达〔2026〕二批1号',
      fund: 'F05',
      portion: 'P1',
      budgetYear: 2026,
      recipient: project?.place.code,
      amount: '5880000.00',
      inDepartmentBudget: '0.00',
      namesProjects: true,
      withTaskList: false,
    },
    note: '第二批，分配方案已于6月1日批准',
    steps: [],
  };
}

const study: DemoPaper = {
  by: 'd107.clerk',
  act: 'studyExecution',
  input: { fund: 'F04', month: '2026-06-01', finding: '按支出计划执行', laggards: null },
  note: '6月执行分析',
  steps: [],
};

/** Its head sent it back to the clerk. */
const monitoring: DemoPaper = {
  by: 'd109.clerk',
  act: 'monitor',
  input: {
    fund: 'F09',
    year: 2026,
    covers: { use: true, execution: true, progress: true },
    deviation: 'none',
    finding: '进度正常',
  },
  note: '半年监控',
  steps: [{ by: 'd109.head', verdict: 'return', note: '请补充各县实施进度' }],
};

/** The papers that are under way when the demo begins. */
export const demoPapers = (): readonly DemoPaper[] => [virement(), release(), study, monitoring];
