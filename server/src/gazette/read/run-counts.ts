const FIRST = 0x3400;
const COUNT = 0xa000 - FIRST;

/** Two Chinese characters as one small number. */
const pairAt = (run: string, at: number): number =>
  (run.charCodeAt(at) - FIRST) * COUNT + (run.charCodeAt(at + 1) - FIRST);

/** How often pairs of characters stand in runs of Chinese: for each run, at each place. */
export function pairCounts(
  runs: readonly string[],
  isCounted: (run: string, at: number) => boolean = () => true,
): readonly (readonly number[])[] {
  const counts = countPairs(runs, isCounted);
  return runs.map((run) => places(run, counts));
}

function countPairs(
  runs: readonly string[],
  isCounted: (run: string, at: number) => boolean,
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const run of runs) {
    for (let at = 0; at + 2 <= run.length; at += 1) {
      if (!isCounted(run, at)) continue;
      const pair = pairAt(run, at);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  return counts;
}

function places(run: string, counts: ReadonlyMap<number, number>): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at + 2 <= run.length; at += 1) found.push(counts.get(pairAt(run, at)) ?? 0);
  return found;
}

/** How often runs of so many characters stand in a text. */
export function runCounts(runs: readonly string[], length: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const run of runs)
    for (let at = 0; at + length <= run.length; at += 1) {
      const part = run.slice(at, at + length);
      counts.set(part, (counts.get(part) ?? 0) + 1);
    }
  return counts;
}
