const DATED = /^([^〔〕]*〔)(\d{4})(〕\D*)(\d+)(\D*)$/;
const PLAIN = /^(\D*)(\d+)$/;

/** A number of a series: what all of its numbers share, and what runs. */
interface Numbered {
  readonly before: string;
  readonly after: string;
  /** Absent where the series does not begin anew with the year. */
  readonly year?: number;
  readonly between: string;
  readonly running: number;
}

function numberedAs(number: string): Numbered | null {
  const [, before, of, between, running, after] = DATED.exec(number) ?? [];
  if (before !== undefined && between !== undefined && after !== undefined) {
    return { before, year: Number(of), between, running: Number(running), after };
  }
  const [, words, plain] = PLAIN.exec(number) ?? [];
  return words === undefined ? null : { before: words, between: '', running: Number(plain), after: '' };
}

const seriesOf = ({ before, year, between, after }: Numbered): string =>
  [before, year === undefined ? '' : 'dated', between, after].join('\n');

/**
 * The number that follows those of this year: `…〔2026〕1485号` → `…〔2026〕1486号`. Nothing where most of the numbers
 * are not of one series, or say more than their series: a project, a part.
 */
export function numberAfter(numbers: readonly string[], year: number): string | undefined {
  const read = numbers.map(numberedAs).filter((each) => each !== null);
  const inSeriesOf = (one: Numbered) => read.filter((each) => seriesOf(each) === seriesOf(one));
  const first = read.find((each) => inSeriesOf(each).length * 2 > numbers.length);
  if (first === undefined) return undefined;
  const ofYear = inSeriesOf(first).filter((each) => each.year === undefined || each.year === year);
  const next = Math.max(0, ...ofYear.map(({ running }) => running)) + 1;
  const dated = first.year === undefined ? '' : year;
  return `${first.before}${dated}${first.between}${next}${first.after}`;
}
