import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** How much room an element takes as it is drawn. */
interface Size {
  readonly width: number;
  readonly height: number;
}

const isSame = (one: readonly Size[], other: readonly Size[]): boolean =>
  one.length === other.length &&
  one.every(({ width, height }, at) => width === other[at]?.width && height === other[at]?.height);

/** The sizes of an element's children, in their order; empty before they are known. */
export function useChildSizes<E extends Element>(): [RefObject<E | null>, readonly Size[]] {
  const parent = useRef<E>(null);
  const [sizes, setSizes] = useState<readonly Size[]>([]);
  // After every drawing: other words, or another language, take other room.
  useLayoutEffect(() => {
    const children = [...(parent.current?.children ?? [])].filter((child) => child instanceof HTMLElement);
    const measure = () => {
      const now = children.map(({ offsetWidth, offsetHeight }) => ({
        width: offsetWidth,
        height: offsetHeight,
      }));
      setSizes((before) => (isSame(before, now) ? before : now));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const child of children) observer.observe(child);
    return () => observer.disconnect();
  });
  return [parent, sizes];
}
