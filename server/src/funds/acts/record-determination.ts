import {
  dateKind,
  fail,
  moneyKind,
  ok,
  optionalKind,
  recordKind,
  textKind,
  type ValueOf,
} from '@jizheng/rules';
import type { Act } from '../../acts/act.js';
import { officesThatDetermine } from '../determining-offices.js';
import { yearKind } from '../kinds.js';
import { alreadyThere, unknown } from '../problems.js';
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
export const recordDetermination: Act<Input, State, Record<never, never>> = {
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

  async store(done, _, context) {
    await insertDeterminations(
      context,
      done.map(({ act, input: asked }) => ({ ...asked, act })),
    );
    return ok(null);
  },
};
