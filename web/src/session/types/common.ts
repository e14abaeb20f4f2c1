import type { Text } from '@jizheng/rules';

/** Any JSON record. */
export type Json = { readonly [name: string]: unknown };

/** A provision and how it is cited. */
export interface Provision {
  readonly id: string;
  readonly text: Text;
}

/** What is known by a code and a name. */
export interface Named {
  readonly code: string;
  readonly name: string;
}

/** One page of a list. */
export interface ListAnswer<Row> {
  readonly items: Row[];
  readonly next: string | null;
  readonly total: number | null;
  /** Sums over the whole list, by column. */
  readonly sums?: { readonly [column: string]: string };
}

/** What a list may be asked for. */
export interface ListQuery {
  readonly limit?: number;
  readonly cursor?: string;
  readonly sort?: string;
  readonly q?: string;
  readonly asOf?: string;
  readonly [filter: string]: string | number | undefined;
}
