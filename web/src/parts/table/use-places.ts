import { useRef } from 'react';
import { placesOf, type Scale } from '../../language/amount';
import type { Column, Row } from './column';

interface Known {
  readonly columns: readonly Column[];
  readonly scale: Scale;
  readonly first: Row | undefined;
  readonly count: number;
  readonly places: ReadonlyMap<string, number>;
}

/**
 * The decimals that the amounts of each column need to stand under each other. Rows that came on are looked at once:
 * a list may be long.
 */
export function usePlaces(
  columns: readonly Column[],
  rows: readonly Row[],
  scale: Scale,
): ReadonlyMap<string, number> {
  const known = useRef<Known | null>(null);
  const before = known.current;
  const isLonger =
    before !== null &&
    before.columns === columns &&
    before.scale === scale &&
    before.first === rows[0] &&
    before.count <= rows.length;
  if (isLonger && before.count === rows.length) return before.places;
  const news = isLonger ? rows.slice(before.count) : rows;
  const places = new Map(
    columns
      .filter(({ kind }) => kind === 'amount')
      .map(({ name }) => {
        const needed = placesOf(
          news.map((row) => row[name]),
          scale,
        );
        return [name, Math.max(needed, isLonger ? (before.places.get(name) ?? 0) : 0)];
      }),
  );
  known.current = { columns, scale, first: rows[0], count: rows.length, places };
  return places;
}
