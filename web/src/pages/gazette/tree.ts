/** A unit of a document's structure, as the server's reader found it. */
export interface Unit {
  readonly kind: string;
  readonly address: string;
  readonly label: string | null;
  readonly heading: string | null;
  readonly text: string;
  readonly original: string | null;
  readonly lines: readonly [from: number, to: number];
  readonly responsible: readonly string[];
  readonly date: string | null;
  readonly children: readonly Unit[];
}

/** 演政规〔2026〕3号 in its pieces. */
export interface DocumentNumber {
  readonly prefix: string;
  readonly year: number;
  readonly serial: number;
}

/** As offices print a number. */
export const numberText = ({ prefix, year, serial }: DocumentNumber): string =>
  `${prefix}〔${year}〕${serial}号`;

/** A document with its tree. */
export interface TreeDocument {
  readonly id: string;
  readonly number: DocumentNumber | null;
  readonly title: string;
  readonly issuers: readonly string[];
  readonly addressees: string | null;
  readonly dated: string | null;
  readonly inForceFrom: string | null;
  readonly parts: readonly {
    readonly title: string | null;
    readonly isOmitted: boolean;
    readonly units: readonly Unit[];
  }[];
  readonly effects: readonly {
    readonly kind: 'repeals' | 'replaces' | 'amends';
    readonly number: DocumentNumber | null;
    readonly title: string | null;
    readonly from: string | null;
  }[];
  readonly signatories: readonly string[];
  readonly lines: readonly [from: number, to: number];
}

/** A line of the source with its number. */
export interface SourceLine {
  readonly number: number;
  readonly text: string;
}

/** Units that begin in one line, beside the lines of the source in which they stand; no unit: what frames the text. */
export interface AlignedRow {
  readonly units: readonly Unit[];
  readonly lines: readonly SourceLine[];
}

function* inPrint(units: readonly Unit[]): Generator<Unit> {
  for (const unit of units) {
    yield unit;
    yield* inPrint(unit.children);
  }
}

interface Begun {
  readonly from: number;
  readonly units: Unit[];
}

/** Units by the line in which they begin, in the order of print. */
function begun(document: TreeDocument): readonly Begun[] {
  const rows: Begun[] = [];
  for (const unit of inPrint(document.parts.flatMap(({ units }) => units))) {
    const last = rows.at(-1);
    if (last !== undefined && last.from === unit.lines[0]) last.units.push(unit);
    else rows.push({ from: unit.lines[0], units: [unit] });
  }
  return rows;
}

/** The tree of a document beside the lines of its source: nothing of the source is left out but empty lines. */
export function alignedRows(document: TreeDocument, source: readonly string[]): readonly AlignedRow[] {
  const [first, last] = document.lines;
  const linesIn = (from: number, to: number): readonly SourceLine[] =>
    source
      .slice(from - first, Math.max(from - first, to - first + 1))
      .map((text, at) => ({ number: from + at, text }))
      .filter(({ text }) => text.trim() !== '');
  const out: AlignedRow[] = [];
  const add = (units: readonly Unit[], lines: readonly SourceLine[]) => {
    if (units.length > 0 || lines.length > 0) out.push({ units, lines });
  };
  const rows = begun(document);
  let next = first;
  rows.forEach(({ from, units }, at) => {
    add([], linesIn(next, from - 1));
    const following = rows[at + 1]?.from ?? last + 1;
    const end = Math.min(following - 1, units.at(-1)?.lines[1] ?? from);
    add(units, linesIn(from, end));
    next = Math.max(end, from) + 1;
  });
  add([], linesIn(next, last));
  return out;
}
