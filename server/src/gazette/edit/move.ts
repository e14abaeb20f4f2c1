import { fail, ok, type Result } from '@jizheng/rules';
import type pg from 'pg';
import { DOUBT, type Verdicts } from '../doubt.js';
import {
  type Edition,
  type EditionState,
  type EditionStepKind,
  findAuthors,
  lockEdition,
  type Moved,
  moveEdition,
  type Printed,
} from '../stores/edition.js';
import { keepVerdicts } from '../stores/verdict.js';
import { documentsOf } from '../tree.js';
import { type Editor, takeStep } from './editor.js';
import { nameWorks } from './name-works.js';
import { type PrintRefused, printEdition } from './publish.js';
import { decidedDoubts, type ReadEdition, readEdition, undecided } from './read-edition.js';

/** Why an edition does not move. */
export type MoveRefused =
  | { readonly code: 'notFound' | 'notAllowed' | 'fourEyes' }
  /** It is not where this could be done. */
  | { readonly code: 'editionState'; readonly edition: Edition }
  /** Somebody changed it since it was read. */
  | { readonly code: 'editionChanged'; readonly edition: Edition }
  | { readonly code: 'doubtsOpen'; readonly count: number; readonly line: number }
  /** There are no such doubts, or they cannot be decided so. */
  | { readonly code: 'noSuchDoubt' | 'wrongVerdict'; readonly doubts: readonly string[] }
  | { readonly code: 'reasonMissing' }
  | PrintRefused;

const MOST_TOLD = 20;

/** An edition as the editor had read it. */
export interface Seen {
  readonly id: bigint;
  readonly revision: number;
}

/** The edition in hand, if it stands where the step begins and is as the editor had read it. */
async function take(
  client: pg.ClientBase,
  editor: Editor,
  { id, revision }: Seen,
  from: readonly EditionState[],
): Promise<Result<Edition, MoveRefused>> {
  const edition = await lockEdition(client, editor.jurisdiction, id);
  if (edition === null) return fail({ code: 'notFound' });
  if (edition.revision !== revision) return fail({ code: 'editionChanged', edition });
  return from.includes(edition.state) ? ok(edition) : fail({ code: 'editionState', edition });
}

async function move(
  client: pg.ClientBase,
  editor: Editor,
  edition: Edition,
  {
    kind,
    note,
    printed = null,
    ...changed
  }: { readonly kind: EditionStepKind; readonly note: string } & Partial<Moved>,
): Promise<Result<Edition, never>> {
  const { state, draftedBy, proofreadBy, approvedBy } = { ...edition, ...changed };
  const revision = await moveEdition(client, edition.id, {
    state,
    draftedBy,
    proofreadBy,
    approvedBy,
    printed,
  });
  await takeStep(client, editor, edition, { kind, note });
  return ok({ ...edition, state, draftedBy, proofreadBy, approvedBy, revision });
}

/** An editor decides doubts of a draft: each mend is accepted or refused. */
export async function decideDoubts(
  client: pg.ClientBase,
  editor: Editor,
  seen: Seen,
  verdicts: Verdicts,
): Promise<Result<Edition, MoveRefused>> {
  const taken = await take(client, editor, seen, ['draft']);
  if (!taken.ok) return taken;
  const { reading } = await readEdition(client, taken.value);
  const known = new Map(reading.doubts.map(({ id, code }) => [id, DOUBT[code].effect]));
  const unknown = [...verdicts.keys()].filter((id) => !known.has(id));
  if (unknown.length > 0) return fail({ code: 'noSuchDoubt', doubts: unknown.slice(0, MOST_TOLD) });
  // A day is given where one is asked for, and there only that or consent says anything.
  const wrong = [...verdicts].filter(([id, verdict]) =>
    known.get(id) === 'day' ? verdict === 'refused' : typeof verdict === 'object',
  );
  if (wrong.length > 0)
    return fail({ code: 'wrongVerdict', doubts: wrong.slice(0, MOST_TOLD).map(([id]) => id) });
  await keepVerdicts(client, taken.value.id, verdicts, editor.person);
  // Whoever decides about the words is their author, so that another one proofreads them.
  const accepted = [...verdicts.values()].filter((verdict) => verdict !== 'refused').length;
  const note = `${accepted}/${verdicts.size}`;
  return move(client, editor, taken.value, { kind: 'decided', note, draftedBy: editor.person });
}

/** A second person has read the draft; no doubt is open. */
export async function proofread(
  client: pg.ClientBase,
  editor: Editor,
  seen: Seen,
  note: string,
): Promise<Result<Edition, MoveRefused>> {
  const taken = await take(client, editor, seen, ['draft']);
  if (!taken.ok) return taken;
  if (await isAuthor(client, editor, taken.value)) return fail({ code: 'fourEyes' });
  const read = await readEdition(client, taken.value);
  const [first, ...rest] = undecided(read);
  if (first !== undefined) return fail({ code: 'doubtsOpen', count: rest.length + 1, line: first.line });
  const names = await nameWorks(client, editor.jurisdiction, documentsOf(read.reading.publication));
  if (!names.ok) return fail({ code: 'alreadyPrinted', clashes: names.error });
  return move(client, editor, taken.value, {
    kind: 'proofread',
    note,
    state: 'proofread',
    proofreadBy: editor.person,
  });
}

/** Whether an editor handed the text in or decided about its words. */
async function isAuthor(client: pg.ClientBase, { person }: Editor, { id }: Edition): Promise<boolean> {
  return person !== null && (await findAuthors(client, id)).includes(person);
}

/** The chief editor approves what two others have made and read. */
export async function approve(
  client: pg.ClientBase,
  editor: Editor,
  seen: Seen,
  note: string,
): Promise<Result<Edition, MoveRefused>> {
  if (editor.position !== 'chiefEditor') return fail({ code: 'notAllowed' });
  const taken = await take(client, editor, seen, ['proofread']);
  if (!taken.ok) return taken;
  if (editor.person === taken.value.proofreadBy || (await isAuthor(client, editor, taken.value)))
    return fail({ code: 'fourEyes' });
  return move(client, editor, taken.value, {
    kind: 'approved',
    note,
    state: 'approved',
    approvedBy: editor.person,
  });
}

/** The chief editor publishes: from then on nothing of it changes. */
export async function publish(
  client: pg.ClientBase,
  editor: Editor,
  seen: Seen,
  note: string,
): Promise<Result<Edition, MoveRefused>> {
  if (editor.position !== 'chiefEditor') return fail({ code: 'notAllowed' });
  const taken = await take(client, editor, seen, ['approved']);
  if (!taken.ok) return taken;
  const read = await readEdition(client, taken.value);
  const printed = await printEdition(client, read);
  if (!printed.ok) return printed;
  return move(client, editor, taken.value, {
    kind: 'published',
    note,
    state: 'published',
    printed: recordOf(read),
  });
}

function recordOf(read: ReadEdition): Printed {
  const { publication } = read.reading;
  const doubts = decidedDoubts(read);
  if (publication.kind === 'statute') return { front: null, doubts };
  const { frequency, imprint, contents } = publication;
  return { front: { frequency, imprint, contents }, doubts };
}

/** Back to the draft, with the reason: what was proofread and approved must be so again. */
export async function returnToDraft(
  client: pg.ClientBase,
  editor: Editor,
  seen: Seen,
  note: string,
): Promise<Result<Edition, MoveRefused>> {
  if (note.trim() === '') return fail({ code: 'reasonMissing' });
  const taken = await take(client, editor, seen, ['proofread', 'approved']);
  if (!taken.ok) return taken;
  return move(client, editor, taken.value, {
    kind: 'returned',
    note,
    state: 'draft',
    proofreadBy: null,
    approvedBy: null,
  });
}

/** A draft is given up, with the reason; its number is free again. */
export async function withdraw(
  client: pg.ClientBase,
  editor: Editor,
  seen: Seen,
  note: string,
): Promise<Result<Edition, MoveRefused>> {
  if (note.trim() === '') return fail({ code: 'reasonMissing' });
  const taken = await take(client, editor, seen, ['draft']);
  if (!taken.ok) return taken;
  return move(client, editor, taken.value, { kind: 'withdrawn', note, state: 'withdrawn' });
}
