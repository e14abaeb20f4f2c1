import { type Area, JILIN_AREAS } from '../funds/areas.js';
import { creditCodeCheck } from '../funds/credit-code.js';

/** Cities, districts and counties that receive money and carry out projects; prefectures pass it on. */
export const DEMO_PLACES: readonly Area[] = JILIN_AREAS.filter(({ code }) => !code.endsWith('00'));

/** The place at a number, counted round. */
export function placeAt(index: number): Area {
  const place = DEMO_PLACES[index % DEMO_PLACES.length];
  if (place === undefined) throw new RangeError('there are no places');
  return place;
}

/** The unified social credit code of a fictitious unit in an area, with its right check character. */
export function unitCodeOf(area: string, index: number): string {
  const first = `91${area}${String(index).padStart(8, '0')}D`;
  return `${first}${creditCodeCheck(first)}`;
}
