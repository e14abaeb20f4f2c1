import { fail, ok, type ProvisionId, type Result } from '@jizheng/rules';
import { type MovementKind, type PostingHead, post, type TransferLine } from '../ledger/post.js';
import type { ActContext, ActProblem } from './act.js';

/** Posts what an act moves; a refusal of the ledger undoes the whole act. */
export async function postFor(
  context: ActContext,
  kind: MovementKind,
  provision: ProvisionId,
  lines: readonly TransferLine[],
): Promise<Result<null, ActProblem>> {
  const posted = await post(context.client, headOf(context, kind, provision), lines);
  return posted.ok ? ok(null) : fail({ code: 'ledgerRefused', refusals: posted.error });
}

const headOf = (context: ActContext, kind: MovementKind, provision: ProvisionId): PostingHead => ({
  jurisdiction: context.jurisdiction,
  kind,
  provision,
  actor: context.actor,
  eventDate: context.on,
  recordedOn: context.recordedOn,
  lawVersion: `${context.policy.policy.id}@${context.policy.since}`,
});
