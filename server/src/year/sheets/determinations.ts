import { cite, FUNDS_SOURCES, OFFICE, type ProvisionId } from '@jizheng/rules';
import { recordDetermination } from '../../funds/acts/record-determination.js';
import { DETERMINABLE } from '../../funds/determining-offices.js';
import { column, sheetSchema } from '../../spreadsheet/index.js';
import { plan, yearSheet } from '../planned-act.js';
import { actorColumn, choiceColumn, onColumn, textColumn } from './columns.js';

const { financeDepartment, administeringDepartment } = OFFICE;

const article = (provision: ProvisionId, language: 'zh' | 'en'): string =>
  cite(provision, FUNDS_SOURCES, language).replace(/^.*?(?=第|art\.)/, '');

const PROVISIONS = DETERMINABLE.map((code) => ({
  code,
  zh: article(code, 'zh'),
  en: article(code, 'en'),
}));

/** 认定: what the measures leave to an office's judgement, with its reason and its document. */
export const determinationSheet = yearSheet(
  sheetSchema({
    key: 'determinations',
    name: '认定',
    presence: 'optional',
    note: {
      zh: '正当理由、特殊原因、原则上等由机关认定的事项：对象写所涉文号、方案、项目或者单位，全部情形写 *；时点只在第三十三条填写',
      en: 'what the measures leave to judgement: the case is the document, plan, project or unit concerned, * for every case; a deadline only under art. 33',
    },
    columns: [
      onColumn,
      choiceColumn('office', '认定机关', { financeDepartment, administeringDepartment }),
      textColumn('document', '认定文号'),
      column({ key: 'provision', header: '依据条款', kind: 'choice', required: true, choices: PROVISIONS }),
      column({ key: 'fund', header: '基金编码', kind: 'text' }),
      column({ key: 'portion', header: '一级项目', kind: 'text' }),
      textColumn('subject', '认定对象'),
      column({ key: 'budgetYear', header: '预算年度', kind: 'integer', min: 2000, max: 2200 }),
      column({ key: 'deadline', header: '时点', kind: 'date' }),
      column({ key: 'amount', header: '认定金额（元）', kind: 'moneyYuan' }),
      textColumn('reason', '理由'),
      actorColumn,
    ],
  }),
  ({ on, actor, office, ...input }) => [plan(recordDetermination, input, { on, actor, office })],
);
