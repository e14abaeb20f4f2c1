import { art, type Office, type ProvisionId } from '@jizheng/rules';
import type { RunnableAct } from '../acts/runnable.js';
import { officeFor } from './access.js';
import { POSITIONS, type Position } from './position.js';

/** How an office does an act: who enters it, and who signs after that, in this order; nobody where it is direct. */
export interface Signing {
  readonly enters: Position;
  readonly signs: readonly Position[];
  /** The provision that orders the signatures; null where it is how offices work. */
  readonly provision: ProvisionId | null;
  /** The more it is about, the more sign: the rule says which tier is enough. Ascending; `signs` is the first. */
  readonly tiers: Tiers | null;
}

/** Tiers of approval, and the field of the act's input that names the one that was reached. */
export interface Tiers {
  readonly field: string;
  readonly ascending: readonly { readonly approver: string; readonly signs: readonly Position[] }[];
}

const direct = (enters: Position): Signing => ({ enters, signs: [], provision: null, tiers: null });

const signed = (
  enters: Position,
  signs: readonly Position[],
  provision: ProvisionId | null = null,
): Signing => ({ enters, signs, provision, tiers: null });

/** How each office works where nothing else is ordered: its officer enters, its head signs. */
const BY_OFFICE: { readonly [O in Office]: Signing } = {
  administeringDepartment: signed('departmentClerk', ['departmentHead']),
  financeDepartment: signed('financeSectionHead', ['financeDirector']),
  viceGovernorInCharge: direct('viceGovernorInCharge'),
  viceGovernorForFinance: direct('viceGovernorForFinance'),
  governor: direct('governor'),
  executiveMeeting: direct('meetingSecretary'),
  partyGroupMeeting: direct('meetingSecretary'),
  localFinanceBureau: direct('localFinanceOfficer'),
  localDepartment: direct('localDepartmentOfficer'),
  implementingUnit: direct('implementingUnitOfficer'),
  auditor: direct('auditor'),
};

/** Department and finance put the plan up together (第二十九条). */
const jointly = signed('departmentClerk', ['departmentHead', 'financeSectionHead'], art(29));

const DEPARTMENT_TIER = ['departmentHead', 'financeSectionHead'] as const;

/** The cumulative share of the quota decides how far up a virement goes (第三十五条). */
const byTier: Signing = {
  enters: 'departmentClerk',
  signs: DEPARTMENT_TIER,
  provision: art(35),
  tiers: {
    field: 'approvedBy',
    ascending: [
      { approver: 'department', signs: DEPARTMENT_TIER },
      { approver: 'viceGovernorInCharge', signs: [...DEPARTMENT_TIER, 'viceGovernorInCharge'] },
      {
        approver: 'governor',
        signs: [...DEPARTMENT_TIER, 'viceGovernorInCharge', 'viceGovernorForFinance', 'governor'],
      },
    ],
  },
};

/** What is ordered otherwise for an act of an office; null: it is not the one that begins it. */
const BY_ACT: { readonly [act: string]: { readonly [O in Office]?: Signing | null } } = {
  allocate: { administeringDepartment: jointly },
  // The figures of a formula are stated one by one; what is signed is the plan that rests on them.
  stateFactor: { administeringDepartment: direct('departmentClerk') },
  // The department asks, and finance is among those who sign.
  virement: { administeringDepartment: byTier, financeDepartment: null },
  // To present an application is the director's own step of the route (第十五条).
  walkApprovalRoute: { financeDepartment: { ...direct('financeDirector'), provision: art(15) } },
};

/** How the office does the act; null where it does not begin it, or nobody does because the calendar proposes it. */
export function signingOf(act: Described, office: Office): Signing | null {
  if (act.byCalendar || !act.offices.includes(office)) return null;
  const own = BY_ACT[act.name]?.[office];
  return own === undefined ? BY_OFFICE[office] : own;
}

/** What a position may enter: for which office, and how it goes on. */
export interface Entering {
  readonly office: Office;
  readonly signing: Signing;
}

/** Whether a position enters the act, and how it goes on; null where it does not. */
export function enteringOf(act: Described, position: Position): Entering | null {
  const office = officeFor(position, act.offices);
  const signing = office === undefined ? null : signingOf(act, office);
  return office === undefined || signing?.enters !== position ? null : { office, signing };
}

type Described = Pick<RunnableAct, 'name' | 'offices' | 'byCalendar'>;

/** Every way in which offices do acts that others sign. */
const countersigned = (acts: readonly Described[]): readonly Signing[] =>
  acts
    .flatMap((act) => act.offices.flatMap((office) => signingOf(act, office) ?? []))
    .filter(({ signs }) => signs.length > 0);

/** The positions that submit papers. */
export function whoSubmits(acts: readonly Described[]): readonly Position[] {
  const submitting = countersigned(acts).map(({ enters }) => enters);
  return POSITIONS.filter((position) => submitting.includes(position));
}

/** The positions that have a part in papers: those who submit and those who sign. */
export function whoHandlesPapers(acts: readonly Described[]): readonly Position[] {
  const handling = countersigned(acts).flatMap(({ enters, signs, tiers }) => [
    enters,
    ...signs,
    ...(tiers?.ascending.flatMap((tier) => tier.signs) ?? []),
  ]);
  return POSITIONS.filter((position) => handling.includes(position));
}
