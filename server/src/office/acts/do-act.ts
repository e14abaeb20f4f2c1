import { fail, ok, type Result } from '@jizheng/rules';
import type pg from 'pg';
import type { Signed } from '../signed.js';
import { enteringOf } from '../signing.js';
import type { FundVersion } from '../stores/fund-version.js';
import { changedSince } from './changed-since.js';
import {
  type ActDone,
  type Asked,
  contextOf,
  type OwnRequest,
  performOne,
  type RequestRefused,
  readOwn,
} from './request.js';

/** An act that was done, and on which day it happened. */
export interface DoneDirectly extends ActDone {
  readonly on: OwnRequest['on'];
}

/**
 * A person does an act that needs no other signature: once for each key, and only as long as the fund stands where she
 * saw it, if she says where.
 */
export async function doAct(
  client: pg.ClientBase,
  signed: Signed,
  asked: Omit<Asked, 'office'>,
  { key, seen }: { readonly key: string; readonly seen: FundVersion | null },
): Promise<Result<DoneDirectly, RequestRefused>> {
  const entering = enteringOf(asked.act, signed.position);
  if (entering === null) return fail({ code: 'notAllowed' });
  const request = await readOwn(client, signed, { ...asked, office: entering.office });
  if (!request.ok) return request;
  if (entering.signing.signs.length > 0) return fail({ code: 'needsSignatures', signing: entering.signing });
  const changed = seen === null ? null : await changedSince(client, signed, request.value, seen);
  if (changed !== null) return fail(changed);
  const context = await contextOf(client, signed, request.value);
  if (!context.ok) return context;
  const done = await performOne(request.value, context.value, `http:${signed.person}:${key}`);
  return done.ok ? ok({ ...done.value, on: request.value.on }) : done;
}
