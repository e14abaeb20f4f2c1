import type { ReactNode } from 'react';
import { Grade } from './grade';
import { LiveRoute } from './live-route';
import type { OwnPart } from './own-part';
import { RouteWalked } from './route-walked';
import { Stands } from './stands';
import { VirementTier } from './virement-tier';
import { PlanLines, Proposals } from './what-stands';

type Below = (part: OwnPart) => ReactNode;

/** What stands below a field of an act: what it depends on, or what follows from it. */
const BELOW: { readonly [actField: string]: Below } = {
  'applyForFund.presentation': (part) => <LiveRoute {...part} />,
  'adjustFund.presentation': (part) => <LiveRoute {...part} />,
  'extendFund.presentation': (part) => <LiveRoute {...part} />,
  'reviewApplication.application': (part) => <RouteWalked {...part} />,
  'walkApprovalRoute.application': (part) => <RouteWalked {...part} />,
  'approveAllocation.plan': (part) => <PlanLines {...part} />,
  'virement.fromProject': (part) => <Stands {...part} portion="fromPortion" holders={['fromProject']} />,
  'virement.amount': (part) => <VirementTier {...part} />,
  'release.budgetYear': (part) => <Stands {...part} portion="portion" stage="appropriated" />,
  'disburse.recipient': (part) => <Stands {...part} portion="portion" holders={['project', 'recipient']} />,
  'returnBalance.recipient': (part) => (
    <Stands {...part} portion="portion" holders={['project', 'recipient']} />
  ),
  'confirmClawback.deadline': (part) => <Proposals input={part.input} consequence="clawback" />,
  'carryOver.yearEnd': (part) => <Proposals input={part.input} />,
  'fiscalEvaluation.score': (part) => <Grade {...part} />,
};

/** What stands below a field; null where nothing does. */
export const belowOf = (act: string, field: string, part: OwnPart): ReactNode =>
  BELOW[`${act}.${field}`]?.(part) ?? null;
