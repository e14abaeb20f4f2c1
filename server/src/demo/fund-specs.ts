/** A fund of the demo province: its kind of spending, who runs it, and how its money is given. */
export interface FundSpec {
  readonly code: string;
  readonly name: string;
  readonly department: string;
  /** Over the whole term, in 万元. */
  readonly yearly_wan: number;
  readonly termYears: number;
  readonly portions: readonly PortionSpec[];
}

/** A portion of a demo fund. */
export interface PortionSpec {
  readonly code: string;
  readonly name: string;
  readonly use: string;
  readonly authority: 'retained' | 'delegated';
  readonly spendingClass: 'ordinary' | 'emergencyRelief' | 'actualsSettlement';
  readonly selection: 'competitive' | 'exPostAward' | 'rolling' | 'other';
  readonly mode:
    | 'directInvestment'
    | 'subsidy'
    | 'interestSubsidy'
    | 'capitalInjection'
    | 'guidanceFund'
    | 'exPostAward';
  readonly transferClass: 'generalTransfer' | 'specialTransfer' | 'provincialLevel';
  /** Share of the fund's yearly money, in percent. */
  readonly share: number;
}

const portion = (
  code: string,
  name: string,
  traits: readonly [
    PortionSpec['authority'],
    PortionSpec['selection'],
    PortionSpec['mode'],
    PortionSpec['transferClass'],
    PortionSpec['spendingClass']?,
  ],
  share = 100,
): PortionSpec => {
  const [authority, selection, mode, transferClass, spendingClass = 'ordinary'] = traits;
  return { code, name, use: name, authority, selection, mode, transferClass, spendingClass, share };
};

const competitive = ['retained', 'competitive', 'subsidy', 'specialTransfer'] as const;
const rolling = ['retained', 'rolling', 'directInvestment', 'provincialLevel'] as const;
const award = ['retained', 'exPostAward', 'exPostAward', 'specialTransfer'] as const;
const interest = ['retained', 'competitive', 'interestSubsidy', 'specialTransfer'] as const;
const pool = ['delegated', 'other', 'subsidy', 'specialTransfer'] as const;
const generalPool = ['delegated', 'other', 'subsidy', 'generalTransfer'] as const;
const relief = ['retained', 'other', 'subsidy', 'specialTransfer', 'emergencyRelief'] as const;
const actuals = ['delegated', 'other', 'subsidy', 'generalTransfer', 'actualsSettlement'] as const;

const fund = (
  code: string,
  name: string,
  department: string,
  yearly_wan: number,
  termYears: number,
  ...portions: readonly PortionSpec[]
): FundSpec => ({ code, name, department, yearly_wan, termYears, portions });

/** Thirty funds of all kinds; names and amounts are illustrative. */
export const FUND_SPECS: readonly FundSpec[] = [
  fund(
    'F01',
    '科技成果转化专项',
    '104',
    12_000,
    3,
    portion('P1', '中试与概念验证', competitive, 60),
    portion('P2', '科技企业贷款', interest, 40),
  ),
  fund('F02', '高层次人才专项', '105', 9_999, 3, portion('P1', '人才团队支持', rolling)),
  fund(
    'F03',
    '数字吉林建设专项',
    '106',
    8_000,
    3,
    portion('P1', '政务平台升级', rolling, 50),
    portion('P2', '企业上云', award, 50),
  ),
  fund(
    'F04',
    '制造业技术改造专项',
    '107',
    20_000,
    5,
    portion('P1', '设备更新项目', competitive, 70),
    portion('P2', '县域技改', pool, 30),
  ),
  fund('F05', '汽车产业链专项', '107', 10_000, 3, portion('P1', '零部件配套', competitive)),
  fund(
    'F06',
    '现代农业发展专项',
    '108',
    18_000,
    3,
    portion('P1', '农业园区', competitive, 40),
    portion('P2', '种植业绿色发展', generalPool, 60),
  ),
  fund('F07', '畜牧业发展专项', '108', 15_000, 5, portion('P1', '肉牛良种', pool)),
  fund('F08', '黑土地保护利用专项', '108', 10_000, 3, portion('P1', '保护性耕作', competitive)),
  fund('F09', '水利工程维护专项', '109', 9_000, 3, portion('P1', '小型水库维修', pool)),
  fund('F10', '防汛抗旱救灾专项', '109', 6_000, 3, portion('P1', '应急抢险', relief)),
  fund('F11', '自然灾害救助专项', '110', 5_000, 3, portion('P1', '受灾群众救助', relief)),
  fund(
    'F12',
    '生态环境保护专项',
    '111',
    8_800,
    3,
    portion('P1', '流域治理', competitive, 60),
    portion('P2', '农村环境整治', pool, 40),
  ),
  fund(
    'F13',
    '林草资源管护专项',
    '112',
    6_600,
    3,
    portion('P1', '森林防火', rolling, 50),
    portion('P2', '管护补助', actuals, 50),
  ),
  fund(
    'F14',
    '文化旅游发展专项',
    '113',
    7_200,
    3,
    portion('P1', '冰雪旅游', competitive, 50),
    portion('P2', '景区提升奖补', award, 50),
  ),
  fund('F15', '体育事业专项', '114', 3_000, 3, portion('P1', '全民健身设施', pool)),
  fund('F16', '职业教育提升专项', '115', 8_000, 3, portion('P1', '实训基地', competitive)),
  fund('F17', '乡村教师补助专项', '115', 4_000, 3, portion('P1', '生活补助', actuals)),
  fund(
    'F18',
    '基层卫生能力专项',
    '116',
    6_500,
    3,
    portion('P1', '县级医院设备', competitive, 50),
    portion('P2', '村卫生室', pool, 50),
  ),
  fund(
    'F19',
    '养老服务体系专项',
    '117',
    5_500,
    3,
    portion('P1', '养老机构奖补', award, 40),
    portion('P2', '社区养老', pool, 60),
  ),
  fund('F20', '困难群众救助专项', '117', 12_000, 3, portion('P1', '低保与临时救助', actuals)),
  fund(
    'F21',
    '就业创业专项',
    '118',
    6_000,
    3,
    portion('P1', '创业担保贷款', interest, 50),
    portion('P2', '公益岗位', pool, 50),
  ),
  fund('F22', '农村公路专项', '119', 16_000, 3, portion('P1', '通村公路', pool)),
  fund('F23', '城镇老旧管网专项', '120', 9_600, 3, portion('P1', '管网改造', competitive)),
  fund(
    'F24',
    '商贸流通专项',
    '121',
    4_500,
    3,
    portion('P1', '县域商业', pool, 60),
    portion('P2', '外贸出口奖励', award, 40),
  ),
  fund(
    'F25',
    '中小企业发展专项',
    '107',
    7_000,
    3,
    portion('P1', '担保降费奖补', award, 50),
    portion('P2', '专精特新培育', competitive, 50),
  ),
  fund(
    'F26',
    '产业引导资金',
    '102',
    10_000,
    5,
    portion('P1', '引导资金注资', ['retained', 'other', 'guidanceFund', 'provincialLevel']),
  ),
  fund('F27', '知识产权专项', '122', 2_000, 3, portion('P1', '专利转化', award)),
  fund('F28', '质量强省专项', '122', 1_800, 3, portion('P1', '检验检测平台', rolling)),
  fund('F29', '粮食安全专项', '123', 5_990, 3, portion('P1', '粮食储备设施', pool)),
  fund('F30', '边境地区发展专项', '124', 6_800, 3, portion('P1', '边民服务设施', pool)),
];

/** Portions for research or construction, with the rules that take the place of art. 39 (art. 40). */
export const OWN_RULES: { readonly [portion: string]: string } = {
  'F02/P1': '科研项目经费管理规定（示例）',
};
