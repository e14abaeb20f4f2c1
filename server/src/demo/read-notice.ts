import { fail, ok, type Result, type Text } from '@jizheng/rules';
import { type Area, JILIN_AREAS } from '../funds/areas.js';

/** A line of an allocation notice: a county and its whole 万元. */
export interface NoticeLine {
  readonly place: Area;
  readonly amount_wan: number;
}

const HEADINGS = ['county', 'amount_wan'] as const;
const TOTAL = 'TOTAL';

/**
 * Reads the figures of an allocation notice: CSV with the headings `county` and `amount_wan`, a row for each county
 * and one TOTAL that they must add up to; lines that begin with # are left out. All problems are told at once.
 */
export function readNotice(csv: string): Result<readonly NoticeLine[], readonly Text[]> {
  const rows = csv
    .split(/\r?\n/)
    .map((text, index) => ({ number: index + 1, text }))
    .filter(({ text }) => text.trim() !== '' && !text.startsWith('#'))
    .map(({ number, text }) => ({ number, cells: text.split(',').map((cell) => cell.trim()) }));
  const [headings, ...lines] = rows;
  if (headings === undefined || !HEADINGS.every((heading, at) => headings.cells[at] === heading)) {
    return fail([
      {
        zh: `首行应为列名 ${HEADINGS.join(',')}`,
        en: `the first line should name the columns ${HEADINGS.join(',')}`,
      },
    ]);
  }
  const problems: Text[] = [];
  const found: NoticeLine[] = [];
  const totals: number[] = [];
  for (const { number, cells } of lines) {
    const [county = '', figure = ''] = cells;
    const amount = /^\d{1,9}$/.test(figure) ? Number(figure) : undefined;
    if (amount === undefined) problems.push(notWhole(number, figure));
    if (county === TOTAL) totals.push(amount ?? 0);
    else {
      const place = countyNamed(county);
      if (place === undefined) problems.push(noCounty(number, county));
      else if (found.some((line) => line.place === place)) problems.push(twice(number, county));
      else found.push({ place, amount_wan: amount ?? 0 });
    }
  }
  const sum = found.reduce((total, { amount_wan }) => total + amount_wan, 0);
  if (problems.length === 0 && (totals.length !== 1 || totals[0] !== sum)) {
    problems.push(wrongTotal(sum, totals));
  }
  return problems.length === 0 ? ok(found) : fail(problems);
}

/** The county of that name, also of a name without the nationality that it bears in full, such as 伊通县. */
function countyNamed(name: string): Area | undefined {
  const exact = JILIN_AREAS.find((area) => area.name === name);
  if (exact !== undefined || name.length < 2) return exact;
  const candidates = JILIN_AREAS.filter((area) => area.name.startsWith(name.slice(0, -1)));
  return candidates.length === 1 && candidates[0]?.name.endsWith('自治县') ? candidates[0] : undefined;
}

const notWhole = (line: number, figure: string): Text => ({
  zh: `第${line}行：“${figure}”不是整数万元`,
  en: `line ${line}: “${figure}” is no whole number of 万元`,
});

const noCounty = (line: number, county: string): Text => ({
  zh: `第${line}行：没有名为“${county}”的市县`,
  en: `line ${line}: there is no county “${county}”`,
});

const twice = (line: number, county: string): Text => ({
  zh: `第${line}行：“${county}”重复`,
  en: `line ${line}: “${county}” stands there twice`,
});

const wrongTotal = (sum: number, totals: readonly number[]): Text => ({
  zh: `各行合计 ${sum} 万元，与 ${TOTAL} 行（${totals.join('、') || '缺'}）不符`,
  en: `the lines add up to ${sum} 万元, not to the ${TOTAL} line (${totals.join(', ') || 'missing'})`,
});
