import { textKind } from '@jizheng/rules';
import type { ActContext, Subject } from '../acts/act.js';
import { yearKind } from './kinds.js';
import { findPortions, type Portion } from './stores/portion.js';
import { taskSubject } from './task-subject.js';

/** What every request about a portion in a budget year names. */
export const portionRequestFields = { fund: textKind, portion: textKind, budgetYear: yearKind };

/** A portion in a budget year. */
export interface PortionRequest {
  readonly fund: string;
  readonly portion: string;
  readonly budgetYear: number;
}

/** The subject of a request about a portion: the same text as that of its duties. */
export const portionSubject = ({ fund, portion, budgetYear }: PortionRequest): Subject => ({
  fund,
  portion,
  subject: taskSubject.portionYear(fund, portion, budgetYear),
  amount: null,
});

/** Reads the portions of these requests, with one query. */
export const loadPortions = (
  requests: readonly PortionRequest[],
  { client, jurisdiction }: ActContext,
): Promise<ReadonlyMap<string, Portion>> =>
  findPortions(
    client,
    jurisdiction,
    requests.map(({ fund }) => fund),
  );
