import { day, type Fen, fen, ratio, yuan } from '@jizheng/rules';
import type {
  AllocationMemorial,
  ClawbackNotice,
  DeadlineEntry,
  DecisionExcerpt,
  EvaluationNotice,
  FundYear,
  Paper,
  PaperHead,
  ReasonDetermination,
  SettlementSheet,
  VirementForm,
  YearReportModel,
} from '../../../src/report/index.js';

const FUNDS = ['产业转型升级', '现代种业发展', '职业教育提升', '黑土地保护', '文化旅游发展', '养老服务体系'];
const PLACES = ['长春市', '吉林市', '四平市', '辽源市', '通化市', '白山市', '松原市', '白城市', '延边州'];

const MEASURES = '吉政规〔2024〕2号';

const head = (number: string, about: Partial<PaperHead> = {}): PaperHead => ({
  number,
  date: day('2025-07-01'),
  issuer: '吉林省财政厅',
  recipient: '吉林省工业和信息化厅',
  fund: 'F01',
  fundName: '产业转型升级专项资金',
  portionName: '企业技术改造',
  budgetYear: 2025,
  grounds: [`${MEASURES} 第三十三条`],
  reasons: [],
  signatures: [],
  ...about,
});

/** Case 4 of the measures: an odd fen stays. */
export const clawbackNotice: ClawbackNotice = {
  ...head('吉财预收〔2025〕3号', {
    reasons: ['6月30日尚未下达10,000,000.01元 × 50% = 5,000,000.00元（不足一分舍去）'],
  }),
  kind: 'clawbackNotice',
  deadline: day('2025-06-30'),
  unreleased: fen(1_000_000_001n),
  justified: fen(0n),
  clawedBack: fen(500_000_000n),
  remaining: fen(500_000_001n),
  restorable: true,
};

/** Case 7 of the measures: exactly 10 % is the higher tier. */
export const virementForm: VirementForm = {
  ...head('吉财调〔2025〕7号', {
    date: day('2025-06-01'),
    grounds: [`${MEASURES} 第三十五条`],
    reasons: ['（6,000,000.00元 + 4,000,000.00元）÷ 100,000,000.00元 = 10.00% ≥ 10% → 分管省领导批准'],
    signatures: [
      {
        role: '申请',
        office: '吉林省工业和信息化厅',
        opinion: '同意',
        signer: '王秋实',
        date: day('2025-05-28'),
      },
      { role: '审核', office: '吉林省财政厅', opinion: '同意', signer: '李松岭', date: day('2025-05-30') },
      { role: '批准', office: '分管省领导', opinion: null, signer: null, date: null },
    ],
  }),
  kind: 'virementForm',
  from: '企业技术改造：P2025-0017 数控机床改造',
  to: '企业技术改造：P2025-0042 智能产线建设',
  amount: yuan(4_000_000n),
  alreadyMoved: yuan(6_000_000n),
  initialQuota: yuan(100_000_000n),
  share: ratio(10n, 100n),
  approver: '分管省领导',
};

export const allocationMemorial: AllocationMemorial = {
  ...head('吉财产业会〔2025〕1号', {
    date: day('2025-03-05'),
    grounds: [`${MEASURES} 第二十九条`, `${MEASURES} 第二十六条`],
    signatures: [
      {
        role: '会签',
        office: '吉林省工业和信息化厅',
        opinion: '同意',
        signer: '王秋实',
        date: day('2025-03-03'),
      },
      { role: '会签', office: '吉林省财政厅', opinion: '同意', signer: '李松岭', date: day('2025-03-04') },
      { role: '批准', office: '分管省领导', opinion: '同意', signer: '赵长白', date: day('2025-03-05') },
    ],
  }),
  kind: 'allocationMemorial',
  method: '因素法',
  total: yuan(90_000_000n),
  lines: PLACES.map((recipient, index) => ({
    recipient,
    code: `22${String(index + 1).padStart(2, '0')}00`,
    basis: `规上企业数 × 60% + 技改投资 × 40%`,
    amount: yuan(6_000_000n + BigInt(index) * 1_000_000n),
  })),
};

export const reasonDetermination: ReasonDetermination = {
  ...head('吉财认〔2025〕2号', {
    date: day('2025-06-20'),
    portionName: null,
    signatures: [
      {
        role: '认定',
        office: '吉林省财政厅',
        opinion: '理由成立',
        signer: '李松岭',
        date: day('2025-06-20'),
      },
    ],
  }),
  kind: 'reasonDetermination',
  subject: '2025年6月30日前未下达资金',
  reason: '受汛期影响，项目复核推迟到七月',
  deadline: day('2025-06-30'),
  amount: fen(1_000_000_001n),
};

export const settlementSheet: SettlementSheet = {
  ...head('吉财结〔2025〕220200号', {
    date: day('2025-12-31'),
    recipient: '吉林市财政局',
    grounds: [`${MEASURES} 第三十九条`],
    signatures: [
      { role: '核对', office: '吉林市财政局', opinion: null, signer: null, date: null },
      { role: '核定', office: '吉林省财政厅', opinion: null, signer: null, date: null },
    ],
  }),
  kind: 'settlementSheet',
  place: '吉林市',
  total: fen(123_456_789n),
  lines: [
    {
      fundName: '现代种业发展专项资金',
      portionName: '良种繁育',
      budgetYear: 2023,
      disposal: '退回',
      amount: fen(100_000_000n),
    },
    {
      fundName: '黑土地保护专项资金',
      portionName: '保护性耕作',
      budgetYear: 2023,
      disposal: '抵扣',
      amount: fen(23_456_789n),
    },
  ],
};

export const evaluationNotice: EvaluationNotice = {
  ...head('吉财绩〔2025〕9号', {
    date: day('2025-09-10'),
    portionName: null,
    grounds: [`${MEASURES} 第四十二条`],
    reasons: ['80,000,000.00元 × 80% = 64,000,000.00元'],
  }),
  kind: 'evaluationNotice',
  grade: 'medium',
  bindsYear: 2026,
  baseBudget: yuan(80_000_000n),
  ceiling: yuan(64_000_000n),
  consequences: ['请针对评价发现的问题提出改进安排。'],
};

/** One paper of each kind. */
export const ALL_PAPERS: readonly Paper[] = [
  allocationMemorial,
  virementForm,
  clawbackNotice,
  reasonDetermination,
  settlementSheet,
  evaluationNotice,
];

const YEARS = [2024, 2025, 2026];

const fundYear = (name: string, index: number, budgetYear: number): FundYear => {
  const initial = yuan(100_000_000n + BigInt(index) * 23_456_700n + BigInt(budgetYear - 2024) * 5_000_000n);
  const part = (percent: bigint): Fen => fen((initial * percent) / 100n);
  return {
    fund: `F${String(index + 1).padStart(2, '0')}`,
    fundName: `${name}专项资金`,
    budgetYear,
    initial,
    added: index === 2 ? part(5n) : fen(0n),
    clawedBack: index === 0 ? fen(1_000_000_001n) : fen(0n),
    released: part(92n),
    paid: part(81n),
    carried: part(6n),
    returned: part(3n),
    left: part(2n),
  };
};

const decisions: readonly DecisionExcerpt[] = [
  {
    on: day('2025-06-20'),
    act: '资金调剂',
    office: '吉林省财政厅',
    fundName: '产业转型升级专项资金',
    subject: '吉财调〔2025〕8号',
    amount: yuan(10_000_000n),
    accepted: false,
    grounds: `${MEASURES} 第三十五条第二款`,
    words: ['示例条文：甲项资金调剂到乙项的，由分管领导审批。'],
    reasons: [
      `资金调剂：批准层级不够；${MEASURES} 第三十五条：（10,000,000.00元 + 10,000,000.00元）÷ 100,000,000.00元 = 20.00% ≥ 20% → 不予通过`,
      '⚖ 以年初批复的额度为基数，收回不减少基数',
    ],
  },
  {
    on: day('2025-01-20'),
    act: '申请设立专项资金',
    office: '吉林省农业农村厅',
    fundName: '现代种业发展专项资金',
    subject: '吉农请〔2025〕1号',
    amount: yuan(300_000_000n),
    accepted: true,
    grounds: `${MEASURES} 第十五条`,
    reasons: ['3 × 100,000,000.00元 = 300,000,000.00元 ≥ 300,000,000.00元 → 另需省政府常务会议或者党组会议'],
  },
];

const deadlines: readonly DeadlineEntry[] = (['missed', 'late', 'open'] as const).flatMap((state, group) =>
  FUNDS.map((name, index) => ({
    duty: ['下达专项转移支付', '公开专项资金清单', '完成项目储备'][group] ?? '',
    fundName: `${name}专项资金`,
    subject: `F${index + 1}/P1/2025`,
    office: index % 2 === 0 ? '省财政厅' : '省级资金主管部门',
    provision: group === 0 ? '《中华人民共和国预算法》 第五十二条第四款' : `${MEASURES} 第四十四条`,
    due: day('2025-03-19'),
    closedOn: state === 'late' ? day('2025-04-02') : null,
    state,
  })),
);

const STAGES = ['appropriated', 'released', 'allotted', 'paid', 'carriedOver', 'generalBudget'] as const;

/** A small year of a demonstration province. */
export const sampleModel: YearReportModel = {
  jurisdiction: '吉林省',
  years: YEARS,
  firstDay: day('2024-01-01'),
  lastDay: day('2026-12-31'),
  madeOn: day('2027-01-15'),
  lawVersion: `${MEASURES}（2024年9月14日起施行）`,
  illustrative: true,
  overview: {
    funds: FUNDS.length,
    portions: 9,
    projects: 1_234,
    stageTotals: STAGES.flatMap((stage, index) =>
      YEARS.map((budgetYear) => ({
        stage,
        budgetYear,
        amount: yuan(BigInt(budgetYear - 2_000) * 1_000_000n * BigInt(index + 1)),
      })),
    ),
    acts: [
      { title: '申请设立专项资金', accepted: 6, refused: 1 },
      { title: '编制分配方案', accepted: 1_180, refused: 12 },
      { title: '资金调剂', accepted: 18, refused: 5 },
    ],
    deadlines: { inTime: 412, late: 6, missed: 6, open: 6 },
  },
  fundYears: FUNDS.flatMap((name, index) => YEARS.map((year) => fundYear(name, index, year))),
  decisions,
  deadlines,
  papers: ALL_PAPERS,
};
