import { fail, ok } from '@jizheng/rules';
import { ALL_ACTS } from '../../funds/all-acts.js';
import { BUSINESS } from '../../office/access.js';
import { decidePaper } from '../../office/papers/decide.js';
import { showPaper } from '../../office/papers/show.js';
import { submitPaper } from '../../office/papers/submit.js';
import { whoHandlesPapers, whoSubmits } from '../../office/signing.js';
import { PAPER_LIST } from '../../reading/lists/papers.js';
import { actNamed } from '../acts/endpoints.js';
import { recordedRefusal, refusalProblem } from '../acts/refusals.js';
import { fundVersionIn, paperTag, paperVersionIn } from '../acts/version.js';
import { type Endpoint, trying, writing } from '../endpoint.js';
import { problem } from '../problem.js';
import { listEndpoint } from '../reading/list-endpoint.js';
import { newPaperKind, paperIdKind, paperKind, paperStandKind, paperStepKind } from './kinds.js';
import { paperAnswer, paperStand } from './paper-json.js';

const tag = 'papers';

const submitting = writing({
  path: '/api/papers',
  title: { zh: '提交呈批件', en: 'submit a paper for signatures' },
  tag,
  access: { who: 'positions', positions: whoSubmits(ALL_ACTS) },
  ifMatch: 'may',
  answersTag: true,
  body: newPaperKind,
  answer: paperStandKind,
  async handle({ client, signed, body: { act: name, on, input, note }, ifMatch }) {
    const act = actNamed(name);
    if (!act.ok) return act;
    const asked = { act: act.value, on, input };
    const submitted = await submitPaper(client, signed, asked, {
      note: note ?? '',
      seen: fundVersionIn(ifMatch),
    });
    if (!submitted.ok) return fail(refusalProblem(submitted.error));
    const { version } = submitted.value;
    return ok({ value: paperStand(submitted.value), status: 201 as const, etag: paperTag(version) });
  },
});

// It reads, and weighs the act of the paper, which another office may have begun: nothing of it is kept.
const showing = trying({
  method: 'GET',
  path: '/api/papers/:id',
  title: { zh: '一件呈批件', en: 'a paper' },
  tag,
  access: { who: 'positions', positions: BUSINESS },
  params: paperIdKind,
  answersTag: true,
  answer: paperKind,
  async handle({ client, signed, params, language }) {
    const shown = await showPaper(client, signed, params.id);
    if (!shown.ok) return fail(problem(shown.error));
    const etag = paperTag(shown.value.paper.version);
    return ok({ value: paperAnswer(shown.value, language), etag });
  },
});

const deciding = writing({
  path: '/api/papers/:id/steps',
  title: { zh: '审签、退回、撤回呈批件', en: 'decide about a paper' },
  tag,
  access: { who: 'positions', positions: whoHandlesPapers(ALL_ACTS) },
  params: paperIdKind,
  ifMatch: 'must',
  answersTag: true,
  body: paperStepKind,
  answer: paperStandKind,
  async handle({ client, signed, params, body: { verdict, note, input }, ifMatch }) {
    const seen = paperVersionIn(ifMatch);
    if (seen === null) return fail(problem('versionMissing'));
    const decided = { verdict, note: note ?? '', input, seen: Number(seen) };
    const after = await decidePaper(client, signed, params.id, decided);
    if (!after.ok) return fail(refusalProblem(after.error));
    const { paper, act } = after.value;
    if (act?.accepted === false) return fail(recordedRefusal(act.act, act.decisions));
    return ok({ value: paperStand(paper), etag: paperTag(paper.version) });
  },
});

/** Papers that wait for signatures. */
export const PAPER_ENDPOINTS: readonly Endpoint[] = [listEndpoint(PAPER_LIST), submitting, showing, deciding];
