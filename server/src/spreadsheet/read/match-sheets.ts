import type { SheetSchema, WorkbookSchema } from '../schema.js';
import { fold } from './fold.js';
import { nearest } from './nearest.js';
import type { SheetPart } from './package-parts.js';
import { type ProblemList, problem } from './problem-list.js';

/** A tab with the schema that reads it. */
export interface MatchedSheet {
  readonly schema: SheetSchema;
  readonly tab: SheetPart;
}

/** A sheet of the schema with the tab that holds it. */
export interface SheetMatch {
  readonly matched: readonly MatchedSheet[];
  /** Tabs that the schema does not know: a problem when anything is in them. */
  readonly unknown: readonly { readonly tab: SheetPart; readonly nearest: string | null }[];
}

/** Finds the tab of every sheet schema, whatever the order, the widths and the spaces of the names. */
export function matchSheets(
  schema: WorkbookSchema,
  tabs: readonly SheetPart[],
  problems: ProblemList,
): SheetMatch {
  const schemas = new Map<string, SheetSchema>();
  for (const sheet of schema.sheets) {
    for (const name of [sheet.name, ...(sheet.aliases ?? [])]) schemas.set(fold(name), sheet);
  }
  const ignored = new Set(schema.ignoredSheets.map(fold));
  const found = new Map<SheetSchema, SheetPart>();
  const strangers: SheetPart[] = [];
  for (const tab of tabs) {
    const sheet = schemas.get(fold(tab.name));
    if (sheet === undefined) {
      if (!ignored.has(fold(tab.name))) strangers.push(tab);
      continue;
    }
    const other = found.get(sheet);
    if (other === undefined) found.set(sheet, tab);
    else problems.add(problem('duplicateSheet', { other: other.name }), { sheet: tab.name });
  }
  const missing = schema.sheets.filter((sheet) => !found.has(sheet));
  const strangerNames = strangers.map((tab) => tab.name);
  for (const sheet of missing) {
    if (sheet.presence === 'optional') continue;
    const detail = problem('missingSheet', { nearest: nearest(sheet.name, strangerNames) });
    problems.add(detail, { sheet: sheet.name });
  }
  const names = missing.map((sheet) => sheet.name);
  return {
    matched: schema.sheets.flatMap((sheet) => {
      const tab = found.get(sheet);
      return tab === undefined ? [] : [{ schema: sheet, tab }];
    }),
    unknown:
      schema.otherSheets === 'ignore'
        ? []
        : strangers.map((tab) => ({ tab, nearest: nearest(tab.name, names) })),
  };
}
