import { type AnyRule, FUNDS_RULES, fail, ok, type Result } from '@jizheng/rules';
import { nearest } from '../spreadsheet/read/nearest.js';

/** No rule goes by that name; `nearest` is the one that was most likely meant. */
export interface UnknownRule {
  readonly text: string;
  readonly nearest: string | null;
}

const lastPart = (id: string): string => id.slice(id.lastIndexOf('.') + 1);

/** The rule of that id; the part after the dot is enough where it names only one. */
export function findRule(
  text: string,
  rules: readonly AnyRule[] = FUNDS_RULES,
): Result<AnyRule, UnknownRule> {
  const exact = rules.find(({ id }) => id === text);
  const short = rules.filter(({ id }) => lastPart(id) === text);
  const found = exact ?? (short.length === 1 ? short[0] : undefined);
  if (found !== undefined) return ok(found);
  const close = nearest(
    lastPart(text),
    rules.map(({ id }) => lastPart(id)),
  );
  const meant = rules.find(({ id }) => lastPart(id) === close);
  return fail({ text, nearest: meant?.id ?? null });
}
