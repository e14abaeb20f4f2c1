import { art, type Determination } from '@jizheng/rules';
import type { ActContext } from '../acts/act.js';
import type { AccountKey } from '../ledger/account.js';
import { accountOf, type PortionYear, projectHolder } from './accounts.js';
import { determinationFor, findDeterminations, type RecordedDetermination } from './stores/determination.js';

/** The money that a violation is about. */
export interface ViolationMoney extends PortionYear {
  readonly unitCode: string;
  readonly project: string | null;
}

/** What was paid to the violator. */
export const paidTo = ({ unitCode, project, ...money }: ViolationMoney): AccountKey =>
  accountOf(money, project === null ? unitCode : projectHolder(project), 'paid');

/** The determinations under art. 47 for these funds. */
export const findSerious = (
  { client, jurisdiction }: ActContext,
  funds: readonly string[],
): Promise<readonly RecordedDetermination[]> => findDeterminations(client, jurisdiction, art(47), funds);

/** The determination about one document of a case: a violation that is serious, a debarment that is shorter. */
export const determinedAbout = (
  document: string,
  { fund, portion }: PortionYear,
  recorded: readonly RecordedDetermination[],
): Determination | null => determinationFor(recorded, { fund, portion, subject: document });
