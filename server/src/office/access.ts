import type { Office } from '@jizheng/rules';
import { POSITION, type Position } from './position.js';
import type { Signed } from './signed.js';

/** What an endpoint asks of whoever calls it. */
export type Access =
  | { readonly who: 'anyone' }
  | { readonly who: 'signedIn' }
  | { readonly who: 'positions'; readonly positions: readonly Position[] };

/** Whom a request is about: the department of its fund, the area and the unit of its project; null where none is. */
export interface Target {
  readonly department: string | null;
  readonly area: string | null;
  readonly unit: string | null;
}

/** Every position that sees the funds' business; administrators see only people. */
export const BUSINESS = (Object.keys(POSITION) as Position[]).filter(
  (position) => POSITION[position].sees !== 'people',
);

/** Those of them that see all of the province. */
export const PROVINCIAL = BUSINESS.filter((position) => POSITION[position].sees === 'province');

/** Who hands in work for the whole books: the department's officer, and finance. */
export const HANDS_IN: readonly Position[] = ['departmentClerk', 'financeSectionHead', 'financeDirector'];

/** Who lets such work be done: the director, and never who handed it in. */
export const ACCEPTS: readonly Position[] = ['financeDirector'];

/** Whether an endpoint is open to the person: denied unless it is stated. */
export function mayCall(access: Access, signed: Signed | null): boolean {
  switch (access.who) {
    case 'anyone':
      return true;
    case 'signedIn':
      return signed !== null;
    case 'positions':
      return signed !== null && access.positions.includes(signed.position);
  }
}

/** The office among those of an act for which the person's position acts; undefined when there is none. */
export const officeFor = (position: Position, offices: readonly Office[]): Office | undefined =>
  POSITION[position].offices.find((office) => offices.includes(office));

/** Whether what a request is about is the organisation's own: its fund, its area, its project. */
export function isOwn({ position, organisation, area }: Signed, target: Target): boolean {
  switch (POSITION[position].sees) {
    case 'province':
      return true;
    case 'department':
      return target.department === organisation;
    case 'area':
      return area !== null && target.area !== null && liesIn(area, target.area);
    case 'unit':
      return target.unit === organisation;
    case 'people':
      return false;
  }
}

/** A prefecture's code ends in 00 and holds every area that begins like it. */
const liesIn = (area: string, place: string): boolean =>
  area.endsWith('00') ? place.startsWith(area.slice(0, 4)) : place === area;
