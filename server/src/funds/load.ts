import type { ActContext } from '../acts/act.js';
import { type Acceptance, findAcceptances } from './stores/acceptance.js';
import { type Fund, findFunds } from './stores/fund.js';

/** Loads the funds that a batch is about, by code. */
export const loadFunds = (
  inputs: readonly { readonly fund: string }[],
  context: ActContext,
): Promise<ReadonlyMap<string, Fund>> =>
  findFunds(
    context,
    inputs.map(({ fund }) => fund),
  );

/** Loads how far the projects that a batch is about have come after their work is done, by code. */
export const loadAcceptances = (
  inputs: readonly { readonly project: string }[],
  context: ActContext,
): Promise<Map<string, Acceptance>> =>
  findAcceptances(
    context,
    inputs.map(({ project }) => project),
  );
