import { type RefObject, useLayoutEffect, useState } from 'react';

/** Whether more stands to the right of what is seen of a scrolling element. */
export function useMoreBeside(box: RefObject<HTMLElement | null>, wide: number): boolean {
  const [hasMore, setHasMore] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const look = () =>
      setHasMore(element.scrollLeft + element.clientWidth < Math.min(wide, element.scrollWidth) - 1);
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [box, wide]);
  return hasMore;
}
