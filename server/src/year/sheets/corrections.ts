import { correctTransfer } from '../../funds/acts/correct-transfer.js';
import { column, sheetSchema } from '../../spreadsheet/index.js';
import { plan, yearSheet } from '../planned-act.js';
import { actorColumn, flagColumn, fundColumn, onColumn, textColumn } from './columns.js';

/** 冲正: entries that finance takes back. */
export const correctionSheet = yearSheet(
  sheetSchema({
    key: 'corrections',
    name: '冲正',
    presence: 'optional',
    note: {
      zh: '冲正与决定或者文件不符的记账，原记录保留：原业务号是支付凭证号、分解的项目编码、下达的“文号/地区或单位”、调剂或结余处理的文号、追回的违规文号',
      en: 'takes back entries that differ from their decision or document; the business number is the voucher, the project broken down to, document/recipient of a release, the number of a virement or disposal, the violation of a recovery',
    },
    columns: [
      onColumn,
      textColumn('number', '冲正文号'),
      fundColumn,
      column({ key: 'enteredOn', header: '原记账日期', kind: 'date', required: true }),
      textColumn('document', '原指标文号'),
      textColumn('subject', '原业务号'),
      column({ key: 'amount', header: '原金额（元）', kind: 'moneyYuan', required: true }),
      flagColumn('entryDeviates', '记账与所依据的文件不符'),
      textColumn('explanation', '差错说明'),
      actorColumn,
    ],
  }),
  ({ on, actor, ...input }) => [plan(correctTransfer, input, { on, actor, office: 'financeDepartment' })],
);
