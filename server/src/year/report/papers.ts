import {
  clawbackDay,
  clawback as clawbackRule,
  type Decision,
  type Fen,
  fen,
  ratingCeiling,
  ratio,
  totalOf,
  VIREMENT_APPROVER,
  versionOn,
  yearOf,
} from '@jizheng/rules';
import { approveAllocation } from '../../funds/acts/approve-allocation.js';
import { confirmClawback } from '../../funds/acts/confirm-clawback.js';
import { fiscalEvaluation } from '../../funds/acts/fiscal-evaluation.js';
import { offsetBalance } from '../../funds/acts/offset-balance.js';
import { recordDetermination } from '../../funds/acts/record-determination.js';
import { returnBalance } from '../../funds/acts/return-balance.js';
import { virement } from '../../funds/acts/virement.js';
import { DETERMINABLE } from '../../funds/determining-offices.js';
import { findPlanLines } from '../../funds/stores/allocation-lines.js';
import type {
  AllocationMemorial,
  ClawbackNotice,
  EvaluationNotice,
  Paper,
  ReasonDetermination,
  SettlementSheet,
  VirementForm,
} from '../../report/index.js';
import { headOf, type PaperAct, type PaperSource, paperActs, signature } from './paper-source.js';

const NO_MONEY = fen(0n);

const factOf = (decision: Decision | undefined, name: string): Fen => {
  const value = decision?.facts[name];
  return typeof value === 'bigint' ? fen(value) : NO_MONEY;
};

const resultOf = (decision: Decision | undefined, name: string): Fen => {
  const value = decision?.accepted ? decision.then[name] : undefined;
  return typeof value === 'bigint' ? fen(value) : NO_MONEY;
};

const decisionOf = ({ act }: PaperAct<unknown>, rule: string): Decision | undefined =>
  act.decisions.find((decision) => decision.rule.id === rule);

/** The papers of the years: the first of each kind, in the order of the report. */
export async function papersOf(source: PaperSource): Promise<readonly Paper[]> {
  const virements = await paperActs(source, virement);
  const clawbacks = await paperActs(source, confirmClawback);
  const determinations = await paperActs(source, recordDetermination);
  const returns = await paperActs(source, returnBalance);
  const offsets = await paperActs(source, offsetBalance);
  const evaluations = await paperActs(source, fiscalEvaluation);
  const papers = [
    ...(await allocationMemorials(source)),
    ...virements.map((each) => virementForm(source, each)),
    ...clawbacks.map((each) => clawbackNotice(source, each)),
    ...determinations.map((each) => reasonDetermination(source, each)),
    ...returns.map((each) => settlementSheet(source, each, '交回省财政总预算')),
    ...offsets.map((each) => settlementSheet(source, each, '抵减下一年度预算')),
    ...(await evaluationNotices(source, evaluations)),
  ];
  return [...new Map(papers.map((paper) => [`${paper.kind} ${paper.number}`, paper])).values()];
}

async function allocationMemorials(source: PaperSource): Promise<readonly AllocationMemorial[]> {
  const approvals = await paperActs(source, approveAllocation);
  const lines = await findPlanLines(
    source.client,
    source.jurisdiction,
    approvals.map(({ input }) => input.plan),
  );
  return approvals.flatMap((each): AllocationMemorial[] => {
    const own = lines.filter(({ plan }) => plan === each.input.plan);
    const [first] = own;
    if (first === undefined) return [];
    const { fund, portion, budgetYear, method } = first;
    const head = headOf(source, each.act, each.act.decisions[0], {
      number: each.input.plan,
      issuer: '省级资金主管部门、省财政厅',
      recipient: '各有关地区和单位',
      fund,
      portion,
      budgetYear,
      signatures: [
        signature('会签', 'administeringDepartment', each.act.on),
        signature('会签', 'financeDepartment', each.act.on),
        signature('批准', each.act.office, each.act.on, each.act.actor),
      ],
    });
    return [
      {
        ...head,
        kind: 'allocationMemorial',
        method: method === 'formula' ? '因素法' : '项目法',
        total: totalOf(own.map(({ amount }) => amount)),
        lines: own.map(({ recipient, code, amount }) => ({ recipient, code, amount, basis: '' })),
      },
    ];
  });
}

function virementForm(source: PaperSource, each: PaperAct<InputOf<typeof virement>>): VirementForm {
  const { input, act } = each;
  const decision = decisionOf(each, 'funds.virement');
  const { number, fund, fromPortion, budgetYear, amount } = input;
  const already = factOf(decision, 'alreadyMoved');
  const quota = factOf(decision, 'initialQuota');
  return {
    ...headOf(source, act, decision, {
      number,
      recipient: input.toProject,
      fund,
      portion: fromPortion,
      budgetYear,
      signatures: [
        signature('申请', act.office, act.on, act.actor),
        { ...signature('批准', input.approvedBy, act.on), office: VIREMENT_APPROVER[input.approvedBy].zh },
        signature('办理', 'financeDepartment', act.on),
      ],
    }),
    kind: 'virementForm',
    from: input.fromProject ?? fromPortion,
    to: input.toProject,
    amount,
    alreadyMoved: already,
    initialQuota: quota,
    share: ratio(already + amount, quota > 0n ? quota : 1n),
    approver: VIREMENT_APPROVER[input.approvedBy].zh,
  };
}

function clawbackNotice(
  source: PaperSource,
  each: PaperAct<InputOf<typeof confirmClawback>>,
): ClawbackNotice {
  const { input, act } = each;
  const decision = decisionOf(each, clawbackRule.id);
  const unreleased = factOf(decision, 'unreleased');
  const clawedBack = resultOf(decision, 'clawedBack');
  const { number, fund, portion, budgetYear, deadline } = input;
  const version = versionOn(source.policy, act.on);
  return {
    ...headOf(source, act, decision, {
      number,
      recipient: '省级资金主管部门',
      fund,
      portion,
      budgetYear,
      signatures: [],
    }),
    kind: 'clawbackNotice',
    deadline: version.ok ? clawbackDay(deadline, budgetYear, version.value) : act.on,
    unreleased,
    justified: factOf(decision, 'justified'),
    clawedBack,
    remaining: fen(unreleased - clawedBack),
    restorable: deadline === 'half',
  };
}

function reasonDetermination(
  source: PaperSource,
  each: PaperAct<InputOf<typeof recordDetermination>>,
): ReasonDetermination {
  const { input, act } = each;
  const grounds = DETERMINABLE.find((provision) => provision === input.provision);
  const head = headOf(source, act, undefined, {
    number: input.document,
    ...(grounds === undefined ? {} : { grounds }),
    recipient: '省级资金主管部门',
    fund: input.fund ?? '不限',
    portion: input.portion,
    budgetYear: input.budgetYear ?? yearOf(act.on),
    signatures: [signature('认定', act.office, act.on, act.actor)],
  });
  const { subject, reason, deadline, amount } = input;
  return { ...head, kind: 'reasonDetermination', subject, reason, deadline, amount };
}

function settlementSheet(
  source: PaperSource,
  each: PaperAct<InputOf<typeof returnBalance>>,
  disposal: string,
): SettlementSheet {
  const { input, act } = each;
  const { number, fund, portion, budgetYear, amount } = input;
  const place = input.recipient ?? input.project ?? portion;
  const head = headOf(source, act, act.decisions[0], {
    number,
    recipient: place,
    fund,
    portion,
    budgetYear,
    signatures: [
      signature('省财政厅', 'financeDepartment', act.on),
      signature('市县财政部门', 'localFinanceBureau', null),
    ],
  });
  const line = { fundName: head.fundName, portionName: head.portionName ?? '', budgetYear, disposal, amount };
  return { ...head, kind: 'settlementSheet', place, total: amount, lines: [line] };
}

async function evaluationNotices(
  source: PaperSource,
  evaluations: readonly PaperAct<InputOf<typeof fiscalEvaluation>>[],
): Promise<readonly EvaluationNotice[]> {
  const { rows } = await source.client.query<{ fund: string; year: number; initial: bigint }>(
    `select fund, budget_year as year, sum(initial)::bigint as initial from funds.year_quota
     where jurisdiction = $1 and fund = any($2) group by fund, budget_year`,
    [source.jurisdiction, evaluations.map(({ input }) => input.fund)],
  );
  return evaluations.flatMap((each): EvaluationNotice[] => {
    const { input, act } = each;
    const decision = decisionOf(each, 'funds.evaluationGrade');
    const evaluationYear = yearOf(act.on);
    const initial = rows.find(({ fund, year }) => fund === input.fund && year === evaluationYear)?.initial;
    const version = versionOn(source.policy, act.on);
    const rating = RATINGS.find((grade) => grade === decision?.outcome);
    if (rating === undefined || initial === undefined || !version.ok) return [];
    const follows = ratingCeiling.decide(
      { rating, evaluationYear, initialBudget: fen(initial) },
      version.value,
    );
    const [clause] = follows.reasons.filter(({ holds }) => holds);
    return [
      {
        ...headOf(source, act, decision, {
          number: input.number,
          recipient: '省级资金主管部门',
          fund: input.fund,
          portion: null,
          budgetYear: input.year,
          signatures: [signature('签发', act.office, act.on, act.actor)],
        }),
        kind: 'evaluationNotice',
        grade: rating,
        bindsYear: evaluationYear + 1,
        baseBudget: fen(initial),
        ceiling: follows.accepted && 'ceiling' in follows.then ? follows.then.ceiling : null,
        consequences: clause === undefined ? [] : [clause.clause.says.zh],
      },
    ];
  });
}

const RATINGS = ['excellent', 'good', 'medium', 'low', 'poor'] as const;

type InputOf<A> = A extends { readonly input: { parse(input: unknown, path: string): infer R } }
  ? R extends { readonly ok: true; readonly value: infer I }
    ? I
    : never
  : never;
