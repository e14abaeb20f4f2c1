/** A label that hangs from a point of the axis. */
export interface Hanging {
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

/** Where a label hangs: its top, and whether its text ends at the point instead of starting there. */
export interface Place {
  readonly y: number;
  readonly isFlipped: boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const STEP = 6;
const GAP = 10;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function boxesOf({ x, width, height }: Hanging, { y, isFlipped }: Place, axis: number): [Box, Box] {
  const left = isFlipped ? x - width : x;
  const label = { left, right: left + width + GAP, top: y, bottom: y + height + STEP };
  const stem = { left: x - 2, right: x + 2, top: axis, bottom: y + height };
  return [label, stem];
}

/** The highest place at which a label meets nothing; null where its stem crosses another label at every height. */
function freePlace(
  label: Hanging,
  isFlipped: boolean,
  taken: readonly Box[],
  axis: number,
  first: number,
  minds: 'all' | 'text',
): number | null {
  const lowest = Math.max(first, ...taken.map(({ bottom }) => bottom)) + STEP;
  for (let y = first; y <= lowest; y += STEP) {
    const [text, stem] = boxesOf(label, { y, isFlipped }, axis);
    const meets = taken.some((box) => overlap(box, text) || (minds === 'all' && overlap(box, stem)));
    if (!meets) return y;
  }
  return null;
}

/**
 * Hangs labels from an axis so that no label covers another label or, where that can be, the stem of another: those on
 * the right hang highest, those before them go under; what would leave the picture turns round.
 */
export function placeLabels(labels: readonly Hanging[], width: number, axis: number, first: number): Place[] {
  const taken: Box[] = [];
  const places = new Map<Hanging, Place>();
  const turns = (label: Hanging) => label.x + label.width > width && label.x - label.width >= 0;
  const straight = labels.filter((label) => !turns(label)).toSorted((a, b) => b.x - a.x);
  const flipped = labels.filter(turns).toSorted((a, b) => b.x - a.x);
  for (const label of [...straight, ...flipped]) {
    const isFlipped = turns(label);
    const y =
      freePlace(label, isFlipped, taken, axis, first, 'all') ??
      freePlace(label, isFlipped, taken, axis, first, 'text') ??
      first;
    places.set(label, { y, isFlipped });
    taken.push(...boxesOf(label, { y, isFlipped }, axis));
  }
  return labels.map((label) => places.get(label) ?? { y: first, isFlipped: false });
}
