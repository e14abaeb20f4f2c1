import { type SankeyGraph, sankey, sankeyJustify } from 'd3-sankey';
import { spread } from '../spread';
import { isDecided, type MoneyFlow, type MoneyNode } from './money';

interface Extra extends MoneyNode {
  readonly lines: number;
}

type Graph = SankeyGraph<Extra, MoneyFlow>;

/** A node as it is drawn. */
export interface DrawnNode {
  readonly node: MoneyNode;
  readonly column: number;
  readonly isEnd: boolean;
  readonly x: number;
  readonly top: number;
  readonly height: number;
  /** Where the middle of its label stands, so that it covers no other. */
  readonly labelAt: number;
  readonly hasTwoLines: boolean;
}

/** A flow as it is drawn. */
export interface DrawnFlow {
  readonly flow: MoneyFlow;
  /** It is not yet decided where this goes. */
  readonly isOpen: boolean;
  readonly path: string;
  readonly width: number;
}

/** The picture of money on its way. */
export interface Picture {
  readonly nodes: readonly DrawnNode[];
  readonly flows: readonly DrawnFlow[];
  readonly columns: readonly { readonly x: number; readonly column: number }[];
}

/** The width of a node. */
export const NODE_WIDTH = 6;
/** The height of the names of the stages. */
export const TOP = 22;

/** A node as tall as this bears its label in two lines. */
const TALL = 36;
/** In a tall node the label stands in its uppermost band, where no edge runs through it. */
const NEAR_TOP = 26;

const middleOf = ({ top, height }: { readonly top: number; readonly height: number }): number =>
  top + Math.min(height / 2, NEAR_TOP);

const drawn = (amount: string): number => Number(amount);

function graphOf(nodes: readonly MoneyNode[], flows: readonly MoneyFlow[]): Graph {
  const moved = flows.filter(({ amount }) => drawn(amount) > 0);
  const used = new Set(moved.flatMap(({ from, to }) => [from, to]));
  return {
    nodes: nodes.filter(({ id }) => used.has(id)).map((node) => ({ ...node, lines: 1 })),
    links: moved.map((flow) => ({ ...flow, source: flow.from, target: flow.to, value: drawn(flow.amount) })),
  };
}

/** Lays out money on its way in a picture of this size; small flows are kept apart from each other. */
export function layOut(
  nodes: readonly MoneyNode[],
  flows: readonly MoneyFlow[],
  width: number,
  height: number,
): Picture {
  const given = graphOf(nodes, flows);
  if (given.links.length === 0) return { nodes: [], flows: [], columns: [] };
  const made = sankey<Extra, MoneyFlow>()
    .nodeId(({ id }) => id)
    .nodeWidth(NODE_WIDTH)
    .nodePadding(26)
    .nodeAlign(sankeyJustify)
    .nodeSort((a, b) => nodes.findIndex(({ id }) => id === a.id) - nodes.findIndex(({ id }) => id === b.id))
    .extent([
      [0, TOP],
      [width, height - 4],
    ])
    .iterations(24)(given);
  const edges = [...new Set(made.nodes.map(({ x0 = 0 }) => x0))].toSorted((a, b) => a - b);
  const drawnNodes = made.nodes.map((node) => ({
    node: nodes.find(({ id }) => id === node.id) ?? node,
    column: edges.indexOf(node.x0 ?? 0),
    isEnd: (node.sourceLinks ?? []).length === 0,
    x: node.x0 ?? 0,
    top: node.y0 ?? 0,
    height: Math.max(1, (node.y1 ?? 0) - (node.y0 ?? 0)),
  }));
  const placed = labelled(drawnNodes, height);
  const flowsDrawn = made.links.map((link) => ({
    flow: { from: link.from, to: link.to, amount: link.amount },
    isOpen: !isDecided(link.to),
    width: Math.max(1, link.width ?? 1),
    path: curve(
      [typeof link.source === 'object' ? (link.source.x1 ?? 0) : 0, link.y0 ?? 0],
      [typeof link.target === 'object' ? (link.target.x0 ?? 0) : 0, link.y1 ?? 0],
    ),
  }));
  const columns = [...new Map(placed.map(({ column, x }) => [column, { column, x }])).values()];
  return { nodes: placed, flows: flowsDrawn, columns: columns.toSorted((a, b) => a.column - b.column) };
}

function labelled(nodes: readonly Omit<DrawnNode, 'labelAt' | 'hasTwoLines'>[], height: number): DrawnNode[] {
  const inside = nodes.filter(({ isEnd }) => !isEnd);
  const centres = new Map<unknown, number>();
  for (const column of new Set(inside.map((node) => node.column))) {
    const these = inside.filter((node) => node.column === column);
    const placed = spread(
      these.map((each) => ({ centre: middleOf(each), size: each.height >= TALL ? 34 : 18 })),
      TOP,
      height,
    );
    these.forEach((each, at) => void centres.set(each, placed[at] ?? each.top));
  }
  return nodes.map((each) => ({
    ...each,
    labelAt: centres.get(each) ?? middleOf(each),
    hasTwoLines: each.height >= TALL,
  }));
}

function curve([x0, y0]: readonly [number, number], [x1, y1]: readonly [number, number]): string {
  const middle = (x0 + x1) / 2;
  // A flow that is drawn with a hatched stroke needs a box with some height, else it is not painted.
  const end = y0 === y1 ? y1 + 0.01 : y1;
  return `M${x0} ${y0}C${middle} ${y0} ${middle} ${end} ${x1} ${end}`;
}
