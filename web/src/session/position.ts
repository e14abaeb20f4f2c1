import type { Position } from './answers';

const LEADERS: readonly Position[] = ['governor', 'viceGovernorInCharge', 'viceGovernorForFinance'];

/** Those who lead see of each fund at most three figures and one picture. */
export const isLeader = (position: Position): boolean => LEADERS.includes(position);

const LOCAL: readonly Position[] = [
  'localFinanceOfficer',
  'localDepartmentOfficer',
  'implementingUnitOfficer',
];

/** Those of a place or a unit see of a fund what comes to them. */
export const isLocal = (position: Position): boolean => LOCAL.includes(position);

const EDITORS: readonly Position[] = ['gazetteEditor', 'chiefEditor'];

/** Those who make the gazette. */
export const isEditor = (position: Position): boolean => EDITORS.includes(position);

/** Whether the business of funds is theirs to see; administrators see people, editors the gazette. */
export const seesFunds = (position: Position): boolean => position !== 'administrator' && !isEditor(position);

const HANDS_IN: readonly Position[] = ['departmentClerk', 'financeSectionHead', 'financeDirector'];

/** Those who hand in workbooks: the department's officer, and finance. */
export const handsIn = (position: Position): boolean => HANDS_IN.includes(position);

/** Those who keep the list of people. */
export const keepsPeople = (position: Position): boolean => position === 'administrator';
