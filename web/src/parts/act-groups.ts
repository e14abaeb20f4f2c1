import { sumOf } from '../language/amount';
import type { ActRow } from '../session/answers';

/** Acts of one kind about one fund, done by the same hand on the same day, one after another. */
export interface ActGroup {
  readonly first: ActRow;
  readonly count: number;
  /** What they come to together; null where no amount is said. */
  readonly amount: string | null;
}

const isAlike = (a: ActRow, b: ActRow): boolean =>
  a.name === b.name && a.fund === b.fund && a.on === b.on && a.actor === b.actor && a.accepted === b.accepted;

/** Acts as groups of those that are alike and stand together: a release to ten counties is one matter. */
export function groupsOf(acts: readonly ActRow[]): readonly ActGroup[] {
  const runs: ActRow[][] = [];
  for (const act of acts) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before !== undefined && isAlike(before, act)) run.push(act);
    else runs.push([act]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    if (first === undefined) return [];
    const amounts = run.flatMap(({ amount }) => amount ?? []);
    return [{ first, count: run.length, amount: amounts.length === 0 ? null : sumOf(amounts) }];
  });
}
