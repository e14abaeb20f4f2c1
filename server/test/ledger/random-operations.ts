import fc from 'fast-check';
import type { AccountKey } from '../../src/ledger/account.js';
import type { MovementKind } from '../../src/ledger/post.js';
import { MOVEMENTS, type ModelLine } from './model.js';

/** One random call to the ledger; `again` repeats an earlier call as it was. */
export type Operation =
  | { readonly call: 'post'; readonly kind: MovementKind; readonly lines: readonly ModelLine[] }
  | { readonly call: 'reverse'; readonly key: string; readonly target: number }
  | { readonly call: 'again'; readonly back: number };

const STAGES: readonly AccountKey['stage'][] = [
  ...new Set(Object.values(MOVEMENTS).flatMap((pairs) => pairs.flat())),
];
const KINDS = Object.keys(MOVEMENTS) as readonly MovementKind[];

/** Few keys and few holders, so that keys meet again and accounts run dry. */
const key = fc.nat(4_000).map((number) => `k${number}`);
const holder = fc.constantFrom('101', '220100', 'project:X1');
const amount = fc.oneof(
  { weight: 24, arbitrary: fc.integer({ min: 1, max: 60 }) },
  { weight: 2, arbitrary: fc.integer({ min: 100, max: 2_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: -5, max: 0 }) },
);

function accountIn(stage: fc.Arbitrary<AccountKey['stage']>, portion: string): fc.Arbitrary<AccountKey> {
  return fc.record({ stage, holder }).map((each) => ({ fund: 'F01', portion, budgetYear: 2025, ...each }));
}

function stagesOf(kind: MovementKind): fc.Arbitrary<readonly [AccountKey['stage'], AccountKey['stage']]> {
  return fc.oneof(
    { weight: 19, arbitrary: fc.constantFrom(...MOVEMENTS[kind]) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...STAGES), fc.constantFrom(...STAGES)) },
  );
}

function lineOf(kind: MovementKind, portion: string): fc.Arbitrary<ModelLine> {
  return stagesOf(kind).chain(([giver, taker]) =>
    fc.record({
      key,
      from: accountIn(fc.constant(giver), portion),
      to: accountIn(fc.constant(taker), portion),
      amount: amount.map((fen) => BigInt(kind === 'appropriation' ? fen * 20 : fen)),
    }),
  );
}

function posting(portion: string): fc.Arbitrary<Operation> {
  const kind = fc.oneof(
    {
      weight: 1,
      arbitrary: fc.constantFrom<MovementKind>('appropriation', 'release', 'breakdown', 'carryOver'),
    },
    { weight: 2, arbitrary: fc.constantFrom(...KINDS) },
  );
  const size = fc.oneof(
    { weight: 3, arbitrary: fc.constant(1) },
    { weight: 2, arbitrary: fc.integer({ min: 2, max: 6 }) },
  );
  return fc
    .tuple(kind, size)
    .chain(([chosen, count]) =>
      fc
        .array(lineOf(chosen, portion), { minLength: count, maxLength: count })
        .map((lines) => ({ call: 'post' as const, kind: chosen, lines })),
    );
}

/** Random operations on the accounts of one portion. */
export const operationsOn = (portion: string, count: number): fc.Arbitrary<readonly Operation[]> =>
  fc.array(
    fc.oneof(
      { weight: 8, arbitrary: posting(portion) },
      { weight: 2, arbitrary: fc.record({ call: fc.constant('reverse' as const), key, target: fc.nat() }) },
      { weight: 1, arbitrary: fc.record({ call: fc.constant('again' as const), back: fc.nat(50) }) },
    ),
    { minLength: count, maxLength: count, size: 'max' },
  );
