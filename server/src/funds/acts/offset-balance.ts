import { type DisposalAct, disposalAct } from '../dispose-balance.js';

/** 第三十九条: finance offsets surplus, on the settlement sheet, against what a place gets next year. */
export const offsetBalance: DisposalAct = disposalAct({
  name: 'offsetBalance',
  title: { zh: '结余抵减下年预算', en: "offset surplus against the next year's budget" },
  offices: ['financeDepartment'],
  disposal: 'offset',
  source: 'reduced',
});
