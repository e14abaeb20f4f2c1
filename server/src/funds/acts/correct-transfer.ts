import { correction, ok } from '@jizheng/rules';
import type { Act, ActContext } from '../../acts/act.js';
import { contradictory } from '../contradiction.js';
import { type CorrectionInput, type CorrectionQuestions, correctionInput } from '../correction-case.js';
import { type CorrectedEntry, codingOfEntry, postReversals } from '../correction-effects.js';
import { type DocumentNumbers, loadNumbers } from '../document-numbers.js';
import { unknown } from '../problems.js';
import { loadBalances } from '../running-balances.js';
import { RunningEntries } from '../running-entries.js';
import { findEntries } from '../stores/entry.js';
import { findPortions, type Portion, portionName } from '../stores/portion.js';

interface State {
  readonly portions: ReadonlyMap<string, Portion>;
  readonly entries: RunningEntries;
  readonly numbers: DocumentNumbers;
  /** What the batch corrects, by request. */
  readonly corrected: Map<CorrectionInput, CorrectedEntry>;
}

/** 第三十五条: finance takes back an entry that departs from its decision or document; the original stays. */
export const correctTransfer: Act<CorrectionInput, State, CorrectionQuestions> = {
  name: 'correctTransfer',
  title: { zh: '记账差错冲正', en: 'correct an entry' },
  offices: ['financeDepartment'],
  input: correctionInput,
  subject: ({ fund, number, amount }) => ({ fund, portion: null, subject: number, amount }),

  async load(inputs, context): Promise<State> {
    const entries = await findEntries(context, inputs);
    const accounts = entries.flatMap(({ transfers }) => transfers.map(({ to }) => to));
    return {
      portions: await findPortions(
        context.client,
        context.jurisdiction,
        inputs.map(({ fund }) => fund),
      ),
      entries: new RunningEntries(entries, await loadBalances(context, accounts)),
      numbers: await loadNumbers(
        context,
        inputs.map(({ number }) => number),
      ),
      corrected: new Map(),
    };
  },

  decide(asked, state, context) {
    if (asked.enteredOn > context.on) {
      return contradictory(['enteredOn'], '原记账日期晚于冲正日期', 'the entry is later than its correction');
    }
    const found = entryOf(asked, state);
    if (!found.ok) return found;
    const problem = state.numbers.check(asked.number, codingOfEntry(found.value));
    return problem ?? ok({ correction: askCorrection(asked, found.value, state, context) });
  },

  apply(asked, _, state) {
    const found = entryOf(asked, state);
    if (!found.ok) return;
    state.corrected.set(asked, found.value);
    state.numbers.take(asked.number, codingOfEntry(found.value));
    state.entries.reverse(found.value.entry);
  },

  async store(done, { corrected, numbers }, context) {
    const made = done.flatMap((each) => {
      const entry = corrected.get(each.input);
      return entry === undefined ? [] : [{ each, ...entry }];
    });
    return postReversals(made, numbers, context);
  },
};

/** The entry that is meant, with the portion to which its money goes back. */
function entryOf(asked: CorrectionInput, { entries, portions }: State) {
  const found = entries.find(asked);
  if (!found.ok) return found;
  const entry = found.value;
  const [first] = entry.transfers;
  const portion = first && portions.get(portionName(asked.fund, first.from.portion));
  return portion === undefined ? unknown('fund', asked.fund) : ok({ entry, portion });
}

const askCorrection = (
  { entryDeviates }: CorrectionInput,
  { entry }: CorrectedEntry,
  { entries }: State,
  { policy }: ActContext,
) =>
  correction.decide(
    { correctedBy: 'financeDepartment', entryDeviates, stillThere: entries.isStillThere(entry) },
    policy,
  );
