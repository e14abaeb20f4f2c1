import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Signed } from '../signed.js';
import { type EntryKind, logAccess } from '../stores/entry.js';
import { insertStep, updatePaper } from '../stores/paper.js';
import type { Paper, StepVerdict } from './paper.js';

const LOGGED: { readonly [V in StepVerdict]: EntryKind } = {
  submit: 'paperSubmitted',
  approve: 'paperSigned',
  return: 'paperReturned',
  reject: 'paperRejected',
  withdraw: 'paperWithdrawn',
  reroute: 'paperRerouted',
};

/** What a person did with a paper. */
export interface StepOf {
  readonly verdict: StepVerdict;
  readonly note: string;
}

/** Keeps a step and what it makes of the paper; the version grows by it. */
export async function takeStep(
  client: pg.ClientBase,
  signed: Signed,
  before: Paper,
  { verdict, note }: StepOf,
  changed: Partial<Paper> = {},
): Promise<Paper> {
  const paper: Paper = { ...before, ...changed, version: before.version + 1 };
  const { person, principal, position } = signed;
  await insertStep(client, {
    paper: paper.id,
    number: paper.version,
    verdict,
    position,
    person,
    principal,
    note,
    on: signed.today,
  });
  await updatePaper(client, paper);
  return paper;
}

/**
 * Binds a step into the audit chain of access: who did what for whom, with which paper, and what stood in it. It comes
 * last in a transaction, after the act, so that chains are locked in one order.
 */
export const logStep = (client: pg.ClientBase, signed: Signed, paper: Paper, step: StepOf): Promise<void> =>
  logAccess(client, signed, {
    kind: LOGGED[step.verdict],
    detail: JSON.stringify({
      paper: paper.id.toString(),
      step: paper.version,
      act: paper.act,
      position: signed.position,
      principal: signed.principal.toString(),
      route: paper.route,
      input: createHash('sha256').update(JSON.stringify(paper.input)).digest('hex'),
      note: step.note,
    }),
  });
