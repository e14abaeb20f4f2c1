import type { ReportStage } from '../model.js';

/** What the stages of money are called, in the order in which money passes them. */
export const STAGE_LABEL: { readonly [S in ReportStage]: string } = {
  appropriated: '已安排未下达',
  reserved: '待收回（已锁定）',
  released: '已下达未支付',
  allotted: '已落实到项目未支付',
  allowance: '工作经费未支付',
  paid: '已支付',
  carriedOver: '结转',
  stopped: '停止使用',
  generalBudget: '收回省级总预算',
  offset: '抵扣下一年度预算',
  reused: '本级统筹使用',
};
