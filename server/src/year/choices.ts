import type { Text } from '@jizheng/rules';

/** A vocabulary of the law as the choices of a column. */
export const choicesOf = <const V extends { readonly [code: string]: Text }>(
  vocabulary: V,
): readonly { readonly code: keyof V & string; readonly zh: string; readonly en: string }[] =>
  Object.entries(vocabulary).map(([code, { zh, en }]) => ({ code, zh, en }));
