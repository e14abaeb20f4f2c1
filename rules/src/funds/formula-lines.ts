import { apportion, productOfRatios, quotientOfRatios, sumOfRatios } from '../law/apportion.js';
import {
  countKind,
  decimalKind,
  type Kind,
  listKind,
  moneyKind,
  ratioKind,
  recordKind,
  textKind,
  type ValueOf,
} from '../law/kind.js';
import { displayYuan, type Fen, fen } from '../law/money.js';
import { formatRatio, type Ratio } from '../law/ratio.js';
import { fail, ok } from '../law/result.js';

const AREA_CODE = /^\d{6}$/;

const areaKind: Kind<string> = {
  ...textKind,
  name: 'area code',
  schema: { type: 'string', pattern: '^\\d{6}$' },
  parse: (input, path) =>
    typeof input === 'string' && AREA_CODE.test(input)
      ? ok(input)
      : fail([{ code: 'wrongType', path, expected: 'area code of six digits' }]),
};

/** A factor that the fund's own measure names, with its weight. */
export const factorKind = recordKind({ name: textKind, weight: ratioKind });

/** A place, with its value for each factor in the order of the factors. */
export const placeKind = recordKind({ area: areaKind, values: listKind(decimalKind) });

type Factor = ValueOf<typeof factorKind>;
type Place = ValueOf<typeof placeKind>;

const lineRecord = recordKind({
  area: areaKind,
  /** What each factor adds to the share. */
  parts: listKind(ratioKind),
  share: ratioKind,
  /** Whole units of the share. */
  base: moneyKind,
  /** What is left of the share, as a part of one unit. */
  remainder: ratioKind,
  rank: countKind({ zh: '', en: '' }),
  amount: moneyKind,
});

/** One line of a formula allocation. */
export type AllocationLine = ValueOf<typeof lineRecord>;

/** A line that explains itself: parts, share, whole units, remainder and its rank, amount. */
export const lineKind: Kind<AllocationLine> = {
  ...lineRecord,
  name: 'line of a formula allocation',
  show: ({ area, parts, share, base, remainder, rank, amount }, language) => {
    const sum = `${parts.map(formatRatio).join(' + ')} = ${formatRatio(share)}`;
    return language === 'zh'
      ? `${area}：份额 ${sum}，取整 ${displayYuan(base)} 元，余数 ${formatRatio(remainder)} 列第 ${rank}，得 ${displayYuan(amount)} 元`
      : `${area}: share ${sum}, whole units CNY ${displayYuan(base)}, remainder ${formatRatio(remainder)} ranks ${rank}, gets CNY ${displayYuan(amount)}`;
  },
};

/** The sum of one factor over all places. */
export const factorTotal = (places: readonly Place[], index: number): Ratio =>
  sumOfRatios(places.flatMap(({ values }) => values.slice(index, index + 1)));

/** The lines of an allocation, in the order of the places; `unit` is the fen that one whole unit has. */
export function allocationLines(
  total: Fen,
  unit: bigint,
  factors: readonly Factor[],
  places: readonly Place[],
): AllocationLine[] {
  const scales = factors.map(({ weight }, index) => quotientOfRatios(weight, factorTotal(places, index)));
  const claims = places.map(({ area, values }) => {
    const parts = scales.flatMap((scale, index) =>
      values.slice(index, index + 1).map((value) => productOfRatios(scale, value)),
    );
    return { key: area, parts, share: sumOfRatios(parts) };
  });
  return apportion(total / unit, claims).map(({ key, units, base, ...rest }) => ({
    ...rest,
    area: key,
    base: fen(base * unit),
    amount: fen(units * unit),
  }));
}
