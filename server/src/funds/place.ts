import { JILIN_AREAS } from './areas.js';
import { isCreditCode } from './credit-code.js';
import type { Project } from './stores/project.js';

const AREA = /^\d{6}$/;
const JILIN = '22';
const AREAS_OF_JILIN: ReadonlySet<string> = new Set(JILIN_AREAS.map(({ code }) => code));

/** The code of an area within the jurisdiction's province: one that exists in Jilin, elsewhere one of the right form. */
export function isPlace(code: string, jurisdiction: string): boolean {
  const province = jurisdiction.slice(0, 2);
  if (province === JILIN) return AREAS_OF_JILIN.has(code);
  return AREA.test(code) && code.startsWith(province);
}

/** The unified social credit code of a unit, its check character included. */
export const isUnit = isCreditCode;

/** The place (a city with its counties, or a county) or the unit is the one that the project is in. */
export function covers(recipient: string, { area, unitCode }: Pick<Project, 'area' | 'unitCode'>): boolean {
  if (!AREA.test(recipient)) return recipient === unitCode;
  return recipient.endsWith('00') ? area.startsWith(recipient.slice(0, 4)) : recipient === area;
}
