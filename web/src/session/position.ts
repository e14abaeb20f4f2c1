import type { Position } from './answers';

const LEADERS: readonly Position[] = ['governor', 'viceGovernorInCharge', 'viceGovernorForFinance'];

/** Those who lead see of each fund at most three figures and one picture. */
export const isLeader = (position: Position): boolean => LEADERS.includes(position);
