import {
  checklistKind,
  choiceKind,
  countKind,
  dateKind,
  flagKind,
  type Kind,
  listKind,
  moneyKind,
  optionalKind,
  ratioKind,
  textKind,
  type ValueOf,
  yearKind,
} from './kind.js';
import type { Expression, Fact } from './node.js';
import type { ParameterKinds } from './policy.js';
import type { Text } from './text.js';

/** A fact as it is declared: its label and its kind; its name comes from where it stands. */
export interface FactDeclaration<T> {
  readonly label: Text;
  readonly kind: Kind<T>;
}

/** Declared facts, each an expression that reads it. */
export type Facts<D extends { readonly [name: string]: FactDeclaration<unknown> }> = {
  readonly [K in keyof D]: Fact<ValueOf<D[K]['kind']>>;
};

/** The values that a declared set of facts stands for. */
export type FactsIn<F> = { readonly [K in keyof F]: F[K] extends Expression<infer T> ? T : never };

const declare =
  <T>(kind: Kind<T>) =>
  (zh: string, en: string): FactDeclaration<T> => ({ label: { zh, en }, kind });

/** Declares facts: `money('未下达金额', 'amount not released')`. */
export const fact = {
  money: declare(moneyKind),
  ratio: declare(ratioKind),
  date: declare(dateKind),
  optionalDate: declare(optionalKind(dateKind)),
  optionalMoney: declare(optionalKind(moneyKind)),
  optionalText: declare(optionalKind(textKind)),
  text: declare(textKind),
  flag: declare(flagKind),
  year: declare(yearKind),
  count: (zh: string, en: string, unitZh = '', unitEn = '') =>
    declare(countKind({ zh: unitZh, en: unitEn }))(zh, en),
  choice: <C extends string>(zh: string, en: string, choices: { readonly [K in C]: Text }) =>
    declare(choiceKind(choices))(zh, en),
  optionalChoice: <C extends string>(zh: string, en: string, choices: { readonly [K in C]: Text }) =>
    declare(optionalKind(choiceKind(choices)))(zh, en),
  checklist: <I extends string>(zh: string, en: string, items: { readonly [K in I]: Text }) =>
    declare(checklistKind(items))(zh, en),
  list: <T>(zh: string, en: string, kind: Kind<T>) => declare(listKind(kind))(zh, en),
  of: <T>(zh: string, en: string, kind: Kind<T>) => declare(kind)(zh, en),
};

/** Names declared facts, so that rules can compute with them. */
export function facts<const D extends { readonly [name: string]: FactDeclaration<unknown> }>(
  declared: D,
): Facts<D> {
  const named = Object.entries(declared).map(([name, { label, kind }]) => {
    const expression: Fact<unknown> = {
      shape: { is: 'fact', name, label },
      kind,
      of: [],
      read: (given) => given[name],
    };
    return [name, expression];
  });
  return Object.fromEntries(named) as Facts<D>;
}

/** Parameters of a law system, each an expression that reads its value in force. */
export function parameters<P extends ParameterKinds>(
  kinds: P,
): { readonly [K in keyof P]: Expression<ValueOf<P[K]['kind']>> } {
  const named = Object.entries(kinds).map(([name, { label, kind }]) => {
    const expression: Expression<unknown> = {
      shape: { is: 'parameter', name, label },
      kind,
      of: [],
      read: (_, policy) => policy.values[name],
    };
    return [name, expression];
  });
  return Object.fromEntries(named) as { readonly [K in keyof P]: Expression<ValueOf<P[K]['kind']>> };
}
