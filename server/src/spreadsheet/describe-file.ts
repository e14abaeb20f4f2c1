import type { FileProblemCode, ProblemTexts } from './problem.js';

const MIB = 1024 * 1024;
const mib = (bytes: number): string => `${Math.ceil(bytes / MIB).toLocaleString('en-US')} MiB`;

const meantZh = (nearest: string | null): string => (nearest === null ? '' : `是否就是“${nearest}”？`);
const meantEn = (nearest: string | null): string => (nearest === null ? '' : ` Is it "${nearest}"?`);

/** What is wrong with a file, its sheets or its columns. */
export const FILE_TEXTS: ProblemTexts<FileProblemCode> = {
  fileUnreadable: ({ path, reason }) => ({
    zh: `无法读取文件 ${path}（${reason}）。请检查路径和权限。`,
    en: `The file ${path} cannot be read (${reason}). Check the path and the permissions.`,
  }),
  notAWorkbook: () => ({
    zh: '这不是 .xlsx 工作簿（改扩展名并不改变格式）。请用 Excel 或 WPS 打开后“另存为”.xlsx。',
    en: 'This is not an .xlsx workbook (renaming a file does not convert it). Open it in Excel or WPS and save it as .xlsx.',
  }),
  oldXls: () => ({
    zh: '这是旧的 .xls 格式。请用 Excel 或 WPS 打开后“另存为”.xlsx。',
    en: 'This is the old .xls format. Open it in Excel or WPS and save it as .xlsx.',
  }),
  encrypted: () => ({
    zh: '工作簿设有打开密码，无法读取。请取消密码后重新保存。',
    en: 'The workbook is protected by a password. Remove the password and save it again.',
  }),
  otherFormat: ({ format }) => ({
    zh: `这是 .${format} 格式。请“另存为”.xlsx。`,
    en: `This is the .${format} format. Save it as .xlsx.`,
  }),
  fileTooLarge: ({ bytes, limit }) => ({
    zh: `文件有 ${mib(bytes)}，超过上限 ${mib(limit)}。请删除图片或分成几个文件。`,
    en: `The file has ${mib(bytes)}; the limit is ${mib(limit)}. Remove pictures or split it into several files.`,
  }),
  zipBomb: ({ part, bytes, limit }) => ({
    zh: `部件 ${part} 展开后达 ${mib(bytes)}，超过上限 ${mib(limit)}，未展开。请用 Excel 或 WPS 重新保存，或分成几个文件。`,
    en: `Part ${part} would expand to ${mib(bytes)}, beyond the limit of ${mib(limit)}; it was not expanded. Save the file anew in Excel or WPS, or split it.`,
  }),
  tooManyParts: ({ count, limit }) => ({
    zh: `文件内含 ${count} 个部件，超过上限 ${limit}。请删除图片等附件后重新保存。`,
    en: `The file holds ${count} parts; the limit is ${limit}. Remove pictures and attachments and save it again.`,
  }),
  damaged: ({ part, detail }) => ({
    zh: `文件已损坏（${part}：${detail}）。请用 Excel 或 WPS 打开修复并重新保存，或重新索取原件。`,
    en: `The file is damaged (${part}: ${detail}). Open it in Excel or WPS to repair and save it, or ask for the original again.`,
  }),
  missingSheet: ({ nearest }) => ({
    zh: `缺少这个工作表。${meantZh(nearest)}请补上，或按模板命名。`,
    en: `this sheet is missing.${meantEn(nearest)} Add it, or name it as the template does.`,
  }),
  unknownSheet: ({ nearest }) => ({
    zh: `模板里没有这个工作表。${meantZh(nearest)}请改名或删除。`,
    en: `the template has no such sheet.${meantEn(nearest)} Rename or delete it.`,
  }),
  duplicateSheet: ({ other }) => ({
    zh: `与工作表“${other}”同名（只差空格或全半角）。请合并为一个。`,
    en: `it has the same name as sheet "${other}" (but for spaces or widths). Merge them into one.`,
  }),
  tooManyRows: ({ limit }) => ({
    zh: `超过 ${limit} 行数据，其余未读。请分成几个文件，或清除下方多余内容。`,
    en: `there are more than ${limit} rows of data; the rest was not read. Split the file, or clear what is left over below.`,
  }),
  missingColumn: ({ nearest }) => ({
    zh: `缺少这一列。${meantZh(nearest)}请按模板补上列标题。`,
    en: `this column is missing.${meantEn(nearest)} Add its heading as in the template.`,
  }),
  unknownColumn: ({ nearest }) => ({
    zh: `模板里没有这一列。${meantZh(nearest)}请改标题或删除该列。`,
    en: `the template has no such column.${meantEn(nearest)} Change the heading or delete the column.`,
  }),
  duplicateColumn: ({ firstLetter }) => ({
    zh: `与${firstLetter}列标题相同。请只留一列。`,
    en: `it has the same heading as column ${firstLetter}. Keep only one.`,
  }),
  valueWithoutHeader: ({ text }) => ({
    zh: `这一列没有标题，却有内容“${text}”。请补标题或清除该列。`,
    en: `this column has no heading but holds "${text}". Add a heading or clear the column.`,
  }),
};
