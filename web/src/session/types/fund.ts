import type { Text } from '@jizheng/rules';
import type { Named, Provision } from './common';
import type { Happening } from './desk';

/** A stage of a fund's life. */
export interface LifeStage {
  readonly stage: string;
  readonly title?: Text;
  readonly state: 'done' | 'now' | 'next';
  readonly on: string | null;
  readonly detail: Text;
  readonly provision: Provision | null;
}

/** Money that stands somewhere on its way. */
export interface MoneyNode {
  readonly id: string;
  readonly title: Text;
  /** 0 quota, 1 release, 2 execution, 3 where it went. */
  readonly stage?: number;
  readonly amount?: string;
  readonly provision?: Provision | null;
  /** Not yet decided. */
  readonly open?: boolean;
}

/** Money that went from one place to the next. */
export interface MoneyFlow {
  readonly from: string;
  readonly to: string;
  readonly amount: string;
  readonly open?: boolean;
}

/** One fact in the header of a page. */
export interface HeaderFact {
  readonly title: Text;
  readonly value: Text | string | null;
  readonly provision?: Provision | null;
}

/** One figure in the header of a page. */
export interface HeaderFigure {
  readonly title: Text;
  readonly amount: string | null;
  readonly note?: Text | null;
  readonly share?: string | null;
  readonly act?: string | null;
}

/** A portion (level-1 project) of a fund. */
export interface PortionSaid extends Named {
  readonly [column: string]: unknown;
}

/** A fund's page. */
export interface FundPage {
  readonly code: string;
  readonly name: string;
  readonly status?: { readonly code: string; readonly title: Text };
  readonly department?: Named | string;
  readonly facts: HeaderFact[];
  readonly figures: HeaderFigure[];
  readonly portions: PortionSaid[];
  readonly lifecycle: LifeStage[];
  readonly nextDue: {
    readonly due: string;
    readonly title: Text;
    readonly amount?: string | null;
    readonly provision: Provision | null;
    readonly stage?: string;
  } | null;
  readonly money: {
    readonly year?: number;
    readonly nodes: MoneyNode[];
    readonly flows: MoneyFlow[];
  };
  readonly acts: Happening[];
}
