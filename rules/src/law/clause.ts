import { determined } from './condition.js';
import type { Determination } from './determination.js';
import type { Fen } from './money.js';
import type { Expression, Lift, Test } from './node.js';
import type { ProvisionId } from './provision.js';
import type { Text } from './text.js';

/** The amounts, days and lists that follow from an outcome, by name. */
export type Consequences = { readonly [name: string]: Expression<unknown> };

/** The values of the consequences. */
export type ConsequenceValues<A> = { readonly [K in keyof A]: A[K] extends Expression<infer T> ? T : never };

/** The room that a softened provision (~) leaves: which office may determine otherwise, and for what. */
export interface Room {
  readonly by: Expression<Determination | null>;
  readonly office: string;
  /** The amount that the determination must cover; absent = the determination is about the case as a whole. */
  readonly amount?: Expression<Fen>;
}

interface ClauseOf<K extends string, C extends string> {
  readonly clause: K;
  readonly code: C;
  readonly by: ProvisionId;
  readonly says: Text;
  /** What must hold for the clause to bite; null = in all other cases. */
  readonly when: Test | null;
}

/** A prohibition: when it holds, the answer is no. */
export type Refusal<C extends string = string> = ClauseOf<'refusal', C> & {
  readonly when: Test;
  /** The determination that would lift it; null = absolute. */
  readonly lifted: Lift | null;
};

/** A provision that the text softens and where nothing is to refuse: the answer carries a warning. */
export type Warning<C extends string = string> = ClauseOf<'warning', C> & {
  readonly when: Test;
  readonly lifted: Lift | null;
};

/** A consequence; the first one that holds is the outcome. */
export type Outcome<C extends string = string, A extends Consequences = Consequences> = ClauseOf<
  'outcome',
  C
> & {
  readonly then: A;
};

interface Ground {
  readonly by: ProvisionId;
  readonly zh: string;
  readonly en: string;
}

interface Softened extends Ground {
  readonly when: Test;
  readonly unlessDetermined?: Room;
}

const lifting = ({ by, unlessDetermined: room }: Softened): Lift | null =>
  room === undefined ? null : determined(room.by, by, room.office, room.amount);

/** 不得、一律、应当: refused when the condition holds; `unlessDetermined` marks what the text softens (~). */
export const refuse = <const C extends string>(code: C, given: Softened): Refusal<C> => ({
  clause: 'refusal',
  code,
  by: given.by,
  says: { zh: given.zh, en: given.en },
  when: given.when,
  lifted: lifting(given),
});

/** 原则上、应当尽量, where nothing is to refuse: the answer carries this warning. */
export const warn = <const C extends string>(code: C, given: Softened): Warning<C> => ({
  clause: 'warning',
  code,
  by: given.by,
  says: { zh: given.zh, en: given.en },
  when: given.when,
  lifted: lifting(given),
});

/** The consequence when the condition holds and no earlier one did. */
export const outcome = <const C extends string, A extends Consequences = Record<never, never>>(
  code: C,
  given: Ground & { readonly when: Test; readonly then?: A },
): Outcome<C, A> => ({
  clause: 'outcome',
  code,
  by: given.by,
  says: { zh: given.zh, en: given.en },
  when: given.when,
  then: given.then ?? ({} as A),
});

/** The consequence in all other cases; it stands last. */
export const otherwise = <const C extends string, A extends Consequences = Record<never, never>>(
  code: C,
  given: Ground & { readonly then?: A },
): Outcome<C, A> => ({
  clause: 'outcome',
  code,
  by: given.by,
  says: { zh: given.zh, en: given.en },
  when: null,
  then: given.then ?? ({} as A),
});
