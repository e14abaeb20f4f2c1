import { flagKind, ok, optionalKind, recordKind, textKind, type ValueOf, violation } from '@jizheng/rules';
import type { Act } from '../../acts/act.js';
import { NO_MONEY } from '../accounts.js';
import { contradictory } from '../contradiction.js';
import { yearKind } from '../kinds.js';
import { isUnit } from '../place.js';
import { alreadyThere, unknown } from '../problems.js';
import { loadBalances, type RunningBalances } from '../running-balances.js';
import type { RecordedDetermination } from '../stores/determination.js';
import { findPortions, type Portion, portionName } from '../stores/portion.js';
import { findProjects, type Project } from '../stores/project.js';
import { findSecretBases } from '../stores/secrecy.js';
import { findViolations, insertViolations } from '../stores/violation.js';
import { determinedAbout, findSerious, paidTo } from '../violation-case.js';

const input = recordKind({
  number: textKind,
  fund: textKind,
  portion: textKind,
  budgetYear: yearKind,
  wrongdoer: violation.facts.wrongdoer.kind,
  /** Credit code of the applicant, or code of the office. */
  unitCode: textKind,
  /** The project whose money was paid; null when the unit itself was paid, or an office violated. */
  project: optionalKind(textKind),
  description: textKind,
  publish: flagKind,
  hearing: violation.facts.hearing.kind,
});

type Input = ValueOf<typeof input>;
type Questions = { readonly violation: ReturnType<typeof violation.decide> };

interface State {
  readonly portions: ReadonlyMap<string, Portion>;
  readonly projects: ReadonlyMap<string, Project>;
  readonly secret: ReadonlyMap<string, string>;
  readonly serious: readonly RecordedDetermination[];
  readonly balances: RunningBalances;
  readonly numbers: Set<string>;
}

/** 第四十七条: a violation goes on record, with what is to follow from it. */
export const recordViolation: Act<Input, State, Questions> = {
  name: 'recordViolation',
  title: { zh: '登记违法违规', en: 'record a violation' },
  offices: ['administeringDepartment', 'financeDepartment'],
  input,
  subject: ({ fund, portion, number }) => ({ fund, portion, subject: number, amount: null }),

  async load(inputs, context): Promise<State> {
    const { client, jurisdiction } = context;
    const funds = inputs.map(({ fund }) => fund);
    const known = await findViolations(
      context,
      inputs.map(({ number }) => number),
    );
    return {
      portions: await findPortions(client, jurisdiction, funds),
      projects: await findProjects(
        client,
        jurisdiction,
        inputs.flatMap(({ project }) => project ?? []),
      ),
      secret: await findSecretBases(context, funds),
      serious: await findSerious(context, funds),
      balances: await loadBalances(context, inputs.map(paidTo)),
      numbers: new Set(known.keys()),
    };
  },

  decide(asked, state, { policy }) {
    const problem = problemOf(asked, state);
    if (problem !== null) return problem;
    const { wrongdoer, publish, hearing } = asked;
    const paid = wrongdoer === 'office' ? NO_MONEY : state.balances.of(paidTo(asked));
    const serious = determinedAbout(asked.number, asked, state.serious);
    return ok({ violation: violation.decide({ wrongdoer, paid, publish, hearing, serious }, policy) });
  },

  apply({ number }, _, { numbers }) {
    numbers.add(number);
  },

  async store(done, _, context) {
    await insertViolations(
      context,
      done.map(({ act, input: { hearing, publish, ...asked } }) => ({
        ...asked,
        published: publish,
        noticed: hearing.notice,
        heard: hearing.defence,
        act,
      })),
    );
    return ok(null);
  },
};

/** What was entered names things that exist, fits together, and is new. */
function problemOf(asked: Input, { portions, projects, secret, numbers }: State) {
  const { number, fund, portion, wrongdoer, unitCode, publish } = asked;
  if (!portions.has(portionName(fund, portion))) return unknown('portion', portionName(fund, portion));
  if (numbers.has(number)) return alreadyThere('violation', number);
  if (wrongdoer === 'applicant' && !isUnit(unitCode)) return unknown('unit', unitCode);
  if (wrongdoer === 'office' && publish) {
    const zh = '只公开申请单位的失信信息';
    return contradictory(['wrongdoer', 'publish'], zh, 'only the dishonesty of an applicant is published');
  }
  if (publish && secret.has(fund)) {
    const zh = '涉密专项资金的信息不公开';
    return contradictory(['fund', 'publish'], zh, 'nothing about a secret fund is published');
  }
  if (asked.project === null) return null;
  const project = projects.get(asked.project);
  if (project === undefined) return unknown('project', asked.project);
  const isItsOwn = project.fund === fund && project.portion === portion && project.unitCode === unitCode;
  if (wrongdoer === 'applicant' && isItsOwn) return null;
  const zh = '项目不属于该申请单位和一级项目';
  return contradictory(['project', 'unitCode'], zh, 'the project is not one of that applicant and portion');
}
