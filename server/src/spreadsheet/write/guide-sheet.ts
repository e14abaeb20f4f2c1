import type { Text } from '@jizheng/rules';
import { type Column, column, TEMPLATE_SHEETS, type WorkbookSchema } from '../schema.js';
import type { SheetLayout } from './sheet-xml.js';
import { WRAPPED_STYLE } from './styles.js';

const COLUMNS = [
  column({ key: 'sheet', header: '工作表', kind: 'text', width: 16 }),
  column({ key: 'column', header: '列', kind: 'text', width: 24 }),
  column({ key: 'fill', header: '填写内容', kind: 'text', width: 44 }),
  column({ key: 'required', header: '必填', kind: 'text', width: 8 }),
  column({ key: 'note', header: '说明', kind: 'text', width: 60 }),
  column({ key: 'noteEn', header: 'Notes', kind: 'text', width: 60 }),
];

type GuideRow = Readonly<Record<'sheet' | 'column' | 'fill' | 'required' | 'note' | 'noteEn', string | null>>;

const row = (parts: Partial<GuideRow>): GuideRow => ({
  sheet: null,
  column: null,
  fill: null,
  required: null,
  note: null,
  noteEn: null,
  ...parts,
});

const noteOf = (note: Text | undefined): Partial<GuideRow> =>
  note === undefined ? {} : { note: note.zh, noteEn: note.en };

/** The sheet of a template that tells how to fill in the others. */
export function guideSheet(schema: WorkbookSchema, notes: readonly Text[]): SheetLayout {
  const rows: GuideRow[] = notes.map((note) => row(noteOf(note)));
  for (const sheet of schema.sheets) {
    rows.push(
      row({
        sheet: sheet.name,
        required: sheet.presence === 'optional' ? '否' : '是',
        ...noteOf(sheet.note),
      }),
    );
    for (const each of sheet.columns) {
      rows.push(
        row({
          sheet: sheet.name,
          column: each.header,
          fill: fillText(each),
          required: each.required === true ? '是' : '否',
          ...noteOf(each.note),
        }),
      );
    }
  }
  return { name: TEMPLATE_SHEETS.guide, columns: COLUMNS, rows, columnStyle: () => WRAPPED_STYLE };
}

const SHOWN_CHOICES = 20;

function fillText(column: Column): string {
  switch (column.kind) {
    case 'text':
      return '文字';
    case 'moneyYuan':
      return '数字，单位：元，精确到分';
    case 'moneyWan':
      return '数字，单位：万元，最多六位小数';
    case 'moneyYi':
      return '数字，单位：亿元，最多十位小数';
    case 'date':
      return '日期，如 2025-06-30';
    case 'integer':
      return '整数';
    case 'percent':
      return '百分比，如 15%';
    case 'flag':
      return '是 或 否';
    case 'choice': {
      const shown = column.choices.slice(0, SHOWN_CHOICES).map((choice) => choice.zh);
      const more = column.choices.length > SHOWN_CHOICES ? '……（见下拉列表）' : '';
      return `选一项：${shown.join('、')}${more}`;
    }
  }
}
