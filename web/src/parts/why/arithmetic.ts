import {
  type Decision,
  explainLines,
  FUNDS_RULES,
  type Language,
  type Policy,
  parseDate,
  type Reason,
  versionOn,
} from '@jizheng/rules';
import type { DecisionSaid } from '../../session/answers';

type Quantity = Reason['clause']['by'] extends string
  ? NonNullable<Reason['clause']['when']>['of'][number]
  : never;

/** One line of a sum: its sign, its name, its value. */
export interface SumLine {
  readonly sign: string;
  readonly name: string;
  readonly value: string;
  /** A line stands above it: it is what comes out so far. */
  readonly isResult: boolean;
}

const SIGNS: { readonly [sign: string]: string } = { plus: '+', minus: '−', times: '×', dividedBy: '÷' };

/** How a comparison is written when it holds and when it fails, and with its sides exchanged. */
const COMPARED = {
  equals: { holds: ['=', '='], fails: ['≠', '≠'] },
  atLeast: { holds: ['≥', '≤'], fails: ['<', '>'] },
  moreThan: { holds: ['>', '<'], fails: ['≤', '≥'] },
} as const;

/** The case decided again here, by the same rule under the same law; null when its words are not those of the server. */
export function decidedAgain(said: DecisionSaid, law: Policy | null): Decision | null {
  const rule = FUNDS_RULES.find(({ id }) => id === said.rule);
  const day = parseDate(said.policy.since);
  if (law === null || rule === undefined || !day.ok) return null;
  const version = versionOn(law, day.value);
  if (!version.ok) return null;
  const judged = rule.judge(said.facts, version.value);
  if (!judged.ok) return null;
  // Every bound and figure stands in the words. They differ under supposed values, and under what was interpreted
  // since this page learned the law.
  const words = explainLines(judged.value, 'zh').map(({ text }) => text);
  const isSame = words.length === said.lines.length && words.every((text, at) => text === said.lines[at]?.zh);
  return isSame ? judged.value : null;
}

class Sum {
  readonly lines: SumLine[] = [];

  constructor(
    private readonly decision: Decision,
    private readonly language: Language,
  ) {}

  private value(quantity: Quantity): string {
    return quantity.kind.show(quantity.read(this.decision.facts, this.decision.policy), this.language);
  }

  private name({ shape }: Quantity): string {
    return 'label' in shape ? shape.label[this.language] : '';
  }

  private put(sign: string, quantity: Quantity, isResult: boolean): void {
    const name = this.name(quantity) || this.name(quantity.of[0] ?? quantity);
    this.lines.push({ sign, name, value: this.value(quantity), isResult });
  }

  /** The lines with what the last of them is compared with: `10.00% ≥ 10.00%`. */
  compared({ shape, read }: Quantity, other: Quantity, isMirrored: boolean): readonly SumLine[] {
    const last = this.lines.at(-1);
    if (shape.is !== 'comparison' || last === undefined) return this.lines;
    const holds = read(this.decision.facts, this.decision.policy) === true;
    const sign = COMPARED[shape.sign][holds ? 'holds' : 'fails'][isMirrored ? 1 : 0];
    return [...this.lines.slice(0, -1), { ...last, value: `${last.value} ${sign} ${this.value(other)}` }];
  }

  /** Writes a quantity as a column: what it is made of, one under the other, and what comes out. */
  write(quantity: Quantity): void {
    const inner = quantity.shape.is === 'named' ? quantity.of[0] : quantity;
    const sign = inner?.shape.is === 'operation' ? SIGNS[inner.shape.sign] : undefined;
    const [left, right] = inner?.of ?? [];
    if (sign === undefined || left === undefined || right === undefined) return;
    const before = this.lines.length;
    this.write(left);
    if (this.lines.length === before) this.put('', left, false);
    this.put(sign, right, false);
    this.put('=', quantity, true);
  }
}

/** The sum of the quantity that settled a reason, as a column; empty when nothing was added or divided. */
export function sumOfReason(reason: Reason, decision: Decision, language: Language): readonly SumLine[] {
  for (const comparison of comparisonsIn(reason)) {
    for (const [at, side] of comparison.of.entries()) {
      const sum = new Sum(decision, language);
      sum.write(side);
      const other = comparison.of[1 - at];
      if (sum.lines.length === 0 || other === undefined) continue;
      return sum.compared(comparison, other, at === 1);
    }
  }
  return [];
}

function comparisonsIn({ clause }: Reason): readonly Quantity[] {
  const found: Quantity[] = [];
  const walk = (test: Quantity | null) => {
    if (test === null) return;
    if (test.shape.is === 'comparison') found.push(test);
    else for (const inner of test.of) walk(inner);
  };
  walk(clause.when);
  return found;
}

/** A share against the dated thresholds that the rule compares it with. */
export interface Ruler {
  readonly name: string;
  readonly share: number;
  readonly shown: string;
  readonly ticks: readonly { readonly name: string; readonly at: number; readonly shown: string }[];
}

interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const drawn = ({ numerator, denominator }: Fraction): number =>
  Number((numerator * 1_000_000n) / denominator) / 1e6;

/** The thresholds of the share that decided, if a share decided. */
export function rulerOf(decision: Decision, language: Language): Ruler | null {
  const { facts, policy } = decision;
  const clauses = [...decision.rule.outcomes, ...decision.rule.refusals];
  const comparisons = clauses.flatMap((clause) => comparisonsIn({ clause, holds: true, lifted: false }));
  const ratios = comparisons.filter(
    ({ of }) => of[0]?.kind.name === 'ratio' && of[0].shape.is === 'named' && of[1]?.shape.is === 'parameter',
  );
  const share = ratios[0]?.of[0];
  if (share === undefined) return null;
  const ticks = new Map<string, Ruler['ticks'][number]>();
  for (const { of } of ratios) {
    const bound = of[1];
    if (bound === undefined || bound.shape.is !== 'parameter') continue;
    const value = bound.read(facts, policy) as Fraction;
    ticks.set(bound.shape.name, {
      name: bound.shape.label[language],
      at: drawn(value),
      shown: bound.kind.show(value, language),
    });
  }
  const value = share.read(facts, policy) as Fraction;
  return {
    name: share.shape.is === 'named' ? share.shape.label[language] : '',
    share: drawn(value),
    shown: share.kind.show(value, language),
    ticks: [...ticks.values()].toSorted((a, b) => a.at - b.at),
  };
}
