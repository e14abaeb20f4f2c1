import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { labelledSchema } from '../../src/funds/field-labels.js';
import { PEOPLES_ACTS } from '../../src/http/components.js';
import { isOwn, type Target } from '../../src/office/access.js';
import type { Position } from '../../src/office/position.js';
import { enter } from '../../src/office/stores/session.js';
import { targetOf } from '../../src/office/stores/target.js';
import { inTransaction, rowsOf } from '../support/acts.js';
import { likelyOne } from '../support/likely.js';
import { openOffice, type TestOffice } from '../support/office.js';
import { openSession, writeHeaders } from '../support/people.js';
import { JURISDICTION } from '../support/province.js';
import { OWNERS, type Owner, thingsOf } from '../support/things.js';

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice();
  await inTransaction(office.database, async (client) => {
    for (const owner of OWNERS) await thingsOf(client, owner);
  });
});
afterAll(() => office.close());

const NOBODY: Target = { department: null, area: null, unit: null };

/** One person of each position; who belongs to a department, a place or a unit belongs to the first owner. */
const PERSON: { readonly [P in Position]: string } = {
  departmentClerk: 'clerk101',
  departmentHead: 'head101',
  financeSectionHead: 'section',
  financeDirector: 'director',
  viceGovernorInCharge: 'incharge',
  viceGovernorForFinance: 'forfinance',
  governor: 'governor',
  meetingSecretary: 'secretary',
  localFinanceOfficer: 'cityb',
  localDepartmentOfficer: 'industryb',
  implementingUnitOfficer: 'unita',
  auditor: 'auditor',
  administrator: 'admin',
  gazetteEditor: 'editor',
  chiefEditor: 'chief',
};

const DEPARTMENT = ['departmentClerk'] as const;
const FINANCE = ['financeSectionHead'] as const;
const BOTH = [...DEPARTMENT, ...FINANCE] as const;
const BUREAU = ['localFinanceOfficer'] as const;
const LOCAL = ['localDepartmentOfficer'] as const;
const UNIT = ['implementingUnitOfficer'] as const;

/** Who enters each act: every other position is refused, whomever it is about. */
const ENTERS: { readonly [act: string]: readonly Position[] } = {
  setBudgetCalendar: FINANCE,
  setCalendarDay: FINANCE,
  applyForFund: DEPARTMENT,
  reviewApplication: FINANCE,
  walkApprovalRoute: ['financeDirector', 'viceGovernorForFinance', 'governor', 'meetingSecretary'],
  adoptMeasure: FINANCE,
  officialInterpretation: FINANCE,
  recordDetermination: [...BOTH, ...BUREAU, ...LOCAL],
  prepareFundList: FINANCE,
  openCall: [...DEPARTMENT, ...LOCAL],
  admitProject: [...DEPARTMENT, ...LOCAL],
  settleProjects: [...DEPARTMENT, ...LOCAL],
  sendTargetsToCities: DEPARTMENT,
  planRollingProgramme: DEPARTMENT,
  guideCities: DEPARTMENT,
  requestBudget: DEPARTMENT,
  formulateBudget: FINANCE,
  reduceDelegatedShare: BOTH,
  approveBudget: FINANCE,
  approveDepartmentBudget: FINANCE,
  approveUnitBudget: DEPARTMENT,
  stateFactor: DEPARTMENT,
  allocate: DEPARTMENT,
  approveAllocation: ['viceGovernorInCharge', 'viceGovernorForFinance', 'governor'],
  release: FINANCE,
  issueTaskList: DEPARTMENT,
  breakDown: [...BOTH, ...BUREAU],
  approveAllowance: FINANCE,
  payAllowance: [...BOTH, ...BUREAU, ...LOCAL],
  virement: DEPARTMENT,
  confirmClawback: FINANCE,
  disburse: [...FINANCE, ...BUREAU],
  studyExecution: [...DEPARTMENT, ...LOCAL],
  monitor: [...BOTH, ...LOCAL],
  orderCorrection: [...BOTH, ...LOCAL],
  completeTasks: [...DEPARTMENT, ...LOCAL],
  completeProject: [...DEPARTMENT, ...LOCAL, ...UNIT],
  acceptProject: [...DEPARTMENT, ...LOCAL],
  fileAcceptance: [...DEPARTMENT, ...LOCAL],
  carryOver: FINANCE,
  returnBalance: [...BOTH, ...BUREAU],
  offsetBalance: FINANCE,
  reuseBalance: BUREAU,
  selfEvaluate: UNIT,
  departmentEvaluation: DEPARTMENT,
  fiscalEvaluation: FINANCE,
  publishDisclosure: [...BOTH, ...BUREAU, ...LOCAL],
  reportEvaluations: BOTH,
  recordFinding: [...FINANCE, 'auditor'],
  recordViolation: BOTH,
  recoverFunds: DEPARTMENT,
  debar: DEPARTMENT,
  correctTransfer: FINANCE,
  adjustFund: BOTH,
  extendFund: DEPARTMENT,
  proposeTermination: FINANCE,
  terminateFund: FINANCE,
};

it('the table has every act', () => {
  expect(Object.keys(ENTERS)).toEqual(PEOPLES_ACTS.map(({ name }) => name));
});

/** What an office enters about an owner's things. */
const inputFor = (act: (typeof PEOPLES_ACTS)[number], owner: Owner): unknown =>
  likelyOne(labelledSchema(act), {
    fund: [owner.fund],
    portion: [owner.portion],
    fromPortion: [owner.portion],
    toPortion: [owner.portion],
    project: [owner.project],
    fromProject: [owner.project],
    toProject: [owner.project],
    department: [owner.department],
    area: [owner.area],
    place: [owner.area],
    recipient: [owner.area],
    holder: [owner.area],
    unitCode: [owner.unit],
    // Of nobody's making yet.
    plan: [`${owner.fund}计划`],
    document: [`${owner.fund}文件`],
  });

/** Every act, about the things of each department. */
const CELLS = PEOPLES_ACTS.flatMap((act) =>
  OWNERS.map((owner) => ({ act, owner, input: inputFor(act, owner) })),
);

const namesFund = (input: unknown): boolean => typeof input === 'object' && input !== null && 'fund' in input;

/** Who a person is, and whom each cell is about when she asks: what names no place is about her own. */
const standing = (token: Buffer) =>
  inTransaction(office.database, async (client) => {
    const signed = await enter(client, token);
    if (signed === null) throw new Error('she cannot enter');
    const targets = new Map<unknown, Target>();
    for (const { act, owner, input } of CELLS) {
      const target = await targetOf(client, JURISDICTION, input);
      if (namesFund(input)) expect([act.name, target.department]).toEqual([act.name, owner.department]);
      targets.set(input, target);
    }
    return { signed, targets };
  });

describe.each(Object.entries(PERSON) as readonly (readonly [Position, string])[])(
  '%s (%s)',
  (position, account) => {
    it('does the acts of her position about her own alone, and every refusal is logged', async () => {
      const session = await openSession(office.database, account);
      const { signed, targets } = await standing(session.token);
      const refused: string[] = [];
      const tried = async ({ act: { name }, owner: { department }, input }: (typeof CELLS)[number]) => {
        const mayEnter = ENTERS[name]?.includes(position) === true;
        const expected = !mayEnter
          ? 'notAllowed'
          : isOwn(signed, targets.get(input) ?? NOBODY)
            ? null
            : 'notYours';
        const url = `/api/acts/${name}`;
        const headers = writeHeaders(session);
        const answer = await office.app.inject({ method: 'POST', url, headers, payload: { input } });
        const code = answer.statusCode === 403 ? answer.json<{ code: string }>().code : null;
        const told = { act: name, of: department, answer: answer.body };
        expect({ ...told, code }).toEqual({ ...told, code: expected });
        if (expected !== null) refused.push(`POST ${url} ${expected}`);
      };
      // Two at a time: an act about the one's things and the same about the other's.
      for (let at = 0; at < CELLS.length; at += OWNERS.length) {
        await Promise.all(CELLS.slice(at, at + OWNERS.length).map(tried));
      }
      const logged = await rowsOf(
        office.database,
        `select method || ' ' || path || ' ' || detail as cell from access.entry where account = $1 and kind = 'refused'`,
        [account],
      );
      expect((logged as readonly { readonly cell: string }[]).map(({ cell }) => cell).sort()).toEqual(
        refused.sort(),
      );
    });
  },
);
