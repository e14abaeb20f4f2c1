import { columnIndex } from '../cell-reference.js';
import type {
  ColumnPlace,
  ProblemCode,
  ProblemDetail,
  ProblemParams,
  ProblemPlace,
  WorkbookProblem,
  WorkbookProblems,
} from '../problem.js';

const MAX_KEPT = 1_000;

/** A problem without its place. */
export const problem = <Code extends ProblemCode>(
  code: Code,
  params: ProblemParams[Code],
): ProblemDetail<Code> =>
  // TypeScript does not see that an indexed mapped type is its own member.
  ({ code, params }) as ProblemDetail<Code>;

/** Collects problems: keeps the first thousand, counts them all. */
export class ProblemList {
  private kept: WorkbookProblem[] = [];
  private count = 0;

  get total(): number {
    return this.count;
  }

  add(detail: ProblemDetail, place: Partial<ProblemPlace> = {}): void {
    this.count += 1;
    if (this.kept.length >= MAX_KEPT) return;
    this.kept.push({ sheet: null, row: null, column: null, ...place, ...detail });
  }

  /** Takes kept problems out again that turned out to follow from another one. */
  drop(follows: (problem: WorkbookProblem) => boolean): void {
    const before = this.kept.length;
    this.kept = this.kept.filter((each) => !follows(each));
    this.count -= before - this.kept.length;
  }

  /** Appends another list, in the order of rows and columns. */
  append(other: ProblemList): void {
    const inOrder = other.kept.toSorted(
      (left, right) => (left.row ?? 0) - (right.row ?? 0) || place(left.column) - place(right.column),
    );
    this.kept.push(...inOrder.slice(0, MAX_KEPT - this.kept.length));
    this.count += other.count;
  }

  result(): WorkbookProblems {
    return { problems: this.kept, total: this.count };
  }
}

const place = (column: ColumnPlace | null): number => (column === null ? -1 : columnIndex(column.letter));
