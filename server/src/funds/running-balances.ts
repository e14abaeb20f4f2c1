import { type Fen, fen } from '@jizheng/rules';
import type { ActContext } from '../acts/act.js';
import { type AccountKey, accountName, readBalances } from '../ledger/account.js';
import { NO_MONEY } from './accounts.js';

/** What accounts hold while a batch is decided: read once, then moved in memory by each accepted request. */
export class RunningBalances {
  readonly #held: Map<string, Fen>;

  constructor(read: ReadonlyMap<string, Fen>) {
    this.#held = new Map(read);
  }

  /** What the account holds, the batch's earlier requests included; an account never opened holds nothing. */
  of(account: AccountKey): Fen {
    return this.#held.get(accountName(account)) ?? NO_MONEY;
  }

  /** Moves an amount as the ledger will. */
  move(from: AccountKey, to: AccountKey, amount: Fen): void {
    this.#held.set(accountName(from), fen(this.of(from) - amount));
    this.#held.set(accountName(to), fen(this.of(to) + amount));
  }
}

/** Reads what these accounts hold, with one query. */
export const loadBalances = async (
  { client, jurisdiction }: ActContext,
  accounts: readonly AccountKey[],
): Promise<RunningBalances> => new RunningBalances(await readBalances(client, jurisdiction, accounts));
