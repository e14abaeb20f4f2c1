import type { PlainDate } from '@jizheng/rules';
import { DOUBT, type Doubt, type DoubtCode, type Verdict, type Verdicts } from '../doubt.js';
import { showHidden } from './lines.js';

/** Where the reader was not sure. */
interface Place {
  readonly line: number;
  readonly before: string;
  readonly after?: string | null;
  readonly params?: Doubt['params'];
  /** What the id is made of where `before` depends on what was decided elsewhere. */
  readonly key?: string;
}

type DayDoubt = { [C in DoubtCode]: (typeof DOUBT)[C]['effect'] extends 'day' ? C : never }[DoubtCode];

const LONGEST = 80;

const shortened = (text: string): string => {
  const shown = showHidden(text);
  return shown.length <= LONGEST ? shown : `${shown.slice(0, LONGEST - 1)}…`;
};

/** Collects doubts and answers what the editor said of each; ids depend on the place and its words alone. */
export class DoubtLog {
  readonly #doubts: Doubt[] = [];
  readonly #taken = new Map<string, number>();

  constructor(readonly verdicts: Verdicts) {}

  /** All doubts in the order of their lines. */
  get doubts(): readonly Doubt[] {
    return this.#doubts.toSorted((a, b) => a.line - b.line);
  }

  /**
   * Records a doubt and answers whether what it proposes is done: a structure unless refused, a change of words only when
   * accepted, a notice never.
   */
  note(code: Exclude<DoubtCode, DayDoubt>, place: Place): boolean {
    const { effect } = DOUBT[code];
    const verdict = this.#record(code, place);
    if (effect === 'structure') return verdict !== 'refused';
    return effect === 'wording' && verdict === 'accepted';
  }

  /** Records that a day is not told as such, and answers the one that the editor gave; null where none was. */
  askDay(code: DayDoubt, place: Place): PlainDate | null {
    const verdict = this.#record(code, place);
    return typeof verdict === 'object' ? verdict.day : null;
  }

  #record(code: DoubtCode, place: Place): Verdict | undefined {
    const base = `${code}-${place.line}-${hashOf(place.key ?? place.before)}`;
    const times = (this.#taken.get(base) ?? 0) + 1;
    this.#taken.set(base, times);
    const id = times === 1 ? base : `${base}-${times}`;
    this.#doubts.push({
      id,
      code,
      effect: DOUBT[code].effect,
      line: place.line,
      before: shortened(place.before),
      after: place.after === undefined || place.after === null ? null : shortened(place.after),
      params: place.params ?? {},
    });
    return this.verdicts.get(id);
  }
}

/** FNV-1a of 32 bits: small, the same everywhere. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
