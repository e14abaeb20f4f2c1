import { type DisposalAct, disposalAct } from '../dispose-balance.js';

/** 第三十九条: a place re-uses delegated money whose task list is done, and files that. */
export const reuseBalance: DisposalAct = disposalAct({
  name: 'reuseBalance',
  title: { zh: '结转结余统筹使用', en: 're-use carried money' },
  offices: ['localFinanceBureau'],
  disposal: 'reuse',
  source: 'moved',
});
