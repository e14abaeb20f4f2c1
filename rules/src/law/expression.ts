import type { PlainDate } from './date.js';
import { addDays, addYears, dayOf, yearOf } from './date.js';
import type { Determination } from './determination.js';
import {
  type Checklist,
  checklistKind,
  choiceKind,
  countKind,
  dateKind,
  flagKind,
  type Kind,
  listKind,
  type MonthDay,
  moneyKind,
  optionalKind,
  ratioKind,
  textKind,
  type ValueOf,
} from './kind.js';
import { type Fen, fen, totalOf } from './money.js';
import type { ParameterKinds, PolicyVersion } from './policy.js';
import type { ProvisionId } from './provision.js';
import { compareRatios, type Ratio, ratio, shareRoundedDown } from './ratio.js';
import type { Text } from './text.js';

/** The facts of a case, by name. */
export type FactValues = { readonly [name: string]: unknown };

/** What a node is, for whoever explains it. */
export type Shape =
  | { readonly is: 'fact'; readonly name: string; readonly label: Text }
  | { readonly is: 'parameter'; readonly name: string; readonly label: Text }
  | { readonly is: 'constant' }
  | { readonly is: 'named'; readonly label: Text }
  | { readonly is: 'operation'; readonly sign: Operation }
  | { readonly is: 'computed'; readonly label: Text }
  | { readonly is: 'comparison'; readonly sign: Comparison }
  | { readonly is: 'membership'; readonly choices: readonly string[] }
  | { readonly is: 'all' }
  | { readonly is: 'any' }
  | { readonly is: 'not' }
  | { readonly is: 'determined'; readonly office: string; readonly provision: ProvisionId }
  | { readonly is: 'present' };

/** Arithmetic that an explanation writes out. */
export type Operation = 'plus' | 'minus' | 'times' | 'dividedBy' | 'daysAfter' | 'yearsAfter' | 'dayIn';

/** Comparisons that decide. */
export type Comparison = 'equals' | 'atLeast' | 'moreThan';

/**
 * A quantity or a condition of the law: one object that is read to decide and shown to explain.
 * `read` is pure; `kind` says how the value is shown.
 */
export interface Expression<T> {
  readonly shape: Shape;
  readonly kind: Kind<T>;
  readonly of: readonly Expression<unknown>[];
  readonly read: (facts: FactValues, policy: PolicyVersion) => T;
  /** ⚖ Parameters that say how the provision is read here. */
  readonly readings?: readonly Expression<boolean>[];
}

/** A condition. */
export type Test = Expression<boolean>;

const test = (
  shape: Shape,
  of: readonly Expression<unknown>[],
  read: (facts: FactValues, policy: PolicyVersion) => boolean,
): Test => ({ shape, of, read, kind: flagKind });

/** A fact as it is declared: its label and its kind; its name comes from where it stands. */
export interface FactDeclaration<T> {
  readonly label: Text;
  readonly kind: Kind<T>;
}

/** Declared facts, each an expression that reads it. */
export type Facts<D extends { readonly [name: string]: FactDeclaration<unknown> }> = {
  readonly [K in keyof D]: Expression<ValueOf<D[K]['kind']>>;
};

/** The values that a declared set of facts stands for. */
export type FactsIn<F> = { readonly [K in keyof F]: F[K] extends Expression<infer T> ? T : never };

const declare =
  <T>(kind: Kind<T>) =>
  (zh: string, en: string): FactDeclaration<T> => ({ label: { zh, en }, kind });

/** Declares facts: `money('未下达金额', 'amount not released')`. */
export const fact = {
  money: declare(moneyKind),
  ratio: declare(ratioKind),
  date: declare(dateKind),
  optionalDate: declare(optionalKind(dateKind)),
  optionalMoney: declare(optionalKind(moneyKind)),
  optionalText: declare(optionalKind(textKind)),
  text: declare(textKind),
  flag: declare(flagKind),
  count: (zh: string, en: string, unitZh = '', unitEn = '') =>
    declare(countKind({ zh: unitZh, en: unitEn }))(zh, en),
  choice: <C extends string>(zh: string, en: string, choices: { readonly [K in C]: Text }) =>
    declare(choiceKind(choices))(zh, en),
  optionalChoice: <C extends string>(zh: string, en: string, choices: { readonly [K in C]: Text }) =>
    declare(optionalKind(choiceKind(choices)))(zh, en),
  checklist: <I extends string>(zh: string, en: string, items: { readonly [K in I]: Text }) =>
    declare(checklistKind(items))(zh, en),
  list: <T>(zh: string, en: string, kind: Kind<T>) => declare(listKind(kind))(zh, en),
  of: <T>(zh: string, en: string, kind: Kind<T>) => declare(kind)(zh, en),
};

/** Names declared facts, so that rules can compute with them. */
export function facts<const D extends { readonly [name: string]: FactDeclaration<unknown> }>(
  declared: D,
): Facts<D> {
  const named = Object.entries(declared).map(([name, { label, kind }]) => {
    const expression: Expression<unknown> = {
      shape: { is: 'fact', name, label },
      kind,
      of: [],
      read: (given) => given[name],
    };
    return [name, expression];
  });
  return Object.fromEntries(named) as Facts<D>;
}

/** Parameters of a law system, each an expression that reads its value in force. */
export function parameters<P extends ParameterKinds>(
  kinds: P,
): { readonly [K in keyof P]: Expression<ValueOf<P[K]['kind']>> } {
  const named = Object.entries(kinds).map(([name, { label, kind }]) => {
    const expression: Expression<unknown> = {
      shape: { is: 'parameter', name, label },
      kind,
      of: [],
      read: (_, policy) => policy.values[name],
    };
    return [name, expression];
  });
  return Object.fromEntries(named) as { readonly [K in keyof P]: Expression<ValueOf<P[K]['kind']>> };
}

/** A value that the law's structure itself contains, such as zero. */
const constant = <T>(kind: Kind<T>, value: T): Expression<T> => ({
  shape: { is: 'constant' },
  kind,
  of: [],
  read: () => value,
});

/** No money. */
export const NOTHING: Expression<Fen> = constant(moneyKind, fen(0n));

/** A whole number that the law's structure contains. */
export const whole = (value: number): Expression<number> => constant(countKind({ zh: '', en: '' }), value);

/** Gives a quantity the name that the law or the office uses for it. */
export const named = <T>(zh: string, en: string, quantity: Expression<T>): Expression<T> => ({
  shape: { is: 'named', label: { zh, en } },
  kind: quantity.kind,
  of: [quantity],
  read: quantity.read,
});

/** A quantity that needs an algorithm; it is explained by its name, its operands and its result. */
export const computed = <T>(
  zh: string,
  en: string,
  kind: Kind<T>,
  of: readonly Expression<unknown>[],
  read: (facts: FactValues, policy: PolicyVersion) => T,
): Expression<T> => ({ shape: { is: 'computed', label: { zh, en } }, kind, of, read });

const operation = <T>(
  sign: Operation,
  kind: Kind<T>,
  of: readonly Expression<unknown>[],
  read: (facts: FactValues, policy: PolicyVersion) => T,
): Expression<T> => ({ shape: { is: 'operation', sign }, kind, of, read });

/** The sum of two amounts. */
export const plus = (a: Expression<Fen>, b: Expression<Fen>): Expression<Fen> =>
  operation('plus', moneyKind, [a, b], (f, p) => fen(a.read(f, p) + b.read(f, p)));

/** What one amount leaves of another. */
export const minus = (a: Expression<Fen>, b: Expression<Fen>): Expression<Fen> =>
  operation('minus', moneyKind, [a, b], (f, p) => fen(a.read(f, p) - b.read(f, p)));

/** A share of an amount, rounded down to the fen. */
export const times = (a: Expression<Fen>, share: Expression<Ratio>): Expression<Fen> =>
  operation('times', moneyKind, [a, share], (f, p) => shareRoundedDown(a.read(f, p), share.read(f, p)));

/** The exact quotient of two amounts; the divisor must be positive (declare a contradiction for zero). */
export const dividedBy = (a: Expression<Fen>, b: Expression<Fen>): Expression<Ratio> =>
  operation('dividedBy', ratioKind, [a, b], (f, p) => ratio(a.read(f, p), b.read(f, p)));

/** So many calendar days after a day. */
export const daysAfter = (from: Expression<PlainDate>, days: Expression<number>): Expression<PlainDate> =>
  operation('daysAfter', dateKind, [from, days], (f, p) => addDays(from.read(f, p), days.read(f, p)));

/** So many years after a day. */
export const yearsAfter = (from: Expression<PlainDate>, years: Expression<number>): Expression<PlainDate> =>
  operation('yearsAfter', dateKind, [from, years], (f, p) => addYears(from.read(f, p), years.read(f, p)));

/** That day of the year. */
export const dayIn = (year: Expression<number>, monthDay: Expression<MonthDay>): Expression<PlainDate> =>
  operation('dayIn', dateKind, [year, monthDay], (f, p) => {
    const { month, dayOfMonth } = monthDay.read(f, p);
    return dayOf(year.read(f, p), month, dayOfMonth);
  });

/** The year after. */
export const nextYear = (year: Expression<number>): Expression<number> =>
  computed('下一年度', 'the next year', year.kind, [year], (f, p) => year.read(f, p) + 1);

/** The year before. */
export const previousYear = (year: Expression<number>): Expression<number> =>
  computed('上一年度', 'the year before', year.kind, [year], (f, p) => year.read(f, p) - 1);

/** The calendar year of a day. */
export const yearIn = (date: Expression<PlainDate>): Expression<number> =>
  computed('所在年度', 'its year', countKind({ zh: '', en: '' }), [date], (f, p) => yearOf(date.read(f, p)));

/** The sum of a list of amounts. */
export const sumOf = (amounts: Expression<readonly Fen[]>): Expression<Fen> =>
  computed('合计', 'sum', moneyKind, [amounts], (f, p) => totalOf(amounts.read(f, p)));

/** The quantity or condition, understood as an interpretation (⚖) says; the decision then names it. */
export const asRead = <T>(reading: Expression<boolean>, quantity: Expression<T>): Expression<T> => ({
  ...quantity,
  readings: [...(quantity.readings ?? []), reading],
});

/** Values that have an order. */
export type Ordered = Fen | PlainDate | number | Ratio;

const compare = (left: Ordered, right: Ordered): number => {
  if (typeof left === 'object') return compareRatios(left, right as Ratio);
  return left < (right as typeof left) ? -1 : left > (right as typeof left) ? 1 : 0;
};

/** 达到、不早于: left ≥ right. */
export const atLeast = <T extends Ordered>(left: Expression<T>, right: Expression<T>): Test =>
  test(
    { is: 'comparison', sign: 'atLeast' },
    [left, right],
    (f, p) => compare(left.read(f, p), right.read(f, p)) >= 0,
  );

/** 超过、晚于: left > right. */
export const moreThan = <T extends Ordered>(left: Expression<T>, right: Expression<T>): Test =>
  test(
    { is: 'comparison', sign: 'moreThan' },
    [left, right],
    (f, p) => compare(left.read(f, p), right.read(f, p)) > 0,
  );

/** 不超过、不晚于: left ≤ right. */
export const atMost = <T extends Ordered>(left: Expression<T>, right: Expression<T>): Test =>
  not(moreThan(left, right));

/** 少于、早于: left < right. */
export const lessThan = <T extends Ordered>(left: Expression<T>, right: Expression<T>): Test =>
  not(atLeast(left, right));

/** The fact is one of these choices. */
export const isOneOf = <C extends string>(choice: Expression<C>, ...choices: readonly C[]): Test =>
  test({ is: 'membership', choices }, [choice], (f, p) => choices.includes(choice.read(f, p)));

/** A flag that must be set. */
export const holds = (flag: Expression<boolean>): Test =>
  test({ is: 'comparison', sign: 'equals' }, [flag, constant(flagKind, true)], flag.read);

/** Both values are the same. */
export const equals = <T extends string | number | bigint>(left: Expression<T>, right: Expression<T>): Test =>
  test({ is: 'comparison', sign: 'equals' }, [left, right], (f, p) => left.read(f, p) === right.read(f, p));

/** An optional fact is there. */
export const isPresent = (value: Expression<unknown>): Test =>
  test({ is: 'present' }, [value], (f, p) => value.read(f, p) !== null);

/** Every item of a checklist is there. */
export const isComplete = <I extends string>(list: Expression<Checklist<I>>): Test =>
  test({ is: 'present' }, [list], (f, p) => Object.values(list.read(f, p)).every(Boolean));

/** All of the conditions. */
export const allOf = (...tests: readonly Test[]): Test =>
  test({ is: 'all' }, tests, (f, p) => tests.every((each) => each.read(f, p)));

/** At least one of the conditions. */
export const anyOf = (...tests: readonly Test[]): Test =>
  test({ is: 'any' }, tests, (f, p) => tests.some((each) => each.read(f, p)));

/** The condition does not hold. */
export const not = (condition: Test): Test =>
  test({ is: 'not' }, [condition], (f, p) => !condition.read(f, p));

/**
 * A determination has been recorded under the provision by the office that it names; where an amount is
 * stated, the determination covers all of it.
 */
export const determined = (
  given: Expression<Determination | null>,
  provision: ProvisionId,
  office: string,
  amount?: Expression<Fen>,
): Test =>
  test({ is: 'determined', office, provision }, amount === undefined ? [given] : [given, amount], (f, p) => {
    const recorded = given.read(f, p);
    if (recorded === null || recorded.provision !== provision || recorded.office !== office) return false;
    return amount === undefined || recorded.amount === null || recorded.amount >= amount.read(f, p);
  });
