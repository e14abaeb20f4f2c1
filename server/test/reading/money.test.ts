import { fen } from '@jizheng/rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stage } from '../../src/ledger/account.js';
import {
  endAt,
  type Flow,
  type Money,
  type MoneyNode,
  moneyOf,
  through,
} from '../../src/reading/fund/money.js';

const flow = (kind: string, from: Stage, to: Stage, amount: bigint): Flow => ({
  kind,
  from,
  to,
  amount: fen(amount),
});

/** Every movement that the ledger knows, but the first. */
const MOVEMENTS: readonly (readonly [string, Stage, Stage])[] = [
  ['reduction', 'appropriated', 'generalBudget'],
  ['advanceRelease', 'appropriated', 'released'],
  ['release', 'appropriated', 'released'],
  ['breakdown', 'released', 'allotted'],
  ['disbursement', 'released', 'paid'],
  ['disbursement', 'allotted', 'paid'],
  ['disbursement', 'carriedOver', 'paid'],
  ['reservation', 'appropriated', 'reserved'],
  ['unreserve', 'reserved', 'appropriated'],
  ['clawback', 'reserved', 'generalBudget'],
  ['virement', 'released', 'allotted'],
  ['virement', 'allotted', 'allotted'],
  ['carryOver', 'appropriated', 'carriedOver'],
  ['carryOver', 'allotted', 'carriedOver'],
  ['stop', 'carriedOver', 'stopped'],
  ['return', 'stopped', 'generalBudget'],
  ['return', 'allotted', 'generalBudget'],
  ['offset', 'stopped', 'offset'],
  ['reuse', 'carriedOver', 'reused'],
  ['allowance', 'released', 'allowance'],
  ['allowancePayment', 'allowance', 'allowancePaid'],
  ['recovery', 'paid', 'generalBudget'],
];

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);

/** Nothing is made and nothing is lost at a node: what comes in goes on or stands there. */
function expectSound({ total, links, ends }: Money): void {
  const nodes = new Set<MoneyNode>(links.flatMap(({ from, to }) => [from, to]));
  for (const node of nodes) {
    const came =
      node === 'quota' ? total : sum(links.filter(({ to }) => to === node).map(({ amount }) => amount));
    const went = sum(links.filter(({ from }) => from === node).map(({ amount }) => amount));
    const stands = sum(ends.filter((end) => end.node === node).map(({ amount }) => amount));
    expect(went + stands, node).toBe(came);
  }
  expect(sum(ends.map(({ amount }) => amount))).toBe(total);
}

describe('the money of a budget year', () => {
  it('adds up after any history that the ledger allows', () => {
    const moves = fc.array(fc.tuple(fc.nat(MOVEMENTS.length - 1), fc.bigInt({ min: 1n, max: 1_000n })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 5_000n }), moves, (quota, history) => {
        const held = new Map<Stage, bigint>([['appropriated', quota]]);
        const flows = [flow('appropriation', 'origin', 'appropriated', quota)];
        for (const [index, wanted] of history) {
          const movement = MOVEMENTS[index];
          if (movement === undefined) continue;
          const [kind, from, to] = movement;
          const there = held.get(from) ?? 0n;
          const amount = wanted < there ? wanted : there;
          if (amount === 0n) continue;
          held.set(from, there - amount);
          held.set(to, (held.get(to) ?? 0n) + amount);
          flows.push(flow(kind, from, to, amount));
        }
        expectSound(moneyOf(flows));
      }),
    );
  });

  it('shows the way of each release, and what became of the rest', () => {
    const money = moneyOf([
      flow('appropriation', 'origin', 'appropriated', 100n),
      flow('advanceRelease', 'appropriated', 'released', 50n),
      flow('release', 'appropriated', 'released', 20n),
      flow('reservation', 'appropriated', 'reserved', 30n),
      flow('clawback', 'reserved', 'generalBudget', 15n),
      flow('unreserve', 'reserved', 'appropriated', 5n),
      flow('disbursement', 'released', 'paid', 40n),
      flow('recovery', 'paid', 'generalBudget', 4n),
    ]);
    expect(money.links).toEqual([
      { from: 'quota', to: 'advance', amount: 50n },
      { from: 'advance', to: 'released', amount: 50n },
      { from: 'quota', to: 'inYear', amount: 20n },
      { from: 'inYear', to: 'released', amount: 20n },
      { from: 'quota', to: 'clawedBack', amount: 15n },
      { from: 'released', to: 'paid', amount: 40n },
      { from: 'paid', to: 'recovered', amount: 4n },
      { from: 'quota', to: 'unreleased', amount: 5n },
      { from: 'quota', to: 'reserved', amount: 10n },
      { from: 'released', to: 'awaiting', amount: 30n },
    ]);
    expectSound(money);
    expect([through(money, 'released'), endAt(money, 'paid'), endAt(money, 'stopped')]).toEqual([
      70n,
      36n,
      0n,
    ]);
  });

  it('is nothing where nothing moved', () => {
    expect(moneyOf([])).toEqual({ total: 0n, links: [], ends: [] });
  });
});
