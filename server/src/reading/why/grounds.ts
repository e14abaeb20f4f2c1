import type { Text } from '@jizheng/rules';
import { LIFE_STAGE } from '../fund/lifecycle.js';
import { MONEY_NODE, type MoneyFigure } from '../fund/money.js';

/** Rows that add up to a figure: SQL with the fund as `$2`, its year as `$3` and the day as `$4`. */
export interface Rows {
  /** Rows of `key`, `title`, `detail`, `document` (null: what the act is about), `amount`, `on`. */
  readonly from: string;
  /** The act of a row `w`. */
  readonly act: string;
}

/** What something about a fund rests on: rows or movements that add up to it, or the act that set it last. */
export interface Ground {
  readonly title: Text;
  readonly act?: string;
  readonly rows?: Rows;
  /** Rows of the year before. */
  readonly yearBefore?: true;
  readonly figures?: readonly MoneyFigure[];
  /** It is told as a share of what came in of the year. */
  readonly isShare?: true;
}

/** The newest accepted act of the fund by the day that was done under these conditions. */
const newest = (holds: string): string =>
  `select a.id from law.act a where a.jurisdiction = $1 and a.fund = $2 and a.accepted and a.event_date <= $4::date
     and $3::integer is not null and (${holds}) order by a.event_date desc, a.id desc limit 1`;

const about = (holds: string): string =>
  `a.name in ('applyForFund', 'extendFund', 'adjustFund', 'reviewApplication', 'walkApprovalRoute') and a.subject in (
     select p.number from funds.application p where p.jurisdiction = $1 and p.fund = $2 and ${holds})`;

const ESTABLISHING = about(`p.purpose = 'establish'`);
const DECIDED = about(`p.state = 'approved' and p.purpose <> 'adjust' and p.decided_on <= $4::date`);
const TERM = `(${ESTABLISHING}) or (${DECIDED})`;

const evaluated = (level: string, year: string): string =>
  `a.name in (${level}) and a.subject in (select e.subject from funds.evaluation e
     where e.jurisdiction = $1 and e.fund = $2 and e.year ${year} and e.level <> 'self' and e.issued_on <= $4::date`;

const QUOTA: Rows = {
  from: `select q.portion as key, p.name as title, null as detail, null as document, q.initial as amount,
      q.approved_on as on, q.budget_year as year
    from funds.year_quota q join funds.portion p using (jurisdiction, fund)
    where p.code = q.portion and q.jurisdiction = $1 and q.fund = $2 and q.budget_year = $3 and q.approved_on <= $4`,
  act: `select a.id from law.act a where a.jurisdiction = $1 and a.fund = $2 and a.accepted and a.name = 'approveBudget'
      and a.portion = w.key and a.input ->> 'stage' = 'initial' and (a.input ->> 'budgetYear')::integer = w.year
    order by a.id desc limit 1`,
};

const PIPELINE: Rows = {
  from: `select p.code as key, p.name as title, p.area as detail, p.code as document, p.amount, p.admitted_on as on
    from funds.project p
    where p.jurisdiction = $1 and p.fund = $2 and p.for_budget_year = $3 and p.admitted_on <= $4`,
  act: `select a.id from law.act a where a.jurisdiction = $1 and a.subject = w.key and a.accepted
      and a.name = 'admitProject' order by a.id desc limit 1`,
};

const APPROVED: Rows = {
  from: `select p.number as key, p.purpose as title, null as detail, p.number as document,
      p.amount - p.reduced as amount, p.decided_on as on
    from funds.application p
    where p.jurisdiction = $1 and p.fund = $2 and p.state = 'approved' and p.decided_on <= $4`,
  act: `select a.id from law.act a where a.jurisdiction = $1 and a.subject = w.key and a.accepted
      and a.name = 'walkApprovalRoute' and a.event_date <= $4::date order by a.event_date desc, a.id desc limit 1`,
};

const RELEASED: readonly MoneyFigure[] = [{ came: 'released' }];
const UNRELEASED: readonly MoneyFigure[] = [{ stands: 'unreleased' }, { stands: 'reserved' }];
const PAID: readonly MoneyFigure[] = [{ stands: 'paid' }];
const CARRIED: readonly MoneyFigure[] = [{ came: 'carriedOver' }];
const QUOTA_AS_GIVEN: readonly MoneyFigure[] = [{ came: 'quota' }];

/** What is told about a fund, and what it rests on: its facts, the stages of its life, the figures of a year. */
export const GROUNDS = {
  state: { title: { zh: '状态', en: 'state' }, act: newest(`${TERM} or a.name = 'terminateFund'`) },
  term: { title: { zh: '实施期限', en: 'term' }, act: newest(TERM) },
  department: { title: { zh: '主管部门', en: 'department' }, act: newest(`a.name = 'applyForFund'`) },
  measure: { title: { zh: '管理办法', en: 'measures' }, act: newest(`a.name = 'adoptMeasure'`) },
  portions: { title: { zh: '一级项目', en: 'portions' }, act: newest(`a.name = 'prepareFundList'`) },
  approvedTotal: { title: { zh: '批准总额', en: 'approved total' }, rows: APPROVED },
  rating: {
    title: { zh: '评价等次', en: 'rating' },
    act: newest(
      `${evaluated(`'fiscalEvaluation', 'departmentEvaluation'`, '= $3::integer - 1')}
         and e.rating is not null order by e.level = 'finance' desc, e.issued_on desc limit 1)`,
    ),
  },
  establish: { title: LIFE_STAGE.establish, act: newest(ESTABLISHING) },
  pipeline: { title: LIFE_STAGE.pipeline, rows: PIPELINE },
  budget: { title: LIFE_STAGE.budget, rows: QUOTA, act: newest(`a.name = 'requestBudget'`) },
  release: { title: MONEY_NODE.released, figures: RELEASED, isShare: true },
  execute: { title: MONEY_NODE.paid, figures: PAID, isShare: true },
  carryOver: { title: MONEY_NODE.carriedOver, figures: CARRIED },
  evaluate: {
    title: LIFE_STAGE.evaluate,
    act: newest(`${evaluated(`'departmentEvaluation'`, '= $3')} and e.level = 'department')`),
  },
  disclose: {
    title: LIFE_STAGE.disclose,
    act: newest(`a.name = 'publishDisclosure' and a.subject = $2::text || '/principal/' || $3::text`),
  },
  end: { title: LIFE_STAGE.end, act: newest(`${TERM} or a.name = 'terminateFund'`) },
  quota: { title: { zh: '年度额度', en: 'quota of the year' }, rows: QUOTA, figures: QUOTA_AS_GIVEN },
  quotaBefore: { title: { zh: '上年额度', en: 'quota of the year before' }, rows: QUOTA, yearBefore: true },
  released: { title: MONEY_NODE.released, figures: RELEASED, isShare: true },
  unreleased: { title: MONEY_NODE.unreleased, figures: UNRELEASED },
  paid: { title: MONEY_NODE.paid, figures: PAID, isShare: true },
  carriedOver: { title: MONEY_NODE.carriedOver, figures: CARRIED },
  clawedBack: { title: MONEY_NODE.clawedBack, figures: [{ stands: 'clawedBack' }] },
} as const satisfies { readonly [about: string]: Ground };

/** Something about a fund that "Why?" is asked of. */
export type AboutFund = keyof typeof GROUNDS;
