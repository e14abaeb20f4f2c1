import { type FactError, fail, type Office, ok, type PlainDate, type Result } from '@jizheng/rules';
import type pg from 'pg';
import type { ActContext, ActProblem, Decisions, Performed, Subject } from '../../acts/act.js';
import type { RunnableAct } from '../../acts/runnable.js';
import { policyInForce } from '../../funds/policy-in-force.js';
import { isOwn } from '../access.js';
import { actorName, type Signed } from '../signed.js';
import type { Signing } from '../signing.js';
import { hasWorkedOn } from '../stores/four-eyes.js';
import type { FundChange } from '../stores/fund-version.js';
import { targetOf } from '../stores/target.js';

/** Why a request for an act goes no further. */
export type RequestRefused =
  /** The position has no part in the act, what it names is another organisation's, or the person's own work. */
  | { readonly code: 'notAllowed' | 'notYours' | 'fourEyes' }
  | { readonly code: 'needsSignatures'; readonly signing: Signing }
  | { readonly code: 'noSignaturesNeeded' }
  | { readonly code: 'wrongFields'; readonly errors: readonly FactError[] }
  | { readonly code: 'problem'; readonly problem: ActProblem }
  | { readonly code: 'changedMeanwhile'; readonly changes: readonly FundChange[] };

/** A person's request, read and found to be her own. */
export interface OwnRequest {
  readonly act: RunnableAct;
  readonly office: Office;
  /** The input as it will be recorded. */
  readonly input: unknown;
  readonly subject: Subject;
  readonly on: PlainDate;
}

/** What was asked: an act for an office, on a day (the office day where none is named), with an input that nobody has read. */
export interface Asked {
  readonly act: RunnableAct;
  readonly office: Office;
  readonly on: PlainDate | null;
  readonly input: unknown;
}

/** Reads a request and decides whether it is about what is the person's own, and approves nothing that she worked on. */
export async function readOwn(
  client: pg.ClientBase,
  signed: Signed,
  { act, office, on, input: given }: Asked,
): Promise<Result<OwnRequest, RequestRefused>> {
  const read = act.input.parse(given, 'input');
  if (!read.ok) return fail({ code: 'wrongFields', errors: read.error });
  const input = act.input.toJson(read.value);
  const subject = act.subject(input);
  if (!subject.ok) return fail({ code: 'wrongFields', errors: subject.error });
  const target = await targetOf(client, signed.jurisdiction, input);
  if (!isOwn(signed, target)) return fail({ code: 'notYours' });
  if (await hasWorkedOn(client, signed, act.name, subject.value.subject)) return fail({ code: 'fourEyes' });
  return ok({ act, office, input, subject: subject.value, on: on ?? signed.today });
}

/** The context in which a person's act is done, under a paper or by herself. */
export async function contextOf(
  client: pg.ClientBase,
  signed: Signed,
  { office, on }: Pick<OwnRequest, 'office' | 'on'>,
  under: { readonly paper: bigint; readonly organisation: string } | null = null,
): Promise<Result<ActContext, RequestRefused>> {
  const { jurisdiction, person, principal, organisation, today } = signed;
  const policy = await policyInForce(client, jurisdiction, on);
  if (!policy.ok) return fail({ code: 'problem', problem: { code: 'noVersionOfLaw', on } });
  return ok({
    client,
    jurisdiction,
    office,
    actor: actorName(signed),
    by: { person, principal, organisation: under?.organisation ?? organisation, paper: under?.paper ?? null },
    on,
    recordedOn: today,
    policy: policy.value,
  });
}

/** An act that was put to the law, and recorded. */
export interface ActDone {
  readonly act: bigint;
  readonly accepted: boolean;
  readonly decisions: Decisions;
}

/** Performs one request under a key that is used for the first time. */
export async function performOne(
  { act, input }: Pick<OwnRequest, 'act' | 'input'>,
  context: ActContext,
  key: string,
): Promise<Result<ActDone, RequestRefused>> {
  const performed = await act.perform(context, [{ key, input }]);
  if (!performed.ok) return fail({ code: 'problem', problem: performed.error });
  const [only] = performed.value;
  return only === undefined ? Promise.reject(new Error(`${act.name} answered nothing`)) : doneOf(only);
}

function doneOf(performed: Performed): Result<ActDone, RequestRefused> {
  switch (performed.status) {
    case 'decided': {
      const { act, accepted, decisions } = performed;
      return ok({ act, accepted, decisions });
    }
    case 'recorded':
      // The answer to a key is kept beside the act, in one transaction, so a retry never comes here.
      throw new Error(`the act ${performed.act} was recorded without its answer`);
    case 'problem':
      return fail({ code: 'problem', problem: performed.problem });
  }
}
