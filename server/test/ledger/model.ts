import { type AccountKey, accountName } from '../../src/ledger/account.js';
import type { LedgerRefusal, MovementKind } from '../../src/ledger/post.js';
import type { ReversalRefusal } from '../../src/ledger/reverse.js';

/** Which stages each kind of movement joins, as the law orders it and not as the database says it. */
export const MOVEMENTS: Readonly<
  Record<MovementKind, readonly (readonly [AccountKey['stage'], AccountKey['stage']])[]>
> = {
  appropriation: [['origin', 'appropriated']],
  reduction: [['appropriated', 'generalBudget']],
  advanceRelease: [['appropriated', 'released']],
  release: [['appropriated', 'released']],
  breakdown: [['released', 'allotted']],
  disbursement: [
    ['released', 'paid'],
    ['allotted', 'paid'],
    ['carriedOver', 'paid'],
  ],
  reservation: [['appropriated', 'reserved']],
  clawback: [['reserved', 'generalBudget']],
  unreserve: [['reserved', 'appropriated']],
  virement: [
    ['appropriated', 'appropriated'],
    ['released', 'released'],
    ['released', 'allotted'],
    ['allotted', 'allotted'],
    ['carriedOver', 'carriedOver'],
  ],
  carryOver: [
    ['appropriated', 'carriedOver'],
    ['released', 'carriedOver'],
    ['allotted', 'carriedOver'],
  ],
  stop: [['carriedOver', 'stopped']],
  return: [
    ['released', 'generalBudget'],
    ['allotted', 'generalBudget'],
    ['carriedOver', 'generalBudget'],
    ['stopped', 'generalBudget'],
  ],
  offset: [['stopped', 'offset']],
  reuse: [
    ['released', 'reused'],
    ['allotted', 'reused'],
    ['carriedOver', 'reused'],
    ['stopped', 'reused'],
  ],
  allowance: [
    ['appropriated', 'allowance'],
    ['released', 'allowance'],
  ],
  allowancePayment: [['allowance', 'allowancePaid']],
  recovery: [
    ['paid', 'generalBudget'],
    ['allotted', 'generalBudget'],
    ['released', 'generalBudget'],
  ],
};

/** A line without its grounds. */
export interface ModelLine {
  readonly key: string;
  readonly from: AccountKey;
  readonly to: AccountKey;
  readonly amount: bigint;
}

/** What a call answers: which earlier transfers it repeats, by place, or the refusals. */
export type ModelAnswer<R> =
  | { readonly ok: true; readonly retried: readonly boolean[] }
  | { readonly ok: false; readonly error: R };

interface Entry {
  readonly key: string;
  readonly kind: MovementKind | 'reversal';
  readonly from: string;
  readonly to: string;
  readonly amount: bigint;
  readonly reverses: number | undefined;
}

/** The ledger in a few maps: slow, without a database, and easy to see through. */
export class ModelLedger {
  readonly balances = new Map<string, bigint>();
  readonly #entries: Entry[] = [];
  readonly #byKey = new Map<string, number>();

  /** Where the entry of a key stands in the order of posting. */
  placeOf(key: string): number | undefined {
    return this.#byKey.get(key);
  }

  get keys(): readonly string[] {
    return [...this.#byKey.keys()];
  }

  post(kind: MovementKind, lines: readonly ModelLine[]): ModelAnswer<readonly LedgerRefusal[]> {
    const known = lines.some(({ key }) => this.#byKey.has(key));
    const refusals = known ? this.#differences(kind, lines) : this.#refusals(kind, lines);
    if (refusals.length > 0) return { ok: false, error: refusals };
    if (!known) for (const line of lines) this.#enter(kind, line);
    return { ok: true, retried: lines.map(() => known) };
  }

  reverse(key: string, target: string): ModelAnswer<ReversalRefusal> {
    const place = this.#byKey.get(target);
    const original = place === undefined ? undefined : this.#entries[place];
    const refuse = (code: ReversalRefusal['code'], available: bigint | null = null) => ({
      ok: false as const,
      error: { code, available: available as ReversalRefusal['available'] },
    });
    if (original === undefined) return refuse('unknownTransfer');
    const standing = this.#entries[this.#byKey.get(key) ?? -1];
    if (standing !== undefined) {
      return standing.reverses === place ? { ok: true, retried: [true] } : refuse('keyReused');
    }
    if (original.kind === 'reversal') return refuse('isReversal');
    if (this.#entries.some(({ reverses }) => reverses === place)) return refuse('alreadyReversed');
    const held = this.balances.get(original.to) ?? 0n;
    if (held < original.amount) return refuse('insufficient', held);
    const { from, to, amount } = original;
    this.#write({ key, kind: 'reversal', from: to, to: from, amount, reverses: place });
    return { ok: true, retried: [false] };
  }

  #differences(kind: MovementKind, lines: readonly ModelLine[]): LedgerRefusal[] {
    return lines.flatMap((line, index) => {
      const entry = this.#entries[this.#byKey.get(line.key) ?? -1];
      if (entry === undefined) return [refusal(index, 'notInFirstCall')];
      const same =
        entry.kind === kind &&
        entry.from === accountName(line.from) &&
        entry.to === accountName(line.to) &&
        entry.amount === line.amount;
      return same ? [] : [refusal(index, 'keyReused')];
    });
  }

  #refusals(kind: MovementKind, lines: readonly ModelLine[]): LedgerRefusal[] {
    const running = new Map(this.balances);
    const add = (name: string, amount: bigint): bigint => {
      const after = (running.get(name) ?? 0n) + amount;
      running.set(name, after);
      return after;
    };
    return lines.flatMap(({ key, from, to, amount }, index) => {
      const after = add(accountName(from), -amount);
      add(accountName(to), amount);
      if (lines.filter((other) => other.key === key).length > 1) return [refusal(index, 'keyReused')];
      if (amount <= 0n) return [refusal(index, 'notPositive')];
      if (accountName(from) === accountName(to)) return [refusal(index, 'sameAccount')];
      if (!MOVEMENTS[kind].some(([giver, taker]) => giver === from.stage && taker === to.stage)) {
        return [refusal(index, 'wrongStage')];
      }
      if (after >= 0n || from.stage === 'origin') return [];
      const available = after + amount > 0n ? after + amount : 0n;
      return [refusal(index, 'insufficient', available)];
    });
  }

  #enter(kind: MovementKind, { key, from, to, amount }: ModelLine): void {
    this.#write({ key, kind, from: accountName(from), to: accountName(to), amount, reverses: undefined });
  }

  #write(entry: Entry): void {
    this.#byKey.set(entry.key, this.#entries.push(entry) - 1);
    this.balances.set(entry.from, (this.balances.get(entry.from) ?? 0n) - entry.amount);
    this.balances.set(entry.to, (this.balances.get(entry.to) ?? 0n) + entry.amount);
  }
}

const refusal = (
  index: number,
  code: LedgerRefusal['code'],
  available: bigint | null = null,
): LedgerRefusal => ({ line: index + 1, code, available: available as LedgerRefusal['available'] });
