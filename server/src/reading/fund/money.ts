import { art, type Fen, fen, type ProvisionId, type Text } from '@jizheng/rules';
import type { Stage } from '../../ledger/account.js';

/** What moved between two stages of a fund's budget year, in one kind of movement. */
export interface Flow {
  readonly kind: string;
  readonly from: Stage;
  readonly to: Stage;
  readonly amount: Fen;
}

/** Where money can stand in the picture of a budget year. */
export const MONEY_NODE = {
  quota: { zh: '年度额度', en: 'quota of the year' },
  advance: { zh: '提前下达', en: 'released in advance' },
  inYear: { zh: '年内下达', en: 'released in the year' },
  released: { zh: '已下达', en: 'released' },
  allotted: { zh: '已落实到项目', en: 'broken down to projects' },
  carriedOver: { zh: '结转', en: 'carried over' },
  stopped: { zh: '停止使用', en: 'stopped' },
  allowance: { zh: '工作经费', en: 'administration allowance' },
  paid: { zh: '已支付', en: 'paid' },
  unreleased: { zh: '尚未下达', en: 'not released yet' },
  reserved: { zh: '待收回（已锁定）', en: 'reserved for clawback' },
  clawedBack: { zh: '已收回', en: 'clawed back' },
  reduced: { zh: '已调减', en: 'reduced' },
  awaiting: { zh: '已下达，待落实或者支付', en: 'released, not broken down or paid yet' },
  unpaid: { zh: '已落实，待支付', en: 'broken down, not paid yet' },
  stillCarried: { zh: '结转未用', en: 'carried over, unspent' },
  stillStopped: { zh: '停止使用，待处理', en: 'stopped, to be dealt with' },
  allowanceUnpaid: { zh: '工作经费未支付', en: 'allowance, not paid yet' },
  returned: { zh: '交回省级总预算', en: 'returned to the general budget' },
  recovered: { zh: '追回', en: 'recovered' },
  offset: { zh: '抵扣下一年度预算', en: "offset against next year's budget" },
  reused: { zh: '本级统筹使用', en: 're-used by the same level' },
} as const satisfies { readonly [node: string]: Text };

/** A node of the picture. */
export type MoneyNode = keyof typeof MONEY_NODE;

/** A band of the picture. */
export interface MoneyLink {
  readonly from: MoneyNode;
  readonly to: MoneyNode;
  readonly amount: Fen;
}

/** Where the money of a budget year is: what came in is what stands at the ends. */
export interface Money {
  readonly total: Fen;
  readonly links: readonly MoneyLink[];
  readonly ends: readonly { readonly node: MoneyNode; readonly amount: Fen }[];
}

/** The provision that sets what becomes of money at an end. */
export const END_PROVISION: { readonly [N in MoneyNode]?: ProvisionId } = {
  unreleased: art(33),
  reserved: art(33),
  clawedBack: art(33),
  paid: art(36),
  stillCarried: art(39, 1),
  stillStopped: art(39),
  returned: art(39),
  offset: art(39),
  reused: art(39),
  recovered: art(47),
};

/** The stages that hold money on its way, and what is said of what still stands there. */
const HOLDING: { readonly [S in Stage]?: { readonly node: MoneyNode; readonly left: MoneyNode } } = {
  appropriated: { node: 'quota', left: 'unreleased' },
  reserved: { node: 'quota', left: 'reserved' },
  released: { node: 'released', left: 'awaiting' },
  allotted: { node: 'allotted', left: 'unpaid' },
  carriedOver: { node: 'carriedOver', left: 'stillCarried' },
  stopped: { node: 'stopped', left: 'stillStopped' },
  allowance: { node: 'allowance', left: 'allowanceUnpaid' },
};

const OUT_OF_THE_FUND: { readonly [kind: string]: MoneyNode } = {
  reduction: 'reduced',
  clawback: 'clawedBack',
  recovery: 'recovered',
};

/** A way on which money moves: in one kind of movement from one stage to another. */
export type Way = Omit<Flow, 'amount'>;

/** Where a movement leads in the picture. */
function targetOf({ kind, to }: Way): MoneyNode {
  switch (to) {
    case 'paid':
    case 'allowancePaid':
      return 'paid';
    case 'generalBudget':
      return OUT_OF_THE_FUND[kind] ?? 'returned';
    case 'offset':
    case 'reused':
      return to;
    default:
      return HOLDING[to]?.node ?? 'quota';
  }
}

const sourceOf = ({ from }: Way): MoneyNode => HOLDING[from]?.node ?? 'paid';

/** A band that a movement widens, or makes narrower. */
interface Share {
  readonly from: MoneyNode;
  readonly to: MoneyNode;
  readonly sign: 1n | -1n;
}

/** The bands of one movement: a release passes through the way in which it was made. */
function movedBands(way: Way): readonly Share[] {
  const [from, to] = [sourceOf(way), targetOf(way)];
  if (way.from === 'origin' || from === to) return [];
  if (way.from === 'appropriated' && way.to === 'released') {
    const passed = way.kind === 'advanceRelease' ? 'advance' : 'inYear';
    return [
      { from, to: passed, sign: 1n },
      { from: passed, to, sign: 1n },
    ];
  }
  return [{ from, to, sign: 1n }];
}

const HOLDING_STAGES = Object.keys(HOLDING) as Stage[];

/** What still stands in a stage is what came in less what went out. */
const heldIn =
  (stage: Stage) =>
  ({ from, to }: Way): readonly Share[] => {
    const holding = HOLDING[stage];
    if (holding === undefined || (from === stage) === (to === stage)) return [];
    return [{ from: holding.node, to: holding.left, sign: to === stage ? 1n : -1n }];
  };

/** Every band that a movement is a part of. */
const sharesOf = (way: Way): readonly Share[] => [
  ...movedBands(way),
  ...HOLDING_STAGES.flatMap((stage) => heldIn(stage)(way)),
];

/** A figure of the picture: what came to a place, what stands there, or what went from one to the next. */
export type MoneyFigure =
  | { readonly came: MoneyNode }
  | { readonly stands: MoneyNode }
  | { readonly from: MoneyNode; readonly to: MoneyNode };

const isThat = (holds: boolean): bigint => (holds ? 1n : 0n);

/** How often a movement counts in a figure: the sum of all that moved, so counted, is the figure. */
export function countedIn(way: Way, figure: MoneyFigure): bigint {
  const shares = sharesOf(way);
  const came = (node: MoneyNode): bigint =>
    node === 'quota'
      ? isThat(way.from === 'origin')
      : shares.reduce((sum, { to, sign }) => sum + sign * isThat(to === node), 0n);
  if ('came' in figure) return came(figure.came);
  if ('from' in figure) {
    const isBand = ({ from, to }: Share) => from === figure.from && to === figure.to;
    return shares.reduce((sum, share) => sum + share.sign * isThat(isBand(share)), 0n);
  }
  const { stands } = figure;
  return shares.reduce((sum, { from, sign }) => sum - sign * isThat(from === stands), came(stands));
}

const ofFlow = ({ amount, ...way }: Flow, bandsOf: (way: Way) => readonly Share[]): readonly MoneyLink[] =>
  bandsOf(way).map(({ from, to, sign }) => ({ from, to, amount: fen(sign * amount) }));

function summed(bands: readonly MoneyLink[]): readonly MoneyLink[] {
  const sums = new Map<string, MoneyLink>();
  for (const band of bands) {
    const name = `${band.from} ${band.to}`;
    const before = sums.get(name)?.amount ?? 0n;
    sums.set(name, { ...band, amount: fen(before + band.amount) });
  }
  return [...sums.values()].filter(({ amount }) => amount > 0n);
}

/** The picture of a budget year's money from what moved; every band comes from transfers of the ledger. */
export function moneyOf(flows: readonly Flow[]): Money {
  const links = summed([
    ...flows.flatMap((flow) => ofFlow(flow, movedBands)),
    ...HOLDING_STAGES.flatMap((stage) => flows.flatMap((flow) => ofFlow(flow, heldIn(stage)))),
  ]);
  const entered = flows.filter(({ from }) => from === 'origin');
  return {
    total: fen(entered.reduce<bigint>((sum, { amount }) => sum + amount, 0n)),
    links,
    ends: endsOf(links),
  };
}

/** What came to each node and did not go on. */
function endsOf(links: readonly MoneyLink[]): Money['ends'] {
  const nodes = [...new Set(links.map(({ to }) => to))];
  return nodes.flatMap((node) => {
    const came = links.reduce((sum, { to, amount }) => sum + (to === node ? amount : 0n), 0n);
    const went = links.reduce((sum, { from, amount }) => sum + (from === node ? amount : 0n), 0n);
    return came > went ? [{ node, amount: fen(came - went) }] : [];
  });
}

/** What was paid less what was recovered, of a budget year. */
export const endAt = ({ ends }: Money, node: MoneyNode): Fen =>
  ends.find((end) => end.node === node)?.amount ?? fen(0n);

/** What passed through a node. */
export const through = ({ links }: Money, node: MoneyNode): Fen =>
  fen(links.reduce((sum, { to, amount }) => sum + (to === node ? amount : 0n), 0n));
