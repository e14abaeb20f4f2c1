/** Something that wants to stand at a place on a line and needs room there. */
export interface Wish {
  readonly centre: number;
  readonly size: number;
}

/**
 * Places things along a line in their order so that none covers another: each as near as can be to where it wants
 * to be, all after `from`; the answer is their centres.
 */
export function spread(wishes: readonly Wish[], from: number, to: number): number[] {
  const order = wishes
    .map((_, index) => index)
    .toSorted((a, b) => at(wishes, a).centre - at(wishes, b).centre);
  const centres: number[] = wishes.map(({ centre }) => centre);
  let edge = from;
  for (const index of order) {
    const { centre, size } = at(wishes, index);
    centres[index] = Math.max(centre, edge + size / 2);
    edge = at(centres, index) + size / 2;
  }
  let limit = Math.max(to, from + wishes.reduce((sum, { size }) => sum + size, 0));
  for (const index of order.toReversed()) {
    const { size } = at(wishes, index);
    centres[index] = Math.min(at(centres, index), limit - size / 2);
    limit = at(centres, index) - size / 2;
  }
  return centres;
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`nothing at ${index}`);
  return found;
}

/** About how wide a text is: a Chinese character is as wide as its size, a Latin one a little over half. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += /[\u2e80-\uffef]/.test(character) ? size : size * 0.56;
  return width;
}
