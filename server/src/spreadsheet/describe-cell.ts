import type { CellProblemCode, ProblemTexts } from './problem.js';
import type { ColumnKind } from './schema.js';

const KINDS: Readonly<Record<ColumnKind, { readonly zh: string; readonly en: string }>> = {
  text: { zh: '文字', en: 'a text' },
  moneyYuan: { zh: '金额（元）', en: 'an amount in yuan' },
  moneyWan: { zh: '金额（万元）', en: 'an amount in 万元' },
  moneyYi: { zh: '金额（亿元）', en: 'an amount in 亿元' },
  date: { zh: '日期', en: 'a date' },
  integer: { zh: '整数', en: 'a whole number' },
  percent: { zh: '百分比', en: 'a percentage' },
  flag: { zh: '是或否', en: '是 (yes) or 否 (no)' },
  choice: { zh: '列表中的选项', en: 'an entry of the list' },
};

/** What is wrong with a cell. */
export const CELL_TEXTS: ProblemTexts<CellProblemCode> = {
  emptyCell: () => ({
    zh: '必填，但为空。请填写。',
    en: 'it must be filled in, but is empty. Fill it in.',
  }),
  formula: ({ formula }) => ({
    zh: `是公式${formula === '' ? '' : `“=${formula}”`}，其结果不作依据。请复制后“选择性粘贴—数值”。`,
    en: `it is a formula${formula === '' ? '' : ` "=${formula}"`}, whose result proves nothing. Copy it and paste it as a value.`,
  }),
  errorCell: ({ text }) => ({
    zh: `是错误值 ${text}。请改正公式或直接填写数值。`,
    en: `it is the error ${text}. Correct the formula or type the value.`,
  }),
  mergedCells: ({ range }) => ({
    zh: `数据区有合并单元格 ${range}，无法判断各行的值。请取消合并并逐行填写。`,
    en: `the cells ${range} are merged, so the value of each row is unclear. Unmerge them and fill in every row.`,
  }),
  wrongType: ({ expected, text }) => ({
    zh: `应为${KINDS[expected].zh}，实为“${text}”，类型不符。请检查单元格格式后重新填写。`,
    en: `${KINDS[expected].en} is expected; "${text}" is of another type. Check the cell's format and type it again.`,
  }),
  notAnAmount: ({ text }) => ({
    zh: `“${text}”不是金额。请只填数字，千分位逗号须每三位一个。`,
    en: `"${text}" is not an amount. Type digits only; thousands separators must stand at every third digit.`,
  }),
  otherUnit: ({ text, unit }) => ({
    zh: `“${text}”所写单位与列标题（${unit}）不同。请换算成${unit}，只填数字。`,
    en: `"${text}" names another unit than the heading (${unit}). Convert it to ${unit} and type digits only.`,
  }),
  subFen: ({ text }) => ({
    zh: `“${text}”不足一分的尾数无法入账。请四舍五入到分（0.01元）。`,
    en: `"${text}" has a part smaller than a fen, which cannot be booked. Round it to 0.01 yuan.`,
  }),
  amountTooLarge: ({ text }) => ({
    zh: `“${text}”超出可记的最大金额。请检查单位和位数。`,
    en: `"${text}" is larger than any amount that can be booked. Check the unit and the digits.`,
  }),
  negativeValue: ({ text }) => ({
    zh: `“${text}”为负数，此列不允许。请改为正数，退回或冲销另按相应表填写。`,
    en: `"${text}" is negative, which this column does not allow. Make it positive; returns and reversals have sheets of their own.`,
  }),
  notADate: ({ text }) => ({
    zh: `“${text}”不是日期。请写成 2025-06-30、2025/6/30 或 2025年6月30日。`,
    en: `"${text}" is not a date. Write 2025-06-30, 2025/6/30 or 2025年6月30日.`,
  }),
  noSuchDay: ({ text }) => ({
    zh: `“${text}”这一天不存在。请检查年、月、日。`,
    en: `"${text}" is a day that does not exist. Check year, month and day.`,
  }),
  notAnInteger: ({ text }) => ({
    zh: `“${text}”不是整数。请填整数。`,
    en: `"${text}" is not a whole number. Type a whole number.`,
  }),
  outOfRange: ({ text, min, max }) => ({
    zh: `“${text}”超出范围。应在 ${min} 到 ${max} 之间。`,
    en: `"${text}" is out of range. It must be from ${min} to ${max}.`,
  }),
  notAPercent: ({ text }) => ({
    zh: `“${text}”不是百分比。请写成 15% 或 15。`,
    en: `"${text}" is not a percentage. Write 15% or 15.`,
  }),
  notAFlag: ({ text }) => ({
    zh: `“${text}”不是“是”或“否”。请二选一。`,
    en: `"${text}" is neither 是 (yes) nor 否 (no). Choose one.`,
  }),
  notAChoice: ({ text, nearest, choices }) => ({
    zh: `“${text}”不在列表中。${nearest === null ? '' : `是否就是“${nearest}”？`}可选：${choices.join('、')}${choices.length < 12 ? '' : '……'}。`,
    en: `"${text}" is not in the list.${nearest === null ? '' : ` Is it "${nearest}"?`} Choose from: ${choices.join(', ')}${choices.length < 12 ? '' : ' …'}.`,
  }),
  textTooLong: ({ length, limit }) => ({
    zh: `有 ${length} 个字符，超过上限 ${limit}。请缩短。`,
    en: `it has ${length} characters; the limit is ${limit}. Shorten it.`,
  }),
  controlCharacter: ({ codePoint }) => ({
    zh: `含有不可见的控制字符 ${codePoint}，可能来自复制粘贴。请重新输入。`,
    en: `it holds the invisible control character ${codePoint}, probably pasted from elsewhere. Type it anew.`,
  }),
  digitsLost: ({ text }) => ({
    zh: `“${text}”超过15位，表格已把后面的数字变成0。请先把单元格设为“文本”再输入。`,
    en: `"${text}" has more than 15 digits; the spreadsheet has turned the last ones into zeros. Format the cell as text and type it again.`,
  }),
};
