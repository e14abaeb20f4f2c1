import type { Result } from '@jizheng/rules';
import type { ActContext, ActProblem, Decisions } from '../../acts/act.js';
import type { Position } from '../position.js';
import type { Signing, Tiers } from '../signing.js';
import type { OwnRequest } from './request.js';

/** Who must sign a request, in order, and the input that says so. */
export interface Routed {
  readonly signs: readonly Position[];
  readonly input: unknown;
  /** The rule accepts these signatures; where none are enough, it has other reasons. */
  readonly isEnough: boolean;
}

/** The signatures that a request needs: those of its office, or of the lowest tier that the rule accepts. */
export async function routeOf(
  request: Pick<OwnRequest, 'act' | 'input'>,
  { signs, tiers }: Signing,
  context: ActContext,
): Promise<Routed> {
  return tiers === null
    ? { signs, input: request.input, isEnough: true }
    : lowestTier(request, tiers, context);
}

/** What no tier mends goes to the highest, whose decision has no reason that a signature could remove. */
async function lowestTier(
  { act, input }: Pick<OwnRequest, 'act' | 'input'>,
  { field, ascending }: Tiers,
  context: ActContext,
): Promise<Routed> {
  let routed: Routed = { signs: [], input, isEnough: false };
  for (const { approver, signs } of ascending) {
    const asked = { ...(input as object), [field]: approver };
    routed = { signs, input: asked, isEnough: !isRefused(await act.weigh(context, asked)) };
    if (routed.isEnough) return routed;
  }
  return routed;
}

const isRefused = (weighed: Result<Decisions, ActProblem>): boolean =>
  weighed.ok && Object.values(weighed.value).some(({ accepted }) => !accepted);
