import {
  addDays,
  disclosure,
  flagKind,
  type Office,
  ok,
  type PlainDate,
  recordKind,
  textKind,
  type ValueOf,
} from '@jizheng/rules';
import type { Act } from '../../acts/act.js';
import { yearKind } from '../kinds.js';
import { unknown, wrongState } from '../problems.js';
import { type BudgetCalendar, findCalendars } from '../stores/budget-calendar.js';
import { DAYS_OFF_REACH, findDaysOff } from '../stores/day-off.js';
import {
  type Disclosure,
  disclosureName,
  findDisclosures,
  findYearsListed,
  insertDisclosures,
  publishDisclosures,
} from '../stores/disclosure.js';
import { type Fund, findFunds } from '../stores/fund.js';
import { findFundQuotas } from '../stores/portion-quota.js';
import { closeTasks } from '../stores/task.js';
import { taskSubject } from '../task-subject.js';

const input = recordKind({
  fund: textKind,
  /** The year whose list it stands in. */
  year: yearKind,
  item: disclosure.facts.item.kind,
  /** What was formed: a plan, a report, a call …; the principal facts of a year bear its number. */
  subject: textKind,
  onList: flagKind,
  linked: flagKind,
});

type Input = ValueOf<typeof input>;
type Questions = { readonly disclosure: ReturnType<typeof disclosure.decide> };

interface State {
  readonly funds: ReadonlyMap<string, Fund>;
  readonly calendars: ReadonlyMap<number, BudgetCalendar>;
  /** Funds with an approved budget, as `taskSubject.fundYear` names them. */
  readonly budgeted: ReadonlySet<string>;
  readonly disclosures: ReadonlyMap<string, Disclosure>;
  readonly published: Set<string>;
  readonly daysOff: readonly PlainDate[];
}

const isProvincial = (office: Office): boolean =>
  office === 'financeDepartment' || office === 'administeringDepartment';

/** 第四十三、四十四条: what is not secret is published on the list, its specifics behind the fund's name. */
export const publishDisclosure: Act<Input, State, Questions> = {
  name: 'publishDisclosure',
  title: { zh: '信息公开', en: 'publish' },
  offices: ['financeDepartment', 'administeringDepartment', 'localFinanceBureau', 'localDepartment'],
  input,
  subject: (asked) => ({ fund: asked.fund, portion: null, subject: disclosureName(asked), amount: null }),

  async load(inputs, context): Promise<State> {
    const funds = inputs.map(({ fund }) => fund);
    const years = inputs.map(({ year }) => year);
    const disclosures = await findDisclosures(context, funds);
    const formed = inputs.flatMap((asked) => disclosures.get(disclosureName(asked))?.formedOn ?? []).sort();
    return {
      funds: await findFunds(context, funds),
      calendars: await findCalendars(context, years),
      budgeted: await findFundQuotas(context, funds, years),
      disclosures,
      published: new Set(),
      daysOff: await findDaysOff(context, formed[0] ?? context.on, formed.at(-1) ?? context.on),
    };
  },

  decide(asked, { funds, calendars, budgeted, disclosures, published, daysOff }, { on, office, policy }) {
    const { item, onList, linked } = asked;
    const fund = funds.get(asked.fund);
    if (fund === undefined) return unknown('fund', asked.fund);
    const budgetApprovedOn = calendars.get(asked.year)?.congressApprovedOn ?? null;
    if (budgetApprovedOn === null) return unknown('budgetYear', String(asked.year));
    const name = disclosureName(asked);
    if (item === 'principal' && asked.subject !== taskSubject.year(asked.year))
      return unknown('disclosure', name);
    const known = disclosures.get(name);
    // A secret fund forms nothing for publication; the law refuses it, whatever is named.
    const formedOn = known?.formedOn ?? (item === 'principal' ? budgetApprovedOn : null);
    if (formedOn === null && fund.secretBasis === null) return unknown('disclosure', name);
    if (published.has(name) || (isProvincial(office) && known !== undefined && known.publishedOn !== null)) {
      return wrongState('disclosure', name, 'published');
    }
    const since = formedOn ?? on;
    return ok({
      disclosure: disclosure.decide(
        {
          item,
          secretBasis: fund.secretBasis,
          principal: {
            name: true,
            department: true,
            budget: budgeted.has(taskSubject.fundYear(fund.code, asked.year)),
            term: fund.termFrom !== null && fund.termTo !== null,
          },
          onList,
          linked,
          budgetApprovedOn,
          formedOn: since,
          publishedOn: on,
          daysOff: daysOff.filter((day) => day > since && day <= addDays(since, DAYS_OFF_REACH)),
        },
        policy,
      ),
    });
  },

  apply(asked, _, { published }) {
    published.add(disclosureName(asked));
  },

  async store(done, { calendars }, context) {
    // What a city or county publishes is its own: the act tells it, and the province still owes its publication.
    if (!isProvincial(context.office)) return ok(null);
    await insertDisclosures(
      context,
      done.flatMap(({ input: asked }) => {
        const formedOn = calendars.get(asked.year)?.congressApprovedOn ?? null;
        return asked.item === 'principal' && formedOn !== null ? [{ ...asked, formedOn }] : [];
      }),
    );
    await publishDisclosures(
      context,
      done.map(({ input: asked }) => asked),
    );
    const listed = await findYearsListed(
      context,
      done.map(({ input: { year } }) => year),
    );
    await closeTasks(
      context,
      done.flatMap(({ act, input: asked }) => [
        { deadline: 'laterSpecifics', subject: disclosureName(asked), act },
        ...(['disclosureList', 'budgetPublication'] as const)
          .filter(() => asked.item === 'principal' && listed.has(asked.year))
          .map((deadline) => ({ deadline, subject: taskSubject.year(asked.year), act })),
      ]),
    );
    return ok(null);
  },
};
