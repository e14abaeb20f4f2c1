import { fail, ok, type PlainDate, type Result } from '@jizheng/rules';
import type pg from 'pg';
import type { RunnableAct } from '../../acts/runnable.js';
import { findAct } from '../../funds/all-acts.js';
import { type ActDone, contextOf, performOne, type RequestRefused } from '../acts/request.js';
import { type Routed, routeOf } from '../acts/route.js';
import type { Signed } from '../signed.js';
import { signingOf } from '../signing.js';
import { updatePaper } from '../stores/paper.js';
import type { Paper } from './paper.js';
import { logStep, takeStep } from './record-step.js';

/** The act that the last signature performed. */
export interface LastSignature extends ActDone {
  readonly on: PlainDate;
}

/** A signed paper, and the act if that was the last signature. */
interface AfterSignature {
  readonly paper: Paper;
  readonly act: LastSignature | null;
}

/**
 * Signs a paper. The last signature performs its act, unless the rule wants a higher tier by now: then the paper goes on
 * to those who have not signed yet.
 */
export async function sign(
  client: pg.ClientBase,
  signed: Signed,
  before: Paper,
  note: string,
): Promise<Result<AfterSignature, RequestRefused>> {
  const step = { verdict: 'approve', note } as const;
  const stepsDone = before.stepsDone + 1;
  const paper = await takeStep(client, signed, before, step, { stepsDone });
  if (stepsDone < paper.route.length) {
    await logStep(client, signed, paper, step);
    return ok({ paper, act: null });
  }
  const act = actOf(paper);
  const context = await contextOf(client, signed, paper, {
    paper: paper.id,
    organisation: paper.organisation,
  });
  if (!context.ok) return context;
  const route = await routeNow(act, paper, context.value);
  if (route.isEnough && route.signs.length > paper.route.length) return extend(client, signed, paper, route);
  const done = await performOne({ act, input: paper.input }, context.value, `paper:${paper.id}`);
  if (!done.ok) return fail(done.error);
  const ended: Paper = { ...paper, state: done.value.accepted ? 'done' : 'refused', done: done.value.act };
  await updatePaper(client, ended);
  await logStep(client, signed, ended, step);
  return ok({ paper: ended, act: { ...done.value, on: paper.on } });
}

function actOf({ act }: Paper): RunnableAct {
  const found = findAct(act);
  if (found === undefined) throw new Error(`there is no act ${act}`);
  return found;
}

async function routeNow(
  act: RunnableAct,
  { office, input, route }: Paper,
  context: Parameters<RunnableAct['weigh']>[0],
): Promise<Routed> {
  const signing = signingOf(act, office);
  return signing === null
    ? { signs: route, input, isEnough: true }
    : routeOf({ act, input }, signing, context);
}

async function extend(
  client: pg.ClientBase,
  signed: Signed,
  signedPaper: Paper,
  { signs, input }: Routed,
): Promise<Result<AfterSignature, never>> {
  await logStep(client, signed, signedPaper, { verdict: 'approve', note: '' });
  const step = { verdict: 'reroute', note: '' } as const;
  const paper = await takeStep(client, signed, signedPaper, step, { route: signs, input });
  await logStep(client, signed, paper, step);
  return ok({ paper, act: null });
}
