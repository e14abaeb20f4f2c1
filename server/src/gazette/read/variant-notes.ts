import { VARIANTS } from '../find/variants.js';
import type { DoubtLog } from './doubt-log.js';

const HAN = /[\u3400-\u9fff]/;
/** 1 for each character that is a variant: a text is looked through without a pattern of a thousand characters. */
const IS_VARIANT = new Uint8Array(2 ** 16);
for (const variant of VARIANTS.keys()) if (HAN.test(variant)) IS_VARIANT[variant.charCodeAt(0)] = 1;
const AROUND = 12;

/** Tells once of each variant that stands beside its usual form in one document. */
export function noteVariants(
  lines: readonly { readonly line: number; readonly text: string }[],
  log: DoubtLog,
): void {
  const first = new Map<string, { line: number; before: string; count: number }>();
  for (const { line, text } of lines) {
    for (let at = 0; at < text.length; at += 1) {
      if (IS_VARIANT[text.charCodeAt(at)] !== 1) continue;
      const variant = text.charAt(at);
      const known = first.get(variant);
      if (known !== undefined) known.count += 1;
      else {
        const before = text.slice(Math.max(0, at - AROUND), at + AROUND);
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
