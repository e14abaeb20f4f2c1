import {
  addDays,
  art,
  DEADLINES,
  type DeadlineFacts,
  type DeadlineId,
  dueDay,
  type Fen,
  fen,
  type PlainDate,
  type PolicyVersion,
  type ProvisionId,
  type Text,
} from '@jizheng/rules';
import type { FundDuty, LifeFacts } from './facts.js';
import { endAt, type Money, through } from './money.js';

/** The stages of a fund's life in a budget year. */
export const LIFE_STAGE = {
  establish: { zh: '设立', en: 'establish' },
  pipeline: { zh: '储备', en: 'pipeline' },
  budget: { zh: '预算', en: 'budget' },
  release: { zh: '下达', en: 'release' },
  execute: { zh: '执行', en: 'execute' },
  carryOver: { zh: '结转', en: 'carry over' },
  evaluate: { zh: '评价', en: 'evaluate' },
  disclose: { zh: '公开', en: 'disclose' },
  end: { zh: '期满', en: 'end' },
} as const satisfies { readonly [stage: string]: Text };

/** One stage: whether it is behind, under way or to come, since when or until when. */
export interface LifeStage {
  readonly stage: keyof typeof LIFE_STAGE;
  readonly state: 'done' | 'now' | 'next';
  readonly on: PlainDate | null;
  readonly detail: Text;
  /** What the detail is about in money; null where it is about none. */
  readonly amount: Fen | null;
  readonly provision: ProvisionId;
}

/** What a fund's life is told from. */
export interface Life {
  readonly year: number;
  readonly asOf: PlainDate;
  readonly fund: {
    readonly state: string;
    readonly termFrom: PlainDate | null;
    readonly termTo: PlainDate | null;
  };
  readonly facts: LifeFacts;
  readonly duties: readonly FundDuty[];
  readonly money: Money;
  readonly policy: PolicyVersion | null;
}

const NOTHING: Text = { zh: '', en: '' };

/** A part of a whole in percent with two decimals, cut off. */
export const percent = (part: Fen, whole: Fen): string =>
  whole <= 0n ? '0.00%' : `${(Number((part * 10_000n) / whole) / 100).toFixed(2)}%`;

function lastDay(id: DeadlineId, given: Partial<DeadlineFacts>, { policy }: Life): PlainDate | null {
  const owed = DEADLINES.find((each) => each.id === id);
  return owed === undefined || policy === null ? null : dueDay(owed, given, policy);
}

const dutiesOf = ({ duties }: Life, ...deadlines: readonly DeadlineId[]): readonly FundDuty[] =>
  duties.filter((duty) => duty.ofYear && deadlines.some((id) => id === duty.deadline));

const isOpen = ({ closedOn }: FundDuty): boolean => closedOn === null;

function establish({ fund, facts }: Life): LifeStage {
  const isDone = fund.state !== 'applied';
  return {
    stage: 'establish',
    state: isDone ? 'done' : 'now',
    on: facts.approvedOn ?? (isDone ? fund.termFrom : null),
    detail: isDone ? NOTHING : { zh: '报批中', en: 'under review' },
    amount: null,
    provision: art(15),
  };
}

function pipeline(life: Life): LifeStage {
  const { facts } = life;
  const duties = dutiesOf(life, 'pipelineAdmission', 'projectsSettled');
  const open = duties.find(isOpen);
  const settledOn =
    duties
      .flatMap(({ closedOn }) => closedOn ?? [])
      .sort()
      .at(-1) ?? facts.admittedOn;
  const isDone = facts.quotaOn !== null || (open === undefined && facts.projects > 0);
  return {
    stage: 'pipeline',
    state: isDone ? 'done' : facts.projects > 0 || open !== undefined ? 'now' : 'next',
    on: isDone ? settledOn : (open?.due ?? null),
    detail: { zh: `${facts.projects} 个项目`, en: `${facts.projects} projects` },
    amount: facts.projectsAmount,
    provision: art(20),
  };
}

function budget({ facts }: Life): LifeStage {
  const isDone = facts.quotaOn !== null;
  return {
    stage: 'budget',
    state: isDone ? 'done' : facts.requests > 0 ? 'now' : 'next',
    on: facts.quotaOn,
    detail: NOTHING,
    amount: facts.quota,
    provision: art(30),
  };
}

const released = ({ money }: Life): Fen => through(money, 'released');

function release(life: Life): LifeStage {
  const { facts, money } = life;
  const waiting = fen(endAt(money, 'unreleased') + endAt(money, 'reserved'));
  const begun = money.total > 0n;
  const isDone = begun && waiting === 0n;
  const next = dutiesOf(life, 'clawbackHalf', 'clawbackAll', 'specialTransfers', 'generalTransfers').find(
    isOpen,
  );
  const share = percent(released(life), money.total);
  return {
    stage: 'release',
    state: isDone ? 'done' : begun ? 'now' : 'next',
    on: isDone ? facts.lastReleaseOn : (next?.due ?? null),
    detail: begun ? { zh: `已下达 ${share}`, en: `${share} released` } : NOTHING,
    amount: null,
    provision: art(33),
  };
}

function execute(life: Life): LifeStage {
  const { facts, year, asOf, money } = life;
  const yearEnd = `${year}-12-31`;
  const isDone = money.total > 0n && asOf > yearEnd;
  const begun = facts.firstReleaseOn !== null || facts.firstPaidOn !== null;
  const share = percent(endAt(money, 'paid'), money.total);
  return {
    stage: 'execute',
    state: isDone ? 'done' : begun ? 'now' : 'next',
    on: isDone ? (yearEnd as PlainDate) : facts.firstPaidOn,
    detail: begun ? { zh: `已支付 ${share}`, en: `${share} paid` } : NOTHING,
    amount: null,
    provision: art(36),
  };
}

function carryOver(life: Life): LifeStage {
  const { facts, money, year, asOf } = life;
  const duties = dutiesOf(life, 'yearEndCarryOver');
  const due = lastDay('yearEndCarryOver', { budgetYear: year }, life);
  const isOver = money.total > 0n && asOf > `${year}-12-31`;
  const open = duties.find(isOpen);
  return {
    stage: 'carryOver',
    state: !isOver ? 'next' : open === undefined ? 'done' : 'now',
    on: isOver ? (facts.carriedOn ?? open?.due ?? due) : due,
    detail: isOver ? { zh: '已结转', en: 'carried over' } : NOTHING,
    amount: isOver ? through(money, 'carriedOver') : null,
    provision: art(39),
  };
}

function evaluate(life: Life): LifeStage {
  const { facts, year, asOf } = life;
  const isDone = facts.evaluatedOn !== null;
  return {
    stage: 'evaluate',
    state: isDone ? 'done' : asOf > `${year}-12-31` ? 'now' : 'next',
    on: facts.evaluatedOn ?? lastDay('departmentReport', { budgetYear: year }, life),
    detail: NOTHING,
    amount: null,
    provision: art(41),
  };
}

function disclose(life: Life): LifeStage {
  const { facts } = life;
  const isDone = facts.publishedOn !== null;
  const due =
    facts.quotaOn === null ? null : lastDay('disclosureList', { budgetApprovedOn: facts.quotaOn }, life);
  return {
    stage: 'disclose',
    state: isDone ? 'done' : facts.quotaOn === null ? 'next' : 'now',
    on: facts.publishedOn ?? due,
    detail: isDone ? { zh: '清单已公开', en: 'the list is published' } : NOTHING,
    amount: null,
    provision: art(44),
  };
}

const LEAD_DAYS = 90;

function end({ fund, facts, asOf }: Life): LifeStage {
  const isDone = fund.state === 'ended' || fund.state === 'terminated';
  const isNear = fund.termTo !== null && addDays(asOf, LEAD_DAYS) >= fund.termTo;
  return {
    stage: 'end',
    state: isDone ? 'done' : isNear ? 'now' : 'next',
    on: (isDone ? facts.endedOn : null) ?? fund.termTo,
    detail: isDone && fund.state === 'terminated' ? { zh: '已撤销', en: 'cancelled' } : NOTHING,
    amount: null,
    provision: art(16),
  };
}

/** A fund's life in one line of nine stages, as it stands on a day in a budget year. */
export const lifecycleOf = (life: Life): readonly LifeStage[] =>
  [establish, pipeline, budget, release, execute, carryOver, evaluate, disclose, end].map((stage) =>
    stage(life),
  );
