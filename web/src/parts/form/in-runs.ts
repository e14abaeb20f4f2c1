/** Names in their order; neighbours that are ticked stand in one run. */
export function inRuns(
  names: readonly string[],
  isTicked: (name: string) => boolean,
): readonly (readonly string[])[] {
  const runs: string[][] = [];
  for (const name of names) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && isTicked(before) && isTicked(name)) last.push(name);
    else runs.push([name]);
  }
  return runs;
}
