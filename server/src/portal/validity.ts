import type { PlainDate } from '@jizheng/rules';
import type { EffectRow, VersionRow } from '../gazette/stores/reading-documents.js';

/** How a version stands on a day. */
export type Validity =
  /** It orders nothing: news, a foreword. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'inForce';
      readonly since: PlainDate;
      /** The day on which it will end, where that is known. */
      readonly until: PlainDate | null;
      readonly by: readonly EffectRow[];
    }
  | { readonly kind: 'notYet'; readonly from: PlainDate }
  | { readonly kind: 'repealed'; readonly on: PlainDate; readonly by: readonly EffectRow[] }
  /** A newer version of the same work took its place. */
  | { readonly kind: 'amended'; readonly on: PlainDate };

const ENDS: ReadonlySet<EffectRow['kind']> = new Set(['repeals', 'replaces']);

/** How a version stands on a day; `effects` are what others do to its work. */
export function validityOn(
  day: PlainDate,
  { validFrom, validUntil }: Pick<VersionRow, 'validFrom' | 'validUntil'>,
  effects: readonly EffectRow[],
): Validity {
  if (validFrom === null) return { kind: 'none' };
  if (day < validFrom) return { kind: 'notYet', from: validFrom };
  const by = effects.filter(({ kind, on }) => ENDS.has(kind) && on === validUntil);
  if (validUntil === null || day < validUntil)
    return { kind: 'inForce', since: validFrom, until: validUntil, by };
  return by.length > 0 ? { kind: 'repealed', on: validUntil, by } : { kind: 'amended', on: validUntil };
}

/** The version that was in force on a day; where none was, the one before it, else the first that will be. */
export function versionFor(versions: readonly VersionRow[], day: PlainDate): VersionRow | null {
  const begun = versions.filter(({ validFrom }) => validFrom === null || validFrom <= day);
  return begun.at(-1) ?? versions[0] ?? null;
}
