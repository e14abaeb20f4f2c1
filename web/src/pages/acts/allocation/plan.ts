import { type AllocationLine, formulaAllocation, type PolicyVersion } from '@jizheng/rules';
import { amountFault, type Finding, NEEDED } from '../../../parts/form/check';
import type { Json } from '../../../session/json';
import { textIn } from '../own/own-part';

/** One line of a plan by project or by another method. */
export interface PlanLine {
  readonly recipient: string;
  readonly amount: string;
  readonly achievedOn: string | null;
}

/** A factor of a formula. */
export interface Factor {
  readonly name: string;
  readonly weight: string;
}

/** A place with its value for each factor. */
export interface Place {
  readonly area: string;
  readonly values: readonly string[];
}

/** A plan as it is being entered: what all its lines share, and the lines, or the formula. */
export interface Plan {
  readonly on: string;
  /** The fields of the act that every line shares. */
  readonly input: Json;
  readonly lines: readonly PlanLine[];
  readonly factors: readonly Factor[];
  readonly places: readonly Place[];
  readonly note: string;
}

/** The fields that are a line's own. */
export const LINE_FIELDS: readonly string[] = ['project', 'place', 'amount', 'unit', 'achievedOn'];

/** A line that nobody filled in. */
export const EMPTY_LINE: PlanLine = { recipient: '', amount: '', achievedOn: null };

/** What the formula gives: its lines, or why there are none yet. */
export type Formula =
  | { readonly lines: readonly AllocationLine[] }
  | { readonly says: { readonly zh: string; readonly en: string } | null };

/** Computes the formula by the rule itself, under the law of the plan's day. */
export function formulaOf({ input, factors, places }: Plan, policy: PolicyVersion | null): Formula {
  if (policy === null) return { says: null };
  const judged = formulaAllocation.judge(
    { total: textIn(input, 'amount'), unit: textIn(input, 'unit') || 'wanYuan', factors, places },
    policy,
  );
  if (judged.ok) {
    const decided = judged.value as ReturnType<typeof formulaAllocation.decide>;
    return decided.accepted ? { lines: decided.then.lines } : { says: null };
  }
  const contradiction = judged.error.find(({ code }) => code === 'contradiction');
  return { says: contradiction?.code === 'contradiction' ? contradiction.message : null };
}

const MONEY = /^\d{1,17}(\.\d{1,2})?$/;
const WEIGHT = /^(\d+(\.\d+)?\s?%|\d+\/\d+)$/;
const DECIMAL = /^\d{1,15}(\.\d{1,9})?$/;

/** What is wrong with one cell; nothing where it fits. */
function cell(path: string, value: string, pattern: RegExp, says: { zh: string; en: string }): Finding[] {
  if (value === '') return [{ path, says: NEEDED, isMissing: true }];
  return pattern.test(value) ? [] : [{ path, says, isMissing: false }];
}

/** What is wrong with the lines or the formula of a plan; neither stands before the method is chosen. */
export function linesFindings({ input, lines, factors, places }: Plan): readonly Finding[] {
  if (textIn(input, 'method') === '') return [];
  if (input.method !== 'formula') {
    return lines.flatMap(({ recipient, amount }, at) => [
      ...cell(`lines[${at}].recipient`, recipient, /./, NEEDED),
      ...cell(`lines[${at}].amount`, amount, MONEY, amountFault(amount)),
    ]);
  }
  return [
    ...cell('amount', textIn(input, 'amount'), MONEY, amountFault(textIn(input, 'amount'))),
    ...factors.flatMap(({ name, weight }, at) => [
      ...cell(`factors[${at}].name`, name, /./, NEEDED),
      ...cell(`factors[${at}].weight`, weight, WEIGHT, { zh: '写成 60% 或者 1/3', en: 'write 60% or 1/3' }),
    ]),
    ...places.flatMap(({ area, values }, at) => [
      ...cell(`places[${at}].area`, area, /./, NEEDED),
      ...factors.flatMap((_, place) =>
        cell(`places[${at}].values[${place}]`, values[place] ?? '', DECIMAL, {
          zh: '不是数字',
          en: 'not a number',
        }),
      ),
    ]),
  ];
}

/** One request that a plan is sent as. */
export interface Piece {
  readonly act: 'stateFactor' | 'allocate';
  readonly input: Json;
}

/** The requests that a plan is sent as, in order: each figure of its formula and then the plan, or each of its lines. */
export function piecesOf({ input, lines, factors, places }: Plan): readonly Piece[] {
  const { method, plan } = input;
  if (method !== 'formula') {
    return lines.map(({ recipient, amount, achievedOn }) => ({
      act: 'allocate',
      input: {
        ...input,
        unit: null,
        project: method === 'projectBased' ? recipient : null,
        place: method === 'projectBased' ? null : recipient,
        amount,
        achievedOn,
      },
    }));
  }
  const figures = places.flatMap(({ area, values }) =>
    factors.map(
      ({ name, weight }, at): Piece => ({
        act: 'stateFactor',
        input: { plan, factor: name, weight, area, value: values[at] ?? '' },
      }),
    ),
  );
  return [...figures, { act: 'allocate', input: { ...input, project: null, place: null, achievedOn: null } }];
}
