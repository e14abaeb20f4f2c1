import { sumOfRatios } from '../law/apportion.js';
import { otherwise } from '../law/clause.js';
import { asRead, computed, fact, facts } from '../law/expression.js';
import { flagKind, listKind } from '../law/kind.js';
import { contradiction, rule } from '../law/rule.js';
import { allocationLines, factorKind, factorTotal, lineKind, placeKind } from './formula-lines.js';
import { p } from './parameters.js';
import { art } from './sources.js';

const by = art(26);

const UNITS = {
  fen: { zh: '分', en: 'fen' },
  yuan: { zh: '元', en: 'yuan' },
  wanYuan: { zh: '万元', en: 'ten thousand yuan' },
} as const;
const FEN_IN = { fen: 1n, yuan: 100n, wanYuan: 1_000_000n } as const;

const f = facts({
  total: fact.money('分配总额', 'total to allocate'),
  unit: fact.choice('取整单位', 'unit of allocation', UNITS),
  factors: fact.list('分配因素', 'factors', factorKind),
  places: fact.list('各地区因素数值', 'places and their values', placeKind),
});

const repeats = (names: readonly string[]) => new Set(names).size < names.length;

const notWholeUnits = computed(
  '总额不是整数单位',
  'not whole units',
  flagKind,
  [f.total, f.unit],
  (given, policy) => {
    const unit = FEN_IN[f.unit.read(given, policy)];
    return f.total.read(given, policy) % unit !== 0n;
  },
);
const factorsRepeat = computed('因素重复', 'factors repeat', flagKind, [f.factors], (given, policy) =>
  repeats(f.factors.read(given, policy).map(({ name }) => name)),
);
const weightsNotWhole = computed(
  '权重合计不为一',
  'weights miss one',
  flagKind,
  [f.factors],
  (given, policy) => {
    const { numerator, denominator } = sumOfRatios(f.factors.read(given, policy).map(({ weight }) => weight));
    return numerator !== denominator;
  },
);
const areasRepeat = computed('地区重复', 'areas repeat', flagKind, [f.places], (given, policy) =>
  repeats(f.places.read(given, policy).map(({ area }) => area)),
);
const valuesMissing = computed(
  '数值个数不符',
  'values miss',
  flagKind,
  [f.places, f.factors],
  (given, policy) => {
    const { length } = f.factors.read(given, policy);
    return f.places.read(given, policy).some(({ values }) => values.length !== length);
  },
);
const factorEmpty = computed(
  '因素合计为零',
  'a factor is nil',
  flagKind,
  [f.places, f.factors],
  (given, policy) => {
    const places = f.places.read(given, policy);
    return f.factors.read(given, policy).some((_, index) => factorTotal(places, index).numerator === 0n);
  },
);

const lines = computed(
  '分配明细',
  'lines',
  listKind(lineKind),
  [f.total, f.unit, f.factors, f.places],
  (given, policy) =>
    allocationLines(
      f.total.read(given, policy),
      FEN_IN[f.unit.read(given, policy)],
      f.factors.read(given, policy),
      f.places.read(given, policy),
    ),
);

/**
 * 第二十六条: the formula. A place's share is the weighted sum of its part of each factor; whole units are
 * given first, the units left by largest remainder, so that the lines sum to the total exactly.
 */
export const formulaAllocation = rule({
  id: 'funds.formulaAllocation',
  title: { zh: '因素法分配', en: 'Formula allocation' },
  provisions: [by],
  facts: f,
  contradictions: [
    contradiction(
      ['total', 'unit'],
      notWholeUnits,
      '分配总额不是取整单位的整数倍',
      'the total is not a whole number of units',
    ),
    contradiction(['factors'], factorsRepeat, '分配因素重复', 'a factor is named twice'),
    contradiction(['factors'], weightsNotWhole, '权重合计不等于百分之百', 'the weights do not sum to one'),
    contradiction(['places'], areasRepeat, '地区代码重复', 'an area is named twice'),
    contradiction(
      ['places', 'factors'],
      valuesMissing,
      '地区的数值个数与因素个数不一致',
      'a place does not have one value for each factor',
    ),
    contradiction(
      ['places', 'factors'],
      factorEmpty,
      '有因素在全部地区合计为零',
      'a factor sums to nothing over all places',
    ),
  ],
  refusals: [],
  outcomes: [
    otherwise('allocated', {
      by,
      zh: '按因素和权重分配，尾数按最大余数法确定',
      en: 'allocated by factors and weights, odd units by largest remainder',
      then: { lines: asRead(p.factorShares, asRead(p.largestRemainder, lines)) },
    }),
  ],
  example: {
    total: '1000000',
    unit: 'wanYuan',
    factors: [
      { name: '人口', weight: '60%' },
      { name: '储备项目质量', weight: '40%' },
    ],
    places: [
      { area: '220122', values: ['50', '80'] },
      { area: '220182', values: ['30', '90'] },
      { area: '220183', values: ['20', '70.5'] },
    ],
  },
});
