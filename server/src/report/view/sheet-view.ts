import type { PlainDate } from '@jizheng/rules';

/** What every sheet of a document carries. */
export interface SheetView {
  /** The document's title, in its metadata and in the head of each page. */
  readonly title: string;
  readonly author: string;
  readonly date: { readonly year: number; readonly month: number; readonly day: number };
  readonly illustrative: boolean;
}

/** What a document is made under. */
export interface SheetSource {
  readonly jurisdiction: string;
  readonly madeOn: PlainDate;
  readonly illustrative: boolean;
}

/** Lays out what every sheet carries. */
export function sheetView(title: string, { jurisdiction, madeOn, illustrative }: SheetSource): SheetView {
  const [year = 0, month = 0, day = 0] = madeOn.split('-').map(Number);
  return { title, author: jurisdiction, date: { year, month, day }, illustrative };
}
