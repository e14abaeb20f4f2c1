import { type DisposalAct, disposalAct } from '../dispose-balance.js';

/** 第三十九条: carried money goes back to the provincial general budget. */
export const returnBalance: DisposalAct = disposalAct({
  name: 'returnBalance',
  title: { zh: '结转结余交回', en: 'return carried money' },
  offices: ['financeDepartment', 'administeringDepartment', 'localFinanceBureau'],
  disposal: 'return',
  source: 'returned',
});
