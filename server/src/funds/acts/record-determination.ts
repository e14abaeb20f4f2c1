import {
  art,
  dateKind,
  fail,
  moneyKind,
  ok,
  optionalKind,
  recordKind,
  textKind,
  type ValueOf,
  yearOf,
} from '@jizheng/rules';
import type { Act, Done, NoQuestions } from '../../acts/act.js';
import { officesThatDetermine } from '../determining-offices.js';
import { yearKind } from '../kinds.js';
import { alreadyThere, unknown } from '../problems.js';
import { settleReleaseDuties, type Touched } from '../release-duties.js';
import { findDeterminationDocuments, insertDeterminations } from '../stores/determination-record.js';
import { findPortions, type Portion, portionName } from '../stores/portion.js';

const input = recordKind({
  document: textKind,
  /** The address of the provision that leaves the room, such as `jzg-2024-2/art-33`. */
  provision: textKind,
  fund: optionalKind(textKind),
  portion: optionalKind(textKind),
  /** The case: a document, a plan, a project, a unit; `*` for every case. */
  subject: textKind,
  budgetYear: optionalKind(yearKind),
  deadline: optionalKind(dateKind),
  amount: optionalKind(moneyKind),
  reason: textKind,
});

type Input = ValueOf<typeof input>;

interface State {
  readonly portions: ReadonlyMap<string, Portion>;
  readonly documents: Set<string>;
}

/** The office that a provision names uses the room that the provision leaves, with a reason and a document. */
export const recordDetermination: Act<Input, State, NoQuestions> = {
  name: 'recordDetermination',
  title: { zh: '作出认定', en: 'record a determination' },
  offices: ['financeDepartment', 'administeringDepartment', 'localFinanceBureau', 'localDepartment'],
  input,
  subject: ({ fund, portion, document, amount }) => ({ fund, portion, subject: document, amount }),

  async load(inputs, context): Promise<State> {
    const funds = inputs.flatMap(({ fund }) => (fund === null ? [] : [fund]));
    const documents = inputs.map(({ document }) => document);
    return {
      portions: await findPortions(context.client, context.jurisdiction, funds),
      documents: await findDeterminationDocuments(context, documents),
    };
  },

  decide({ document, provision, fund, portion }, { portions, documents }, { office }) {
    const offices = officesThatDetermine(provision);
    if (offices.length === 0) return unknown('provision', provision);
    if (!offices.includes(office)) return fail({ code: 'notThisOffice', office, act: 'recordDetermination' });
    if (fund !== null && portion !== null && !portions.has(portionName(fund, portion)))
      return unknown('portion', portionName(fund, portion));
    if (fund !== null && ![...portions.values()].some((each) => each.fund === fund))
      return unknown('fund', fund);
    return documents.has(document) ? alreadyThere('document', document) : ok({});
  },

  apply({ document }, _, { documents }) {
    documents.add(document);
  },

  async store(done, { portions }, context) {
    await insertDeterminations(
      context,
      done.map(({ act, input: asked }) => ({ ...asked, act })),
    );
    await settleReleaseDuties(
      context,
      done.flatMap((each) => excusedBy(each, portions)),
    );
    return ok(null);
  },
};

/** A reason for a day of art. 33 may keep all that a portion has left to release. */
function excusedBy(
  { act, input: { provision, fund, portion, deadline } }: Done<Input, NoQuestions>,
  portions: State['portions'],
): Touched[] {
  if (provision !== art(33) || deadline === null) return [];
  return [...portions.values()]
    .filter((each) => each.fund === fund && (portion === null || each.code === portion))
    .map(({ code }) => ({ fund: fund ?? '', portion: code, budgetYear: yearOf(deadline), act }));
}
