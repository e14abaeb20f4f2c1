import type { PlainDate } from './date.js';
import type { Determination } from './determination.js';
import { type Checklist, flagKind } from './kind.js';
import type { Fen } from './money.js';
import type { Expression, Lift, Read, Shape, Test } from './node.js';
import type { ProvisionId } from './provision.js';
import { compareRatios, type Ratio } from './ratio.js';

const test = (shape: Shape, of: readonly Expression<unknown>[], read: Read<boolean>): Test => ({
  shape,
  kind: flagKind,
  of,
  read,
});

/** Values that have an order. */
export type Ordered = Fen | PlainDate | number | Ratio;

const reaches = (left: Ordered, right: Ordered): boolean =>
  typeof left === 'object' ? compareRatios(left, right as Ratio) >= 0 : left >= (right as typeof left);

const exceeds = (left: Ordered, right: Ordered): boolean =>
  typeof left === 'object' ? compareRatios(left, right as Ratio) > 0 : left > (right as typeof left);

/** 达到、不早于: left ≥ right. */
export const atLeast = <T extends Ordered>(left: Expression<T>, right: Expression<T>): Test =>
  test({ is: 'comparison', sign: 'atLeast' }, [left, right], (f, p) =>
    reaches(left.read(f, p), right.read(f, p)),
  );

/** 超过、晚于: left > right. */
export const moreThan = <T extends Ordered>(left: Expression<T>, right: Expression<T>): Test =>
  test({ is: 'comparison', sign: 'moreThan' }, [left, right], (f, p) =>
    exceeds(left.read(f, p), right.read(f, p)),
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
export const holds = (flag: Expression<boolean>): Test => test({ is: 'flag' }, [flag], flag.read);

/** Both values are the same. */
export const equals = <T extends string | number | bigint>(left: Expression<T>, right: Expression<T>): Test =>
  test({ is: 'comparison', sign: 'equals' }, [left, right], (f, p) => left.read(f, p) === right.read(f, p));

/** An optional fact is there. */
export const isPresent = (value: Expression<unknown>): Test =>
  test({ is: 'present' }, [value], (f, p) => value.read(f, p) !== null);

/** Every item of a checklist is there. */
export const isComplete = <I extends string>(list: Expression<Checklist<I>>): Test =>
  test({ is: 'present' }, [list], (f, p) => Object.values(list.read(f, p)).every(Boolean));

/** All of the conditions; the first that fails decides. */
export const allOf = (...tests: readonly Test[]): Test =>
  test({ is: 'all' }, tests, (f, p) => {
    for (const each of tests) if (!each.read(f, p)) return false;
    return true;
  });

/** At least one of the conditions; the first that holds decides. */
export const anyOf = (...tests: readonly Test[]): Test =>
  test({ is: 'any' }, tests, (f, p) => {
    for (const each of tests) if (each.read(f, p)) return true;
    return false;
  });

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
): Lift => ({
  shape: { is: 'determined', given, office, provision },
  kind: flagKind,
  of: amount === undefined ? [given] : [given, amount],
  read: (f, p) => {
    const recorded = given.read(f, p);
    if (recorded === null || recorded.provision !== provision || recorded.office !== office) return false;
    return amount === undefined || recorded.amount === null || recorded.amount >= amount.read(f, p);
  },
});
