import { dateKind, flagKind, measureConflict, ok, recordKind, textKind, type ValueOf } from '@jizheng/rules';
import type { Act } from '../../acts/act.js';
import { contradictory } from '../contradiction.js';
import { formDisclosures } from '../form-disclosures.js';
import { loadFunds } from '../load.js';
import { unknown } from '../problems.js';
import { adoptMeasures, type Fund } from '../stores/fund.js';

const input = recordKind({
  /** Number of the measure; one measure may serve several funds. */
  number: textKind,
  fund: textKind,
  adoptedOn: dateKind,
  jointly: flagKind,
  statesAuthority: flagKind,
  delegates: flagKind,
  statesFactors: flagKind,
  statesAllowance: flagKind,
  conflicts: flagKind,
});

type Input = ValueOf<typeof input>;

type Questions = { readonly measureConflict: ReturnType<typeof measureConflict.decide> };

/** Finance and the department adopt or revise the measure of a fund's field (art. 48, 19, 26, 32). */
export const adoptMeasure: Act<Input, ReadonlyMap<string, Fund>, Questions> = {
  name: 'adoptMeasure',
  title: { zh: '制定或者修订具体管理办法', en: "adopt a fund's own measure" },
  offices: ['financeDepartment'],
  input,
  subject: ({ fund, number }) => ({ fund, portion: null, subject: number, amount: null }),

  load: loadFunds,

  decide({ number: _, fund, ...given }, funds, context) {
    if (!funds.has(fund)) return unknown('fund', fund);
    if (given.adoptedOn > context.on) {
      return contradictory(['adoptedOn'], '印发日期晚于登记日期', 'it was adopted after it was entered');
    }
    return ok({ measureConflict: measureConflict.decide(given, context.policy) });
  },

  async store(done, _funds, context) {
    await adoptMeasures(
      context,
      done.map(({ input: { fund, number } }) => ({ fund, measure: number })),
    );
    await formDisclosures(
      context,
      done.map(({ act, input: { fund, number } }) => ({ fund, item: 'measure', subject: number, act })),
    );
    return ok(null);
  },
};
