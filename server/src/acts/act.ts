import type {
  Decision,
  FactError,
  Fen,
  Kind,
  Office,
  PlainDate,
  PolicyVersion,
  Result,
  Text,
} from '@jizheng/rules';
import type pg from 'pg';
import type { LedgerRefusal } from '../ledger/post.js';
import type { State } from './state.js';

/** The questions that an act puts to the law, by name; the act is accepted when every answer is yes. */
export type Decisions = { readonly [question: string]: Decision };

/** The questions of an act that only records. */
export type NoQuestions = Readonly<Record<never, never>>;

/** What an act is about, for whoever looks it up later. */
export interface Subject {
  readonly fund: string | null;
  readonly portion: string | null;
  readonly subject: string;
  readonly amount: Fen | null;
}

/** The person at whose request an act is done, for whom, and under which paper. */
export interface RequestedBy {
  readonly person: bigint;
  /** The officer whose position it is; another one than `person` while acting for her. */
  readonly principal: bigint;
  readonly organisation: string;
  readonly paper: bigint | null;
}

/** Who acts, when, and under which version of the law. */
export interface ActContext {
  readonly client: pg.ClientBase;
  readonly jurisdiction: string;
  readonly office: Office;
  readonly actor: string;
  /** Absent when the act comes from a workbook or from the calendar. */
  readonly by?: RequestedBy;
  /** The day on which it happened. */
  readonly on: PlainDate;
  /** The office day on which it is recorded. */
  readonly recordedOn: PlainDate;
  readonly policy: PolicyVersion;
}

/** Why a request cannot be put to the law at all: a mistake in what was entered. */
export type ActProblem =
  | { readonly code: 'unknown'; readonly what: UnknownThing; readonly name: string }
  | { readonly code: 'alreadyThere'; readonly what: UnknownThing; readonly name: string }
  | {
      readonly code: 'wrongState';
      readonly what: UnknownThing;
      readonly name: string;
      readonly state: State;
    }
  | { readonly code: 'contradictoryFacts'; readonly errors: readonly FactError[] }
  | { readonly code: 'notThisOffice'; readonly office: Office; readonly act: string }
  | { readonly code: 'keyReused'; readonly key: string }
  | { readonly code: 'clockWentBack'; readonly today: PlainDate; readonly asked: PlainDate }
  | { readonly code: 'inTheFuture'; readonly on: PlainDate; readonly recordedOn: PlainDate }
  /** The database holds a row under that number or name already. */
  | { readonly code: 'duplicate'; readonly constraint: string; readonly detail: string }
  | { readonly code: 'noVersionOfLaw'; readonly on: PlainDate }
  | { readonly code: 'ledgerRefused'; readonly refusals: readonly LedgerRefusal[] };

/** Things that a request may name. */
export type UnknownThing =
  | 'fund'
  | 'portion'
  | 'project'
  | 'application'
  | 'allocation'
  | 'release'
  | 'quota'
  | 'proposal'
  | 'unit'
  | 'place'
  | 'violation'
  | 'parameter'
  | 'disclosure'
  | 'document'
  | 'budgetYear'
  | 'provision';

/** An accepted request with its decisions, as it is handed to the act's store. */
export interface Done<I, D extends Decisions> {
  readonly act: bigint;
  readonly key: string;
  readonly input: I;
  readonly decisions: D;
  readonly decisionIds: { readonly [Q in keyof D]: bigint };
}

/**
 * One act of an office: what it needs to know, what it asks the law, and what it changes.
 * A batch of requests is loaded with a fixed number of queries, decided one after the other in memory
 * (`apply` keeps running totals), and stored with a fixed number of statements.
 */
export interface Act<I, S, D extends Decisions> {
  readonly name: string;
  readonly title: Text;
  /** Who may do it; nobody else. */
  readonly offices: readonly Office[];
  readonly input: Kind<I>;
  subject(input: I): Subject;
  load(inputs: readonly I[], context: ActContext): Promise<S>;
  decide(input: I, state: S, context: ActContext): Result<D, ActProblem>;
  apply?(input: I, decisions: D, state: S): void;
  store(done: readonly Done<I, D>[], state: S, context: ActContext): Promise<Result<null, ActProblem>>;
}

/** One request; the key makes a retry exact. */
export interface ActRequest<I> {
  readonly key: string;
  readonly input: I;
}

/** What became of one request. */
export type Performed =
  | {
      readonly status: 'decided';
      readonly key: string;
      readonly act: bigint;
      readonly accepted: boolean;
      readonly decisions: Decisions;
    }
  | { readonly status: 'recorded'; readonly key: string; readonly act: bigint; readonly accepted: boolean }
  | { readonly status: 'problem'; readonly key: string; readonly problem: ActProblem };
