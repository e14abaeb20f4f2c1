import { fail, ok, type Result } from '@jizheng/rules';
import type pg from 'pg';
import type { Decisions } from '../../acts/act.js';
import { changedSince } from '../acts/changed-since.js';
import { type Asked, contextOf, type OwnRequest, type RequestRefused, readOwn } from '../acts/request.js';
import type { Routed } from '../acts/route.js';
import { tryOut } from '../acts/trial.js';
import type { Signed } from '../signed.js';
import { enteringOf } from '../signing.js';
import type { FundVersion } from '../stores/fund-version.js';
import { insertPaper, insertStep } from '../stores/paper.js';
import type { Paper } from './paper.js';
import { logStep } from './record-step.js';

/** Why a paper is not accepted: as any request, or because no signature could make the law accept it. */
export type SubmitRefused = RequestRefused | { readonly code: 'refusedByLaw'; readonly decisions: Decisions };

/** A request that only waits for signatures. */
export interface Signable {
  readonly request: OwnRequest;
  readonly route: Routed;
}

/** Reads a request for a paper, and tries it out as if everybody had signed. */
export async function signable(
  client: pg.ClientBase,
  signed: Signed,
  asked: Omit<Asked, 'office'>,
): Promise<Result<Signable, SubmitRefused>> {
  const entering = enteringOf(asked.act, signed.position);
  if (entering === null) return fail({ code: 'notAllowed' });
  const request = await readOwn(client, signed, { ...asked, office: entering.office });
  if (!request.ok) return request;
  const context = await contextOf(client, signed, request.value);
  if (!context.ok) return context;
  const tried = await tryOut(request.value, entering.signing, context.value);
  if (!tried.ok) return tried;
  const { accepted, problem, decisions, route } = tried.value;
  if (route === null) return fail({ code: 'noSignaturesNeeded' });
  if (problem !== null) return fail({ code: 'problem', problem });
  return accepted ? ok({ request: request.value, route }) : fail({ code: 'refusedByLaw', decisions });
}

/**
 * Submits an act that needs signatures: it waits as a paper. What the law refuses anyhow does not become one, nor what
 * rests on a fund that changed since it was looked at.
 */
export async function submitPaper(
  client: pg.ClientBase,
  signed: Signed,
  asked: Omit<Asked, 'office'>,
  { note, seen }: { readonly note: string; readonly seen: FundVersion | null },
): Promise<Result<Paper, SubmitRefused>> {
  const read = await signable(client, signed, asked);
  if (!read.ok) return read;
  const changed = seen === null ? null : await changedSince(client, signed, read.value.request, seen);
  if (changed !== null) return fail(changed);
  const { person, principal, position, organisation, jurisdiction, today } = signed;
  const content = { ...contentOf(read.value), note };
  const about = { jurisdiction, act: asked.act.name, office: read.value.request.office };
  const paper = { ...about, ...content, submittedBy: person, submittedOn: today, principal, organisation };
  const id = await insertPaper(client, paper);
  await insertStep(client, {
    paper: id,
    number: 1,
    verdict: 'submit',
    position,
    person,
    principal,
    note,
    on: today,
  });
  const submitted: Paper = { ...paper, id, state: 'underReview', stepsDone: 0, version: 1, done: null };
  await logStep(client, signed, submitted, { verdict: 'submit', note });
  return ok(submitted);
}

/** What a paper says: of the act, and of who signs it. */
export const contentOf = ({ request: { on, subject }, route: { signs, input } }: Signable) => ({
  on,
  input,
  ...subject,
  route: signs,
});
