import { addDays, addYears, dayOf, type PlainDate, yearOf } from './date.js';
import { countKind, dateKind, type Kind, type MonthDay, moneyKind, ratioKind } from './kind.js';
import { type Fen, fen, totalOf } from './money.js';
import type { Expression, Operation, Read } from './node.js';
import { type Ratio, ratio, shareRoundedDown } from './ratio.js';

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

/** Reads once for each case: the facts of a case are a copy of its own (`rule`), which nothing changes. */
function oncePerCase<T>(read: Read<T>): Read<T> {
  let known: { facts: object; policy: object; value: T } | undefined;
  return (facts, policy) => {
    if (known === undefined || known.facts !== facts || known.policy !== policy) {
      known = { facts, policy, value: read(facts, policy) };
    }
    return known.value;
  };
}

/** Gives a quantity the name that the law or the office uses for it; a case reads it once. */
export const named = <T>(zh: string, en: string, quantity: Expression<T>): Expression<T> => ({
  shape: { is: 'named', label: { zh, en } },
  kind: quantity.kind,
  of: [quantity],
  read: oncePerCase(quantity.read),
});

/** A quantity that needs an algorithm, explained by its name, its operands and its result; a case reads it once. */
export const computed = <T>(
  zh: string,
  en: string,
  kind: Kind<T>,
  of: readonly Expression<unknown>[],
  read: Read<T>,
): Expression<T> => ({ shape: { is: 'computed', label: { zh, en } }, kind, of, read: oncePerCase(read) });

const operation = <T>(
  sign: Operation,
  kind: Kind<T>,
  of: readonly Expression<unknown>[],
  read: Read<T>,
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
