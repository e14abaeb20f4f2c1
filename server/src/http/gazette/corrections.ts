import { fail, ok, recordKind, textKind } from '@jizheng/rules';
import { approveCorrection, declineCorrection, proposeCorrection } from '../../gazette/edit/correct.js';
import { listCorrections } from '../../gazette/stores/correction.js';
import { type Endpoint, reading, writing } from '../endpoint.js';
import { EDITORS } from './editions.js';
import { correctionKind, correctionsKind, editionParams, newCorrectionKind, refusalKind } from './kinds.js';
import { correctionProblem } from './problems.js';

const tag = 'gazette';

const list = reading({
  path: '/api/gazette/corrections',
  title: { zh: '更正', en: 'corrections of what is published' },
  tag,
  access: EDITORS,
  answer: correctionsKind,
  async handle({ client, signed }) {
    return ok({ value: { items: await listCorrections(client, signed.jurisdiction) } });
  },
});

const proposing = writing({
  path: '/api/gazette/corrections',
  title: { zh: '提出更正', en: 'propose a correction' },
  tag,
  access: EDITORS,
  body: newCorrectionKind,
  answer: recordKind({ id: textKind }),
  async handle({ client, signed, body }) {
    const proposed = await proposeCorrection(client, signed, body);
    if (!proposed.ok) return fail(correctionProblem(proposed.error));
    return ok({ value: { id: proposed.value.toString() }, status: 201 as const });
  },
});

const approving = writing({
  path: '/api/gazette/corrections/:id/approval',
  title: { zh: '公布更正', en: 'publish a correction' },
  tag,
  access: { who: 'positions', positions: ['chiefEditor'] },
  params: editionParams,
  answer: correctionKind,
  async handle({ client, signed, params: { id } }) {
    const approved = await approveCorrection(client, signed, id);
    return approved.ok ? ok({ value: approved.value }) : fail(correctionProblem(approved.error));
  },
});

const declining = writing({
  path: '/api/gazette/corrections/:id/refusal',
  title: { zh: '不予更正', en: 'do not take a correction up' },
  tag,
  access: { who: 'positions', positions: ['chiefEditor'] },
  params: editionParams,
  body: refusalKind,
  answer: correctionKind,
  async handle({ client, signed, params: { id }, body }) {
    const declined = await declineCorrection(client, signed, id, body.reason);
    return declined.ok ? ok({ value: declined.value }) : fail(correctionProblem(declined.error));
  },
});

/** Corrections stand beside what was printed. */
export const CORRECTION_ENDPOINTS: readonly Endpoint[] = [list, proposing, approving, declining];
