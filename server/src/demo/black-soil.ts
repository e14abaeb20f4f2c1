import type { Fen } from '@jizheng/rules';
import { type Area, JILIN_AREAS } from '../funds/areas.js';
import { wan } from './demo-book.js';

/**
 * The fund whose year the console tells: 100,000,000 a year, of which in mid-2026 18,600,000 is not released yet and
 * 6,000,000 was moved, so that 4,000,000 more makes 10.00 % (art. 33, 35).
 */
export const BLACK_SOIL = 'F08';

/** Counties of the black soil, in the order of the projects; the first ones get their money first. */
const COUNTIES =
  '220322 220182 220122 220323 220721 220722 220723 220781 220802 220821 220822 220881 ' +
  '220182 220183 220184 220112 220881 220882 220382 220422';

/** Of so many 万元 each are the projects that are released by June, and those that are not. */
const RELEASED_WAN = 508.75;
const HELD_WAN = 465;

/** How many of the projects are released by June 2026. */
const RELEASED = 16;

const AREAS: ReadonlyMap<string, Area> = new Map(JILIN_AREAS.map((area) => [area.code, area]));

/** Where each project of the fund is, and what it costs. */
export const BLACK_SOIL_PROJECTS: readonly { readonly place: Area; readonly amount: Fen }[] = COUNTIES.split(
  ' ',
).map((code, index) => {
  const place = AREAS.get(code);
  if (place === undefined) throw new Error(`there is no county ${code}`);
  return { place, amount: wan(index < RELEASED ? RELEASED_WAN : HELD_WAN) };
});
