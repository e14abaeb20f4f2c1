import { fail, ok, type Result } from '@jizheng/rules';
import type pg from 'pg';
import { findAct } from '../../funds/all-acts.js';
import type { Signed } from '../signed.js';
import { findSteps, lockPaper, type Step } from '../stores/paper.js';
import { type Barred, barredFrom, standsFor } from './may.js';
import type { Paper, Verdict } from './paper.js';
import { logStep, takeStep } from './record-step.js';
import { type LastSignature, sign } from './sign.js';
import { contentOf, type SubmitRefused, signable } from './submit.js';

/** Why a person's decision about a paper does not count. */
export type PaperRefused =
  | SubmitRefused
  | { readonly code: 'notFound' | Barred }
  /** It is not in a state for this. */
  | { readonly code: 'paperState'; readonly paper: Paper }
  | { readonly code: 'paperChanged'; readonly version: number; readonly steps: readonly Step[] };

/** What a person decides about a paper, as she read it. */
export interface Decided {
  readonly verdict: Verdict;
  readonly note: string;
  /** Of a paper that is submitted again. */
  readonly input: unknown;
  readonly seen: number;
}

/** The paper after a decision, and the act if the decision was the last signature. */
export interface AfterStep {
  readonly paper: Paper;
  readonly act: LastSignature | null;
}

/** A person decides about a paper: her signature, its return or its end, or, if it is hers, its withdrawal or new version. */
export async function decidePaper(
  client: pg.ClientBase,
  signed: Signed,
  id: bigint,
  decided: Decided,
): Promise<Result<AfterStep, PaperRefused>> {
  const paper = await lockPaper(client, signed.jurisdiction, id);
  if (paper === null) return fail({ code: 'notFound' });
  const steps = await findSteps(client, id);
  const barred = barredFrom(decided.verdict, signed, paper, steps);
  if (barred !== null) return fail({ code: barred });
  if (paper.version !== decided.seen) {
    const since = steps.filter(({ number }) => number > decided.seen);
    return fail({ code: 'paperChanged', version: paper.version, steps: since });
  }
  return follow(client, signed, paper, decided);
}

async function follow(
  client: pg.ClientBase,
  signed: Signed,
  paper: Paper,
  decided: Decided,
): Promise<Result<AfterStep, PaperRefused>> {
  const { verdict, note } = decided;
  if (!standsFor(verdict, paper, signed)) return fail({ code: 'paperState', paper });
  switch (verdict) {
    case 'approve':
      return sign(client, signed, paper, note);
    case 'return':
      return ended(client, signed, paper, { verdict, note }, { state: 'returned', stepsDone: 0 });
    case 'reject':
      return ended(client, signed, paper, { verdict, note }, { state: 'rejected' });
    case 'withdraw':
      return ended(client, signed, paper, { verdict, note }, { state: 'withdrawn' });
    case 'resubmit':
      return resubmit(client, signed, paper, decided);
  }
}

async function ended(
  client: pg.ClientBase,
  signed: Signed,
  before: Paper,
  step: { readonly verdict: 'return' | 'reject' | 'withdraw'; readonly note: string },
  changed: Partial<Paper>,
): Promise<Result<AfterStep, never>> {
  const paper = await takeStep(client, signed, before, step, changed);
  await logStep(client, signed, paper, step);
  return ok({ paper, act: null });
}

async function resubmit(
  client: pg.ClientBase,
  signed: Signed,
  before: Paper,
  { input, note }: Decided,
): Promise<Result<AfterStep, PaperRefused>> {
  const act = findAct(before.act);
  if (act === undefined) return fail({ code: 'notFound' });
  const read = await signable(client, signed, { act, on: before.on, input: input ?? before.input });
  if (!read.ok) return read;
  const step = { verdict: 'submit', note } as const;
  const again = { ...contentOf(read.value), note, state: 'underReview', stepsDone: 0 } as const;
  const paper = await takeStep(client, signed, before, step, again);
  await logStep(client, signed, paper, step);
  return ok({ paper, act: null });
}
