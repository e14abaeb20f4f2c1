import type { Act } from '../acts.js';
import type { Carrier } from './clause.js';

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Which test of `server/test/funds` plays an act over a database: its own unless it is named here. */
const PLAYED_IN: { readonly [A in Act]?: string } = {
  sendTargetsToCities: 'pipeline-work',
  planRollingProgramme: 'pipeline-work',
  settleProjects: 'pipeline-work',
  guideCities: 'pipeline-work',
  reduceDelegatedShare: 'pipeline-work',
  formulateBudget: 'budget',
  approveBudget: 'budget',
  approveDepartmentBudget: 'budget',
  approveUnitBudget: 'budget',
  allocate: 'allocation',
  approveAllocation: 'allocation',
  approveAllowance: 'allowance',
  issueTaskList: 'release',
  breakDown: 'disbursement',
  disburse: 'disbursement',
  recordDetermination: 'determination',
  studyExecution: 'monitoring',
  monitor: 'monitoring',
  orderCorrection: 'monitoring',
  acceptProject: 'acceptance',
  fileAcceptance: 'acceptance',
  confirmClawback: 'clawback',
  carryOver: 'year-end',
  returnBalance: 'balance',
  offsetBalance: 'balance',
  reuseBalance: 'balance',
  selfEvaluate: 'evaluation',
  departmentEvaluation: 'evaluation',
  fiscalEvaluation: 'evaluation',
  reportEvaluations: 'evaluation',
  publishDisclosure: 'disclosure',
  recordViolation: 'violation',
  recoverFunds: 'violation',
  debar: 'violation',
  proposeTermination: 'terminate-fund',
};

const testOfAct = (act: Act): string => `server/test/funds/${PLAYED_IN[act] ?? kebab(act)}.test.ts`;

/** The tests that prove what a carrier carries; none of its own for a field, whose clause names them. */
export function proofsOf(carrier: Carrier): readonly string[] {
  switch (carrier.by) {
    case 'rule':
      return [`rules/test/funds/${kebab(carrier.rule.replace('funds.', ''))}.test.ts`];
    case 'act':
      return [testOfAct(carrier.act)];
    case 'judgement':
      return [testOfAct(carrier.recordedIn)];
    case 'deadline':
      return ['rules/test/funds/deadlines.test.ts', 'server/test/duties/duties.test.ts'];
    case 'ledger':
      return ['server/test/ledger/protection.test.ts'];
    case 'disclosure':
      return ['server/test/funds/disclosure.test.ts'];
    case 'field':
    case 'page':
    case 'outside':
    case 'notYet':
      return [];
  }
}
