import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread, textWidth } from '../../src/parts/spread';
import { placeLabels } from '../../src/parts/timeline/place-labels';

const wish = fc.record({
  centre: fc.double({ min: 0, max: 300, noNaN: true }),
  size: fc.integer({ min: 8, max: 60 }),
});

describe('labels along a line', () => {
  it('stay where they want to be when there is room', () => {
    const wishes = [
      { centre: 20, size: 18 },
      { centre: 100, size: 18 },
    ];
    expect(spread(wishes, 0, 300)).toEqual([20, 100]);
  });

  it('move apart by no more than they need', () => {
    const wishes = [
      { centre: 50, size: 20 },
      { centre: 52, size: 20 },
    ];
    expect(spread(wishes, 0, 300)).toEqual([50, 70]);
  });

  it('never cover each other, and keep their order', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 12 }), (wishes) => {
        const centres = spread(wishes, 0, 300);
        const placed = wishes
          .map(({ centre, size }, at) => ({ wanted: centre, size, centre: centres[at] ?? 0 }))
          .toSorted((a, b) => a.centre - b.centre);
        placed.slice(1).forEach((label, at) => {
          const before = placed[at];
          if (before === undefined) return;
          expect(label.centre - label.size / 2).toBeGreaterThanOrEqual(
            before.centre + before.size / 2 - 1e-6,
          );
          expect(label.wanted).toBeGreaterThanOrEqual(before.wanted);
        });
      }),
    );
  });

  it('fill the room from its beginning when there are more than it holds', () => {
    const centres = spread(
      Array.from({ length: 20 }, () => ({ centre: 10, size: 30 })),
      0,
      300,
    );
    expect(Math.min(...centres)).toBe(15);
    expect(Math.max(...centres)).toBe(585);
  });

  it('are as wide as their script', () => {
    expect(textWidth('预算', 13)).toBe(26);
    expect(textWidth('art.', 13)).toBeLessThan(textWidth('第五条', 13));
  });
});

const AXIS = 32;
const FIRST = 44;
const WIDTH = 1000;
const label = fc.record({
  x: fc.integer({ min: 0, max: WIDTH }),
  width: fc.integer({ min: 40, max: 340 }),
  height: fc.integer({ min: 18, max: 90 }),
});

describe('labels that hang from the time line', () => {
  it('hang at the first line when they are far apart', () => {
    const places = placeLabels(
      [
        { x: 0, width: 100, height: 36 },
        { x: 400, width: 100, height: 36 },
      ],
      WIDTH,
      AXIS,
      FIRST,
    );
    expect(places).toEqual([
      { y: FIRST, isFlipped: false },
      { y: FIRST, isFlipped: false },
    ]);
  });

  it('turn round at the end of the line', () => {
    const [place] = placeLabels([{ x: 980, width: 200, height: 36 }], WIDTH, AXIS, FIRST);
    expect(place).toEqual({ y: FIRST, isFlipped: true });
  });

  it('cover no other label', () => {
    fc.assert(
      fc.property(fc.uniqueArray(label, { maxLength: 8, selector: ({ x }) => x }), (labels) => {
        const boxes = placeLabels(labels, WIDTH, AXIS, FIRST).map(({ y, isFlipped }, at) => {
          const { x = 0, width = 0, height = 0 } = labels[at] ?? {};
          const left = isFlipped ? x - width : x;
          return { left, right: left + width, top: y, bottom: y + height };
        });
        boxes.forEach((a, at) => {
          for (const b of boxes.slice(at + 1)) {
            const meet = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
            expect(meet).toBe(false);
          }
        });
      }),
    );
  });
});
