const DATED = /^(.*〔)(\d{4})(〕\D*)(\d+)(\D*)$/;
const PLAIN = /^(.*?)(\d+)$/;

/** The number that follows those of this year: `…〔2026〕1485号` → `…〔2026〕1486号`. */
export function numberAfter(numbers: readonly string[], year: number): string | undefined {
  const dated = numbers.flatMap((number) => {
    const [, before, of, between, running, after] = DATED.exec(number) ?? [];
    if (before === undefined || running === undefined) return [];
    return [{ before, year: Number(of), between, running: Number(running), after }];
  });
  const [usual] = dated;
  if (usual !== undefined) {
    const highest = Math.max(0, ...dated.filter((each) => each.year === year).map(({ running }) => running));
    return `${usual.before}${year}${usual.between}${highest + 1}${usual.after}`;
  }
  const plain = numbers.flatMap((number) => {
    const [, before, running] = PLAIN.exec(number) ?? [];
    return before === undefined || running === undefined ? [] : [{ before, running: Number(running) }];
  });
  const [first] = plain;
  if (first === undefined) return undefined;
  return `${first.before}${Math.max(...plain.map(({ running }) => running)) + 1}`;
}
