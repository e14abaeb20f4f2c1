import type { Language } from '@jizheng/rules';
import { findAct } from '../../funds/all-acts.js';
import { labelledSchema } from '../../funds/field-labels.js';
import { PAPER_STEP, type Paper, waitsFor } from '../../office/papers/paper.js';
import type { ShownPaper } from '../../office/papers/show.js';
import type { Step } from '../../office/stores/paper.js';
import { previewOf } from '../acts/endpoints.js';

/** The signatures of a paper, in order: those that are there, the one that it waits for, those that follow. */
export function routeOfPaper({ route, stepsDone, state }: Pick<Paper, 'route' | 'stepsDone' | 'state'>) {
  const now = state === 'underReview' ? stepsDone : -1;
  return route.map((position, index) => ({
    position,
    title: position,
    state: index < stepsDone ? 'done' : index === now ? 'now' : 'next',
  }));
}

/** Where a paper stands. */
export const paperStand = (paper: Paper) => ({
  id: paper.id,
  state: paper.state,
  version: paper.version,
  route: routeOfPaper(paper),
  performed: paper.done,
});

/** A paper with all that a signer reads. */
export function paperAnswer({ paper, steps, may, barred, weighed }: ShownPaper, language: Language) {
  const act = findAct(paper.act);
  const [submitted] = steps;
  const preview =
    weighed === null ? null : previewOf({ ...weighed, route: null }, language, `/api/papers/${paper.id}`);
  return {
    ...paperStand(paper),
    act: paper.act,
    title: act?.title ?? { zh: paper.act, en: paper.act },
    office: paper.office,
    organisation: paper.organisation,
    on: paper.on,
    fund: paper.fund,
    portion: paper.portion,
    subject: paper.subject,
    amount: paper.amount,
    note: paper.note,
    submittedBy: submitted?.name ?? '',
    submittedOn: paper.submittedOn,
    waitsFor: waitsFor(paper),
    input: paper.input,
    schema: act === undefined ? null : labelledSchema(act),
    steps: steps.map(stepJson),
    may,
    barred,
    preview,
  };
}

const stepJson = ({ number, verdict, position, name, forName, note, on, at }: Step) => ({
  number,
  verdict,
  says: PAPER_STEP[verdict],
  position,
  title: position,
  actor: name,
  actingFor: forName,
  note,
  on,
  at: at.toISOString(),
});
