import { type Fen, totalOf } from '@jizheng/rules';
import { NO_MONEY, type PortionYear } from './accounts.js';
import type { Granted } from './stores/allowance.js';
import { portionYearName } from './stores/portion-quota.js';

/** The allowances of portions and years, the batch's earlier grants included. */
export class RunningAllowances {
  readonly #byHolder = new Map<string, Map<string, Fen>>();

  constructor(granted: readonly Granted[]) {
    for (const { holder, amount, ...of } of granted) this.add(of, holder, amount);
  }

  /** All that was granted of a portion and year. */
  total(of: PortionYear): Fen {
    return totalOf([...this.#holders(of).values()]);
  }

  /** What places and units were granted, the department left out. */
  local(of: PortionYear, department: string): Fen {
    return totalOf(
      [...this.#holders(of)].flatMap(([holder, amount]) => (holder === department ? [] : [amount])),
    );
  }

  /** Grants a holder an amount. */
  add(of: PortionYear, holder: string, amount: Fen): void {
    const holders = new Map(this.#holders(of));
    holders.set(holder, totalOf([holders.get(holder) ?? NO_MONEY, amount]));
    this.#byHolder.set(portionYearName(of), holders);
  }

  #holders(of: PortionYear): ReadonlyMap<string, Fen> {
    return this.#byHolder.get(portionYearName(of)) ?? new Map<string, Fen>();
  }
}
