import { describe, expect, it } from 'vitest';
import { sumOf } from '../../src/language/amount';
import { layOut } from '../../src/parts/sankey/lay-out';
import { drawable, goesRound, through } from '../../src/parts/sankey/money';

const node = (id: string) => ({ id, title: { zh: id, en: id }, provision: null });
const flow = (from: string, to: string, amount: string) => ({ from, to, amount });

type Money = Parameters<typeof drawable>[0];

/** The year of a fund of 100,000,000 of which 81,400,000 was released in one way. */
const money = {
  total: '100000000.00',
  nodes: ['quota', 'inYear', 'released', 'allotted', 'paid', 'unpaid', 'awaiting', 'unreleased'].map(node),
  links: [
    flow('quota', 'inYear', '81400000.00'),
    flow('inYear', 'released', '81400000.00'),
    flow('released', 'allotted', '61050000.00'),
    flow('released', 'awaiting', '20350000.00'),
    flow('allotted', 'paid', '24420000.00'),
    flow('allotted', 'unpaid', '36630000.00'),
    flow('quota', 'unreleased', '18600000.00'),
  ],
  ends: [
    { node: 'paid', amount: '24420000.00' },
    { node: 'unpaid', amount: '36630000.00' },
    { node: 'awaiting', amount: '20350000.00' },
    { node: 'unreleased', amount: '18600000.00' },
  ],
} as unknown as Money;

describe('money on its way', () => {
  it('leaves out the only way in which it was released', () => {
    const { nodes, flows } = drawable(money);
    expect(nodes.map(({ id }) => id)).not.toContain('inYear');
    expect(flows).toContainEqual(flow('quota', 'released', '81400000.00'));
  });

  it('adds up at the right edge', () => {
    const { nodes, flows } = drawable(money);
    const picture = layOut(nodes, flows, 700, 288);
    const ends = picture.nodes.filter(({ isEnd }) => isEnd).map((end) => through(end.node.id, flows));
    expect(sumOf(ends)).toBe(money.total);
  });

  it('keeps the ends in the order of their bands, what is not decided lowest', () => {
    const { nodes, flows } = drawable(money);
    const ends = layOut(nodes, flows, 700, 288)
      .nodes.filter(({ isEnd }) => isEnd)
      .toSorted((a, b) => a.top - b.top)
      .map((end) => end.node.id);
    expect(ends).toEqual(['paid', 'unpaid', 'awaiting', 'unreleased']);
  });

  it('lets labels of a column cover no other', () => {
    const small = {
      ...money,
      nodes: ['quota', 'advance', 'inYear', 'released', 'paid'].map(node),
      links: [
        flow('quota', 'advance', '1.00'),
        flow('quota', 'inYear', '2.00'),
        flow('advance', 'released', '1.00'),
        flow('inYear', 'released', '2.00'),
        flow('released', 'paid', '3.00'),
      ],
      ends: [{ node: 'paid', amount: '3.00' }],
    } as unknown as Money;
    const { nodes, flows } = drawable(small);
    const ways = layOut(nodes, flows, 700, 60).nodes.filter(({ column }) => column === 1);
    const [first, second] = ways.toSorted((a, b) => a.labelAt - b.labelAt);
    expect((second?.labelAt ?? 0) - (first?.labelAt ?? 0)).toBeGreaterThanOrEqual(18);
  });

  it('gives an end of its own to what stays where other money passes through', () => {
    const recovered = {
      ...money,
      nodes: ['quota', 'paid', 'recovered'].map(node),
      links: [flow('quota', 'paid', '10.00'), flow('paid', 'recovered', '4.00')],
      ends: [
        { node: 'paid', amount: '6.00' },
        { node: 'recovered', amount: '4.00' },
      ],
    } as unknown as Money;
    expect(drawable(recovered).flows).toContainEqual(flow('paid', 'paid stays', '6.00'));
  });

  it('knows money that comes back to where it was', () => {
    expect(goesRound([flow('a', 'b', '1.00'), flow('b', 'c', '1.00')])).toBe(false);
    expect(goesRound([flow('a', 'b', '1.00'), flow('b', 'c', '1.00'), flow('c', 'b', '0.50')])).toBe(true);
  });
});
