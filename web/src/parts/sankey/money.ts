import type { Text } from '@jizheng/rules';
import { fenOf, yuanOf } from '../../language/amount';
import type { FundPage, MoneyPlace, Provision } from '../../session/answers';
import type { MoneySubject } from '../why-context';

type Money = NonNullable<FundPage['money']>;

/** Money that stands somewhere on its way. */
export interface MoneyNode {
  readonly id: string;
  readonly title: Text;
  readonly provision: Provision | null;
}

/** Money that went from one place to the next. */
export interface MoneyFlow {
  readonly from: string;
  readonly to: string;
  readonly amount: string;
}

const STAYS = ' stays';

/** Whose money is drawn. */
export type MoneyOf = Pick<MoneySubject, 'fund' | 'year'>;

const placeOf = (id: string): MoneyPlace => id.replace(STAYS, '') as MoneyPlace;

/** What "Why?" asks of the amount at a place: what came there, or what stays. */
export const nodeSubject = (id: string, of: MoneyOf): MoneySubject => ({
  ...of,
  node: placeOf(id),
  ...(id.endsWith(STAYS) ? { stands: true } : {}),
});

/** What "Why?" asks of the amount that went from one place to the next; the only way of a release is left out here. */
export const flowSubject = ({ from, to }: MoneyFlow, of: MoneyOf): MoneySubject =>
  to.endsWith(STAYS) || (from === 'quota' && to === 'released')
    ? nodeSubject(to, of)
    : { ...of, node: placeOf(to), from: placeOf(from) };

/** Of money that stands here, what becomes of it is not decided yet. */
export const isDecided = (id: string): boolean => !/^(unreleased|reserved)/.test(id);

/** Money here has reached its purpose. */
export const isSettled = (id: string): boolean => id.startsWith('paid');

/** What a column of the picture is called, by a place that stands in it. */
const COLUMN: { readonly [id: string]: Text } = {
  quota: { zh: '额度', en: 'Quota' },
  advance: { zh: '下达', en: 'Release' },
  inYear: { zh: '下达', en: 'Release' },
  allotted: { zh: '执行', en: 'Execution' },
  carriedOver: { zh: '结转', en: 'Carry-over' },
  released: { zh: '下达', en: 'Release' },
};

/** Places from top to bottom, so that bands cross as little as they can; what is not decided yet lies lowest. */
const ORDER = [
  'quota',
  'advance',
  'inYear',
  'released',
  'allotted',
  'allowance',
  'carriedOver',
  'stopped',
  'paid',
  'recovered',
  'unpaid',
  'allowanceUnpaid',
  'stillCarried',
  'stillStopped',
  'awaiting',
  'returned',
  'offset',
  'reused',
  'reduced',
  'clawedBack',
  'reserved',
  'unreleased',
];

const rankOf = (id: string): number => {
  const [place = ''] = id.split(' ');
  const at = ORDER.indexOf(place);
  return at < 0 ? ORDER.length : at;
};

const WAYS = ['advance', 'inYear'];

/** Where all money was released in one way, that way needs no place of its own. */
function withoutOnlyWay(links: readonly MoneyFlow[]): readonly MoneyFlow[] {
  const ways = WAYS.filter((way) => links.some(({ from }) => from === way));
  const [only] = ways;
  if (ways.length !== 1 || only === undefined) return links;
  return links
    .filter(({ from }) => from !== only)
    .map((link) => (link.to === only ? { ...link, to: 'released' } : link));
}

/** The name of a column of the picture; null where its places speak for themselves. */
export const columnTitle = (ids: readonly string[]): Text | null =>
  ids.map((id) => COLUMN[id]).find((title) => title !== undefined) ?? null;

/**
 * What is drawn of a year's money: where a part of it stays at a place that other money passes through, that part has
 * an end of its own, so that the right edge adds up.
 */
export function drawable({ nodes, links, ends }: Money): {
  readonly nodes: readonly MoneyNode[];
  readonly flows: readonly MoneyFlow[];
} {
  const passed = ends.filter(
    ({ node, amount }) => amount !== '0.00' && links.some(({ from }) => from === node),
  );
  const staying = passed.flatMap(({ node }) => {
    const found = nodes.find(({ id }) => id === node);
    return found === undefined ? [] : [{ ...found, id: `${node}${STAYS}` }];
  });
  const flows = passed.map(({ node, amount }) => ({ from: node, to: `${node}${STAYS}`, amount }));
  const drawn = [...withoutOnlyWay(links), ...flows];
  const used = new Set(drawn.flatMap(({ from, to }) => [from, to]));
  return {
    nodes: [...nodes, ...staying]
      .filter(({ id }) => used.has(id))
      .toSorted((a, b) => rankOf(a.id) - rankOf(b.id)),
    flows: drawn,
  };
}

/** Whether money ever comes back to where it was: such a picture cannot be drawn from left to right. */
export function goesRound(flows: readonly MoneyFlow[]): boolean {
  let rest = flows;
  for (;;) {
    const targets = new Set(rest.map(({ to }) => to));
    const next = rest.filter(({ from }) => targets.has(from));
    if (next.length === rest.length) return rest.length > 0;
    rest = next;
  }
}

/** What arrives at a place, or leaves it where nothing arrives. */
export function through(id: string, flows: readonly MoneyFlow[]): string {
  const arriving = flows.filter(({ to }) => to === id);
  const counted = arriving.length > 0 ? arriving : flows.filter(({ from }) => from === id);
  return yuanOf(counted.reduce((sum, { amount }) => sum + fenOf(amount), 0n));
}
