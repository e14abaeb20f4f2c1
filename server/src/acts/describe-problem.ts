import { displayYuan, type FactError, type Fen, fen, type Language, OFFICE, type Text } from '@jizheng/rules';
import type { ActProblem, UnknownThing } from './act.js';
import { describeFactError } from './describe-fact-error.js';
import { STATE } from './state.js';

const THING: { readonly [K in UnknownThing]: Text } = {
  fund: { zh: '基金', en: 'fund' },
  portion: { zh: '一级项目', en: 'level-1 project' },
  project: { zh: '项目', en: 'project' },
  application: { zh: '申请', en: 'application' },
  allocation: { zh: '分配方案', en: 'allocation plan' },
  release: { zh: '下达', en: 'release' },
  quota: { zh: '年度额度', en: 'quota of the year' },
  proposal: { zh: '待确认事项', en: 'proposal' },
  unit: { zh: '单位', en: 'unit' },
  place: { zh: '地区', en: 'place' },
  violation: { zh: '违规记录', en: 'violation' },
  parameter: { zh: '参数', en: 'parameter' },
  disclosure: { zh: '公开事项', en: 'disclosure' },
  document: { zh: '文件', en: 'document' },
  budgetYear: { zh: '预算年度', en: 'budget year' },
  provision: { zh: '可作认定的条款', en: 'provision that leaves room' },
};

/** The problem in the user's words: what is wrong, and what to do. */
export const describeActProblem = (problem: ActProblem, language: Language): string =>
  textOf(problem)[language];

function textOf(problem: ActProblem): Text {
  switch (problem.code) {
    case 'unknown':
      return {
        zh: `没有${THING[problem.what].zh}“${problem.name}”；请核对编码，或者先登记`,
        en: `there is no ${THING[problem.what].en} “${problem.name}”; check the code or register it first`,
      };
    case 'alreadyThere':
      return {
        zh: `${THING[problem.what].zh}“${problem.name}”已经存在；请改用其他编码`,
        en: `the ${THING[problem.what].en} “${problem.name}” is there already; use another code`,
      };
    case 'wrongState':
      return {
        zh: `${THING[problem.what].zh}“${problem.name}”的状态是“${STATE[problem.state].zh}”，不能办理`,
        en: `the ${THING[problem.what].en} “${problem.name}” is in state “${STATE[problem.state].en}”: this cannot be done now`,
      };
    case 'contradictoryFacts':
      return factsText(problem.errors);
    case 'notThisOffice':
      return {
        zh: `${OFFICE[problem.office].zh}无权办理此事项`,
        en: `the ${OFFICE[problem.office].en} may not do this`,
      };
    case 'keyReused':
      return {
        zh: '同一办理编号已用于内容不同的事项；请更换编号',
        en: 'the same key was used for another content; use another key',
      };
    case 'clockWentBack':
      return {
        zh: `账套已办理到${problem.today}，不能再以${problem.asked}录入；补录请填写录入日期`,
        en: `the books stand at ${problem.today}: nothing can be recorded on ${problem.asked}; state a later record date`,
      };
    case 'inTheFuture':
      return {
        zh: `发生日期${problem.on}晚于录入日期${problem.recordedOn}`,
        en: `${problem.on} lies after the record date ${problem.recordedOn}`,
      };
    case 'duplicate':
      return { zh: `编号重复：${problem.detail}`, en: `number used twice: ${problem.detail}` };
    case 'noVersionOfLaw':
      return {
        zh: `${problem.on}没有可适用的办法版本（办法自2024年9月14日起施行）`,
        en: `no version of the measures is held for ${problem.on} (in force from 2024-09-14)`,
      };
    case 'ledgerRefused':
      return ledgerText(problem);
  }
}

const factsText = (errors: readonly FactError[]): Text => ({
  zh: errors.map((error) => describeFactError(error, 'zh')).join('；'),
  en: errors.map((error) => describeFactError(error, 'en')).join('; '),
});

const FEN_OF_WAN = 1_000_000n;

/** The same in 万元, the unit of most forms, where two decimals tell it exactly. */
const inWan = (amount: Fen): string =>
  amount >= FEN_OF_WAN && amount % (FEN_OF_WAN / 100n) === 0n
    ? `（${displayYuan(fen(amount / (FEN_OF_WAN / 100n)))} 万元）`
    : '';

function ledgerText({ refusals }: Extract<ActProblem, { code: 'ledgerRefused' }>): Text {
  const [first] = refusals;
  if (first?.code === 'insufficient' && first.available !== null) {
    const available = displayYuan(first.available);
    return {
      zh: `余额不足：可用 ${available} 元${inWan(first.available)}`,
      en: `not enough money: CNY ${available} available`,
    };
  }
  return { zh: `账务拒绝：${first?.code ?? ''}`, en: `the ledger refuses: ${first?.code ?? ''}` };
}
