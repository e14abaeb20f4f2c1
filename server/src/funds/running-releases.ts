import { type Fen, totalOf } from '@jizheng/rules';
import { NO_MONEY, type PortionYear } from './accounts.js';
import type { Approved } from './stores/allocation.js';
import { portionYearName } from './stores/portion-quota.js';
import { type Received, type Release, releaseName } from './stores/release.js';

interface Asked extends PortionYear {
  readonly document: string;
  readonly recipient: string;
  readonly amount: Fen;
}

interface Read {
  readonly approved: readonly Approved[];
  readonly received: readonly Received[];
  readonly known: ReadonlyMap<string, Release>;
}

/** What approved plans give and releases gave, the batch's earlier releases included. */
export class RunningReleases {
  readonly #planned = new Map<string, Approved>();
  readonly #received = new Map<string, Fen>();
  readonly #known: Set<string>;

  constructor({ approved, received, known }: Read) {
    for (const each of approved) this.#planned.set(placeName(each, each.place), each);
    for (const each of received) this.#count(each, each.recipient, each.amount);
    this.#known = new Set(known.keys());
  }

  /** The document released to that recipient already. */
  has(asked: Asked): boolean {
    return this.#known.has(releaseName(asked));
  }

  /** Approved plans give the recipient what it received and this amount. */
  isPlanned(asked: Asked): boolean {
    const place = placeName(asked, asked.recipient);
    const received = this.#received.get(place) ?? NO_MONEY;
    return (this.#planned.get(place)?.amount ?? NO_MONEY) >= received + asked.amount;
  }

  /** Approved plans name the projects of what the recipient gets. */
  isPlannedByProject(asked: Asked): boolean {
    return this.#planned.get(placeName(asked, asked.recipient))?.byProject === true;
  }

  /** A release of the batch. */
  add(asked: Asked): void {
    this.#known.add(releaseName(asked));
    this.#count(asked, asked.recipient, asked.amount);
  }

  #count(of: PortionYear, recipient: string, amount: Fen): void {
    const place = placeName(of, recipient);
    this.#received.set(place, totalOf([this.#received.get(place) ?? NO_MONEY, amount]));
  }
}

const placeName = (of: PortionYear, place: string): string => `${portionYearName(of)}/${place}`;
