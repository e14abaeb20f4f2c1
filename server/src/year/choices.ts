import type { Kind, Text } from '@jizheng/rules';

/** A vocabulary of the law as the choices of a column. */
export const choicesOf = <const V extends { readonly [code: string]: Text }>(
  vocabulary: V,
): readonly { readonly code: keyof V & string; readonly zh: string; readonly en: string }[] =>
  Object.entries(vocabulary).map(([code, { zh, en }]) => ({ code, zh, en }));

/** The choices of a kind that is a closed list; none where it is not. */
export function choicesOfKind<C extends string>(
  kind: Kind<C>,
): readonly { readonly code: C; readonly zh: string; readonly en: string }[] {
  const codes: unknown = kind.schema.enum;
  if (!Array.isArray(codes)) return [];
  return codes.flatMap((each) => {
    const code = kind.parse(each, '');
    return code.ok
      ? [{ code: code.value, zh: kind.show(code.value, 'zh'), en: kind.show(code.value, 'en') }]
      : [];
  });
}
