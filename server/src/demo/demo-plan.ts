import { type Fen, fen, type PlainDate } from '@jizheng/rules';
import type { Area } from '../funds/areas.js';
import { BLACK_SOIL, BLACK_SOIL_PROJECTS } from './black-soil.js';
import { on, wan } from './demo-book.js';
import { placeAt, unitCodeOf } from './demo-units.js';
import { DEMO_YEARS, portionWan } from './establishing.js';
import { FUND_SPECS, type FundSpec, type PortionSpec } from './fund-specs.js';

/** A project of the demo. */
export interface DemoProject {
  readonly code: string;
  readonly name: string;
  readonly place: Area;
  readonly unitCode: string;
  readonly unitName: string;
  readonly amount: Fen;
}

/** What the demo does with a portion in a budget year. */
export interface PortionYear {
  readonly fund: FundSpec;
  readonly portion: PortionSpec;
  readonly year: number;
  readonly projects: readonly DemoProject[];
  readonly requested: Fen;
  readonly quota: Fen;
}

/** Grades that finance gives in a year, by fund; each limits the next year's budget. */
export const GRADES: { readonly [fund: string]: { readonly [year: number]: number } } = {
  F01: { 2025: 93 },
  F08: { 2025: 84 },
  F12: { 2025: 76 },
  F14: { 2025: 63 },
  F28: { 2026: 55 },
};

const PROJECTS_RETAINED = 17;
const PROJECTS_DELEGATED = 14;

/** What of a quota is kept by a score, in hundredths; art. 42. */
function keptHundredths(score: number | undefined): bigint {
  if (score === undefined || score >= 80) return 100n;
  if (score >= 70) return 80n;
  return score >= 60 ? 50n : 0n;
}

const projectCount = ({ authority }: PortionSpec): number =>
  authority === 'retained' ? PROJECTS_RETAINED : PROJECTS_DELEGATED;

/** Where the projects of a portion are and what they cost; `offset` turns the places. */
function sitesOf(
  fund: FundSpec,
  portion: PortionSpec,
  offset: number,
): readonly { place: Area; amount: Fen }[] {
  if (fund.code === BLACK_SOIL) return BLACK_SOIL_PROJECTS;
  const count = projectCount(portion);
  const amount = wan(Math.floor(portionWan(fund, portion) / count));
  const step = portion.authority === 'retained' ? 3 : 1;
  return Array.from({ length: count }, (_, index) => ({ place: placeAt(offset * 7 + index * step), amount }));
}

const requestedOf = (fund: FundSpec, portion: PortionSpec): Fen =>
  fen(sitesOf(fund, portion, 0).reduce<bigint>((sum, { amount }) => sum + amount, 0n));

function projectsOf(fund: FundSpec, portion: PortionSpec, year: number, offset: number): DemoProject[] {
  return sitesOf(fund, portion, offset).map(({ place, amount }, index) => {
    const serial = offset * 20 + index;
    return {
      code: `${fund.code}${portion.code}-${year}-${String(index + 1).padStart(2, '0')}`,
      name: `${place.name}${portion.name}${year}年${index + 1}号项目`,
      place,
      unitCode: unitCodeOf(place.code, serial),
      unitName: `${place.name}示例单位${serial}`,
      amount,
    };
  });
}

/** What a grade of the year before leaves to all portions of a fund together; nothing binds without one (art. 42). */
function ceilingOf({ code }: FundSpec, year: number, before: bigint): bigint | null {
  const score = GRADES[code]?.[year - 1];
  return score === undefined || score >= 90 ? null : (before * keptHundredths(score)) / 100n;
}

const quotaName = (portion: PortionSpec, year: number): string => `${portion.code}/${year}`;

/** The quotas of a fund: each portion gets what it asks for, in turn, as far as the ceiling reaches. */
function quotasOf(fund: FundSpec): ReadonlyMap<string, Fen> {
  const quotas = new Map<string, Fen>();
  let before = 0n;
  for (const year of DEMO_YEARS) {
    const ceiling = ceilingOf(fund, year, before);
    let given = 0n;
    for (const portion of fund.portions) {
      const requested = requestedOf(fund, portion);
      const quota = ceiling === null || requested <= ceiling - given ? requested : fen(ceiling - given);
      quotas.set(quotaName(portion, year), quota);
      given += quota;
    }
    before = given;
  }
  return quotas;
}

/** Every portion of every fund in every budget year. */
export function demoPlan(): readonly PortionYear[] {
  return FUND_SPECS.flatMap((fund, fundIndex) => {
    const quotas = quotasOf(fund);
    return fund.portions.flatMap((portion, portionIndex) =>
      DEMO_YEARS.map((year, yearIndex): PortionYear => {
        const projects = projectsOf(fund, portion, year, fundIndex * 2 + portionIndex + yearIndex * 61);
        const requested = requestedOf(fund, portion);
        const quota = quotas.get(quotaName(portion, year)) ?? fen(0n);
        return { fund, portion, year, projects, requested, quota };
      }),
    );
  });
}

/** The projects that a quota pays for, from the first on. */
export function affordable({ projects, quota }: PortionYear): readonly DemoProject[] {
  let left: bigint = quota;
  return projects.filter(({ amount }) => {
    if (amount > left) return false;
    left -= amount;
    return true;
  });
}

/** Whether the portion's spending escapes the dates (应急救援, 据实结算). */
export const isExempt = ({ spendingClass }: PortionSpec): boolean => spendingClass !== 'ordinary';

/** A day within the pipeline stage of a budget year: for 2025 the measures were only days old. */
export const pipelineDay = (year: number, monthDay: string): PlainDate =>
  year === 2025 ? on(2024, '09-25') : on(year - 1, monthDay);
