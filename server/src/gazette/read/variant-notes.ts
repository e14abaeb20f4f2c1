import { VARIANTS } from '../find/variants.js';
import type { DoubtLog } from './doubt-log.js';

const HAN = /[\u3400-\u9fff]/;
const ANY = new RegExp(`[${[...VARIANTS.keys()].filter((each) => HAN.test(each)).join('')}]`, 'g');
const AROUND = 12;

/** Tells once of each variant that stands beside its usual form in one document. */
export function noteVariants(
  lines: readonly { readonly line: number; readonly text: string }[],
  log: DoubtLog,
): void {
  const first = new Map<string, { line: number; before: string; count: number }>();
  for (const { line, text } of lines) {
    for (const match of text.matchAll(ANY)) {
      const [variant] = match;
      const known = first.get(variant);
      if (known !== undefined) known.count += 1;
      else {
        const before = text.slice(Math.max(0, match.index - AROUND), match.index + AROUND);
        first.set(variant, { line, before, count: 1 });
      }
    }
  }
  for (const [variant, { line, before, count }] of first) {
    const usual = VARIANTS.get(variant) ?? variant;
    if (lines.some(({ text }) => text.includes(usual)))
      log.note('variantCharacter', { line, before, params: { variant, usual, count } });
  }
}
