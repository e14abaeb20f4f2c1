import {
  approvalRoute,
  type Determination,
  type Fen,
  listKind,
  moneyKind,
  optionalKind,
  type PolicyVersion,
  textKind,
  totalOf,
} from '@jizheng/rules';
import { NO_MONEY } from './accounts.js';
import type { RecordedDetermination } from './stores/determination.js';
import { determinationFor } from './stores/determination.js';

/** What every application under the route of art. 15 says. */
export const routeFields = {
  number: textKind,
  fund: textKind,
  /** New money in each year of the term; empty when only the scope changes. */
  yearlyAmounts: listKind(moneyKind, 20),
  /** The decided policy and standard that it carries out, which spares the meeting. */
  decidedPolicy: optionalKind(textKind),
  presentation: approvalRoute.facts.presentation.kind,
};

/** What is asked of art. 15. */
export interface RouteRequest {
  readonly number: string;
  readonly fund: string;
  readonly yearlyAmounts: readonly Fen[];
  readonly decidedPolicy: string | null;
  readonly presentation: 'ordinary' | 'other';
}

/** The answer of art. 15. */
export type RouteDecision = ReturnType<typeof approvalRoute.decide>;

/** Asks art. 15 who approves, with what the same term has had added before. */
export const decideRoute = (
  { number, fund, yearlyAmounts, decidedPolicy, presentation }: RouteRequest,
  addedEarlier: Fen,
  determinations: readonly RecordedDetermination[],
  policy: PolicyVersion,
): RouteDecision =>
  approvalRoute.decide(
    {
      yearlyAmounts,
      addedEarlier,
      decidedPolicy,
      presentation,
      determination: exceptionFor(determinations, fund, number),
    },
    policy,
  );

/** The determination about an application. */
export const exceptionFor = (
  recorded: readonly RecordedDetermination[],
  fund: string,
  number: string,
): Determination | null => determinationFor(recorded, { fund, portion: null, subject: number });

/** New money over the whole term. */
export const newMoney = ({ yearlyAmounts }: Pick<RouteRequest, 'yearlyAmounts'>): Fen =>
  yearlyAmounts.length === 0 ? NO_MONEY : totalOf(yearlyAmounts);
