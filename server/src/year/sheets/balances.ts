import { OFFICE } from '@jizheng/rules';
import { offsetBalance } from '../../funds/acts/offset-balance.js';
import { returnBalance } from '../../funds/acts/return-balance.js';
import { reuseBalance } from '../../funds/acts/reuse-balance.js';
import { column, sheetSchema } from '../../spreadsheet/index.js';
import { choicesOf } from '../choices.js';
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

const DISPOSAL = {
  return: { zh: '交回省财政总预算', en: 'return to the provincial general budget' },
  offset: { zh: '抵减下一年度预算', en: "offset against the next year's budget" },
  reuse: { zh: '同级财政统筹使用', en: 're-use by the own level' },
} as const;

const { financeDepartment, localFinanceBureau } = OFFICE;

/** 结余处理: what is done with carried money; finance offsets, the own level re-uses, either of them returns. */
export const balanceSheet = yearSheet(
  sheetSchema({
    key: 'balances',
    name: '结余处理',
    presence: 'optional',
    note: {
      zh: '结转结余资金的处理（第三十九条）：结算单号写省与市县年终结算单或者备案文号；地区单位与项目只填其一；抵减由省财政厅办理，统筹使用由市县财政局办理',
      en: 'what is done with carried money (art. 39): the number is that of the settlement sheet or filing; either a place, unit or department, or a project; finance offsets, the local bureau re-uses',
    },
    columns: [
      onColumn,
      choiceColumn('disposal', '处理方式', DISPOSAL),
      column({
        key: 'office',
        header: '交回办理机构',
        kind: 'choice',
        choices: choicesOf({ financeDepartment, localFinanceBureau }),
        note: {
          zh: '只在交回时填写；不填为省财政厅',
          en: 'only for a return; empty: the finance department',
        },
      }),
      textColumn('number', '结算单号'),
      fundColumn,
      portionColumn,
      budgetYearColumn,
      column({ key: 'recipient', header: '地区或单位编码', kind: 'text' }),
      column({ key: 'project', header: '项目编码', kind: 'text' }),
      wanColumn('amount', '金额（万元）'),
      flagColumn('stillNeeded', '仍需按原用途使用'),
      flagColumn('filed', '已报备案'),
      actorColumn,
    ],
  }),
  ({ on, actor, office, disposal, ...input }) => {
    switch (disposal) {
      case 'return':
        return [plan(returnBalance, input, { on, actor, office: office ?? 'financeDepartment' })];
      case 'offset':
        return [plan(offsetBalance, input, { on, actor, office: 'financeDepartment' })];
      case 'reuse':
        return [plan(reuseBalance, input, { on, actor, office: 'localFinanceBureau' })];
      default:
        return disposal satisfies never;
    }
  },
);
