import type { PaperKind } from '../paper.js';

/** What the papers are called, in the order of the report. */
export const PAPER_LABEL: { readonly [K in PaperKind]: string } = {
  allocationMemorial: '专项资金分配方案会签单',
  virementForm: '专项资金调剂审批单',
  clawbackNotice: '专项资金收回通知',
  reasonDetermination: '认定书',
  settlementSheet: '专项资金年终结算单',
  evaluationNotice: '专项资金绩效评价结果通知',
};
