import type { Project } from './stores/project.js';

const AREA = /^\d{6}$/;
const UNIT = /^[0-9A-Z]{18}$/;

/** The code of an area within the jurisdiction's province. */
export const isPlace = (code: string, jurisdiction: string): boolean =>
  AREA.test(code) && code.startsWith(jurisdiction.slice(0, 2));

/** The unified social credit code of a unit, by its form. */
export const isUnit = (code: string): boolean => UNIT.test(code);

/** The place (a city with its counties, or a county) or the unit is the one that the project is in. */
export function covers(recipient: string, { area, unitCode }: Pick<Project, 'area' | 'unitCode'>): boolean {
  if (!AREA.test(recipient)) return recipient === unitCode;
  return recipient.endsWith('00') ? area.startsWith(recipient.slice(0, 4)) : recipient === area;
}
