import { type Fen, ok, type Result, totalOf } from '@jizheng/rules';
import type { ActProblem } from '../acts/act.js';
import { accountName } from '../ledger/account.js';
import type { MovementKind } from '../ledger/post.js';
import { unknown, wrongState } from './problems.js';
import type { RunningBalances } from './running-balances.js';
import type { Entry, EntryName } from './stores/entry.js';

/** Movements that an officer enters and whose whole effect a reversal takes back; the others follow from the law. */
const ENTERED: readonly MovementKind[] = [
  'release',
  'advanceRelease',
  'breakdown',
  'disbursement',
  'virement',
  'return',
  'offset',
  'reuse',
  'allowance',
  'allowancePayment',
  'recovery',
];

interface Asked extends EntryName {
  readonly amount: Fen;
}

const totalIn = ({ transfers }: Entry): Fen => totalOf(transfers.map(({ amount }) => amount));

/** The entries that a batch may correct, its earlier corrections included. */
export class RunningEntries {
  readonly #reversed: Set<Entry>;

  constructor(
    readonly entries: readonly Entry[],
    readonly balances: RunningBalances,
  ) {
    this.#reversed = new Set(entries.filter(({ transfers }) => transfers.some(({ reversed }) => reversed)));
  }

  /** The newest entry with this name and amount that was not reversed. */
  find(asked: Asked): Result<Entry, ActProblem> {
    const meant = this.entries.filter(
      (entry) =>
        entry.fund === asked.fund &&
        entry.enteredOn === asked.enteredOn &&
        entry.document === asked.document &&
        entry.subject === asked.subject &&
        totalIn(entry) === asked.amount,
    );
    const name = `${asked.document}/${asked.subject}`;
    if (meant.length === 0) return unknown('document', name);
    const open = meant.find((entry) => !this.#reversed.has(entry));
    if (open === undefined) return wrongState('document', name, 'reversed');
    const isEntered = open.transfers.every(({ kind }) => ENTERED.includes(kind));
    return isEntered ? ok(open) : wrongState('document', name, 'notAnEntry');
  }

  /** The money is still where the entry put it. */
  isStillThere({ transfers }: Entry): boolean {
    return transfers.every(({ to }) => {
      const into = transfers.filter((each) => accountName(each.to) === accountName(to));
      return this.balances.of(to) >= totalOf(into.map(({ amount }) => amount));
    });
  }

  /** The batch reverses the entry. */
  reverse(entry: Entry): void {
    this.#reversed.add(entry);
    for (const { from, to, amount } of entry.transfers) this.balances.move(to, from, amount);
  }
}
