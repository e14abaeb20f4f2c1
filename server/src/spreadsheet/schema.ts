import type { Fen, PlainDate, Ratio, Text } from '@jizheng/rules';

/** One entry of a closed list: the code in the program, the labels in the workbook. */
export interface Choice {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

interface ColumnBase {
  /** The name of the value in a row. */
  readonly key: string;
  /** The heading as the office writes it, with its unit. */
  readonly header: string;
  /** Other headings that mean the same column. */
  readonly aliases?: readonly string[];
  /** An empty cell is a problem. Default: an empty cell reads as null. */
  readonly required?: boolean;
  /** Take the cached result of a formula. Default: a formula is a problem, because nobody vouches for its result. */
  readonly formulas?: 'refuse' | 'cached';
  /** What the template tells about this column. */
  readonly note?: Text;
  /** Width when written, in characters. Default: by heading and kind. */
  readonly width?: number;
}

interface TextColumn extends ColumnBase {
  readonly kind: 'text';
  /** Longest text in characters. Default 2,000. */
  readonly maxLength?: number;
}

/** Amounts in yuan, in 万元 (10⁴ yuan) or in 亿元 (10⁸ yuan). */
export interface MoneyColumn extends ColumnBase {
  readonly kind: 'moneyYuan' | 'moneyWan' | 'moneyYi';
  /** Default: a negative amount is a problem. */
  readonly negative?: 'refuse' | 'allow';
}

/** Calendar days. */
export interface DateColumn extends ColumnBase {
  readonly kind: 'date';
}

/** Whole numbers; `min` is 0 when not given. */
export interface IntegerColumn extends ColumnBase {
  readonly kind: 'integer';
  readonly min?: number;
  readonly max?: number;
}

/** Shares: a cell shown as a percentage, a text with %, or a bare number of percent. */
export interface PercentColumn extends ColumnBase {
  readonly kind: 'percent';
}

/** 是 or 否. */
interface FlagColumn extends ColumnBase {
  readonly kind: 'flag';
}

/** One of a closed list. */
export interface ChoiceColumn extends ColumnBase {
  readonly kind: 'choice';
  readonly choices: readonly Choice[];
}

/** A column of a sheet. */
export type Column =
  | TextColumn
  | MoneyColumn
  | DateColumn
  | IntegerColumn
  | PercentColumn
  | FlagColumn
  | ChoiceColumn;

/** What a column holds. */
export type ColumnKind = Column['kind'];

/** What a filled cell of a column holds. */
type ColumnValue<C extends Column> = C extends ChoiceColumn
  ? C['choices'][number]['code']
  : C extends MoneyColumn
    ? Fen
    : C extends DateColumn
      ? PlainDate
      : C extends IntegerColumn
        ? number
        : C extends PercentColumn
          ? Ratio
          : C extends FlagColumn
            ? boolean
            : string;

/** The values of a row by column key; a column that is not required may be null. */
export type RowValues<Columns extends readonly Column[]> = {
  readonly [C in Columns[number] as C['key']]: C extends { readonly required: true }
    ? ColumnValue<C>
    : ColumnValue<C> | null;
};

/** A row that was read, with its number in the sheet (the first row is 1). */
export interface SheetRow<Columns extends readonly Column[]> {
  readonly row: number;
  readonly values: RowValues<Columns>;
}

/** The columns of a sheet, and what may differ from them. */
export interface SheetSchema<
  Columns extends readonly Column[] = readonly Column[],
  Key extends string = string,
> {
  /** The name of the sheet's rows in the result. */
  readonly key: Key;
  /** The tab's name. */
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly columns: Columns;
  /** Most data rows. Default 200,000. */
  readonly rowLimit?: number;
  /** Default: the sheet must be there. When 'optional' and absent, it reads as no rows. */
  readonly presence?: 'required' | 'optional';
  /** Default: a column that the schema does not know is a problem. */
  readonly otherColumns?: 'refuse' | 'ignore';
  /** What the template tells about this sheet. */
  readonly note?: Text;
}

/** The sheets of a workbook. */
export interface WorkbookSchema<Sheets extends readonly SheetSchema[] = readonly SheetSchema[]> {
  readonly sheets: Sheets;
  /** Default: a filled sheet that the schema does not know is a problem. */
  readonly otherSheets: 'refuse' | 'ignore';
  /** Sheets that are never read and never a problem. */
  readonly ignoredSheets: readonly string[];
}

/** The rows of every sheet by the sheet's key. */
export type Workbook<S extends WorkbookSchema> = {
  readonly [Sheet in S['sheets'][number] as Sheet['key']]: readonly SheetRow<Sheet['columns']>[];
};

/** The tabs that a template adds for the reader of it; they hold no data. */
export const TEMPLATE_SHEETS = { guide: '说明', choices: '选项' } as const;

/** Names a column; keeps its literal type so that rows are typed. */
export const column = <const C extends Column>(definition: C): C => definition;

/** Names a sheet. Throws when two columns share a key or a heading, because that is a bug. */
export function sheetSchema<const Columns extends readonly Column[], const Key extends string>(
  definition: SheetSchema<Columns, Key>,
): SheetSchema<Columns, Key> {
  assertDistinct(definition.columns.map((each) => each.key));
  assertDistinct(definition.columns.flatMap((each) => [each.header, ...(each.aliases ?? [])]));
  return definition;
}

/** Names a workbook. Throws when two sheets share a key or a name, because that is a bug. */
export function workbookSchema<const Sheets extends readonly SheetSchema[]>(
  sheets: Sheets,
  options: { readonly otherSheets?: 'refuse' | 'ignore'; readonly ignoredSheets?: readonly string[] } = {},
): WorkbookSchema<Sheets> {
  assertDistinct(sheets.map((sheet) => sheet.key));
  assertDistinct(sheets.flatMap((sheet) => [sheet.name, ...(sheet.aliases ?? [])]));
  return {
    sheets,
    otherSheets: options.otherSheets ?? 'refuse',
    ignoredSheets: options.ignoredSheets ?? Object.values(TEMPLATE_SHEETS),
  };
}

function assertDistinct(names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new RangeError(`named twice in a workbook schema: ${twice}`);
}
