import {
  dateKind,
  fail,
  fundsParameters,
  type Kind,
  ok,
  recordKind,
  textKind,
  type ValueOf,
} from '@jizheng/rules';
import type { Act, NoQuestions } from '../../acts/act.js';
import { contradictory } from '../contradiction.js';
import { parameterValue } from '../parameter-value.js';
import { alreadyThere, unknown, wrongState } from '../problems.js';
import { findInterpretedFrom, insertInterpretations } from '../stores/official-interpretation.js';

const input = recordKind({
  number: textKind,
  dated: dateKind,
  /** Name of the parameter as the policy has it. */
  parameter: textKind,
  value: textKind,
  validFrom: dateKind,
});

type Input = ValueOf<typeof input>;

/** The parameters with the days from which they are interpreted officially, those of the batch included. */
type State = Set<string>;

const entryName = ({ parameter, validFrom }: Pick<Input, 'parameter' | 'validFrom'>): string =>
  `${parameter}@${validFrom}`;

const kindOf = (parameter: string): Kind<unknown> | undefined =>
  Object.entries<{ readonly kind: Kind<unknown> }>(fundsParameters).find(([name]) => name === parameter)?.[1]
    .kind;

/**
 * The finance department interprets the measures (art. 49): from a day on its value stands in place of the one
 * that was chosen. What the text itself states it cannot change, and nothing that was decided changes.
 */
export const officialInterpretation: Act<Input, State, NoQuestions> = {
  name: 'officialInterpretation',
  title: { zh: '登记正式解释', en: 'enter an official interpretation' },
  offices: ['financeDepartment'],
  input,
  subject: ({ number }) => ({ fund: null, portion: null, subject: number, amount: null }),

  async load(inputs, context): Promise<State> {
    const known = await findInterpretedFrom(
      context,
      inputs.map(({ parameter }) => parameter),
    );
    return new Set(known.map(entryName));
  },

  decide(given, state, { on, policy }) {
    const { parameter, value, validFrom, dated } = given;
    const kind = kindOf(parameter);
    const entry = policy.entries[parameter];
    if (kind === undefined || entry === undefined) return unknown('parameter', parameter);
    if (entry.basis.by === 'text') return wrongState('parameter', parameter, 'statedByText');
    if (state.has(entryName(given))) return alreadyThere('parameter', entryName(given));
    if (dated > on || validFrom < dated || validFrom <= entry.from) {
      return contradictory(
        ['dated', 'validFrom'],
        '解释日期晚于登记日期，或者生效日期早于解释日期、不晚于现行取值的起始日',
        'it is dated after its entry, or in force before its date or before what it supersedes',
      );
    }
    const parsed = parameterValue(kind, value);
    return parsed.ok ? ok({}) : fail({ code: 'contradictoryFacts', errors: parsed.error });
  },

  apply(given, _decisions, state) {
    state.add(entryName(given));
  },

  async store(done, _state, context) {
    await insertInterpretations(
      context,
      done.flatMap(({ act, input: { number, dated, parameter, value, validFrom } }) => {
        const kind = kindOf(parameter);
        const parsed = kind === undefined ? undefined : parameterValue(kind, value);
        if (kind === undefined || !parsed?.ok) return [];
        return [{ number, dated, parameter, validFrom, value: kind.toJson(parsed.value), act }];
      }),
    );
    return ok(null);
  },
};
