import { heldVerdict, type Verdict, type Verdicts } from './doubts';
import type { Doubt, Edition, Step } from './edition';

/** A verdict that was not sent yet, and what the server held when it was given. */
interface Unsent {
  readonly verdict: Verdict;
  readonly over: Verdict | null;
}

/** What is kept in this browser: the verdicts, and the edition as it was when the first was given. */
export interface Kept {
  readonly revision: number;
  readonly steps: number;
  readonly unsent: { readonly [doubt: string]: Unsent };
}

/** Nothing is kept. */
export const NOTHING_KEPT: Kept = { revision: 0, steps: 0, unsent: {} };

/** The verdicts that are still to be sent: of doubts that are there, and otherwise than the server holds. */
export const stillUnsent = ({ doubts }: Pick<Edition, 'doubts'>, { unsent }: Kept): Verdicts =>
  Object.fromEntries(
    doubts.flatMap((doubt) => {
      const said = unsent[doubt.id]?.verdict;
      return said === undefined || said === heldVerdict(doubt) ? [] : [[doubt.id, said]];
    }),
  );

/** What others did with the edition since the first unsent verdict was given; null when nothing. */
export interface Meanwhile {
  readonly steps: readonly Step[];
  /** Doubts that they decided otherwise than stands here. */
  readonly otherwise: readonly Doubt[];
}

/** What changed on the server under verdicts that are kept here. */
export function meanwhileOf(
  edition: Pick<Edition, 'doubts' | 'revision' | 'steps'>,
  kept: Kept,
): Meanwhile | null {
  if (Object.keys(kept.unsent).length === 0 || kept.revision === edition.revision) return null;
  const otherwise = edition.doubts.filter((doubt) => {
    const mine = kept.unsent[doubt.id];
    const verdict = heldVerdict(doubt);
    return mine !== undefined && verdict !== mine.over && verdict !== mine.verdict;
  });
  return { steps: edition.steps.slice(kept.steps), otherwise };
}

/** What is kept after something was said of doubts; null takes it back. */
export function keepVerdicts(
  edition: Pick<Edition, 'revision' | 'steps'>,
  kept: Kept,
  doubts: readonly Pick<Doubt, 'id' | 'verdict' | 'day'>[],
  verdict: Verdict | null,
): Kept {
  const begins = Object.keys(kept.unsent).length === 0;
  const unsent = { ...kept.unsent };
  for (const doubt of doubts) {
    const { id } = doubt;
    const over = heldVerdict(doubt);
    if (verdict === null || verdict === over) delete unsent[id];
    else unsent[id] = { verdict, over };
  }
  const since = begins
    ? { revision: edition.revision, steps: edition.steps.length }
    : { revision: kept.revision, steps: kept.steps };
  return { ...since, unsent };
}
