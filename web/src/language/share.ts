import { displayPercent, parseRatio } from '@jizheng/rules';
import { MINUS, NONE } from './amount';

/** A share for a reader, from `"52.36%"`, `"1/3"` or a decimal fraction such as `"0.5236"`: `52.36%`. */
export function shareText(share: string | number | null | undefined): string {
  if (share === null || share === undefined) return NONE;
  const text = String(share);
  const parsed = parseRatio(text);
  if (parsed.ok) return displayPercent(parsed.value).replace('-', MINUS);
  const fraction = Number(text);
  return Number.isFinite(fraction) ? `${(fraction * 100).toFixed(2)}%`.replace('-', MINUS) : text;
}

/** A share as a number between 0 and 1, for drawing only. */
export function drawnShare(share: string | number): number {
  const text = String(share);
  const [numerator = '0', denominator] = text.replace('%', '').split('/');
  const value = denominator === undefined ? Number(numerator) : Number(numerator) / Number(denominator);
  const fraction = text.includes('%') ? value / 100 : value;
  return Number.isFinite(fraction) ? fraction : 0;
}
