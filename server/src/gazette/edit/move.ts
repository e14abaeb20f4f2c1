import { fail, ok, type Result } from '@jizheng/rules';
import type pg from 'pg';
import type { Verdicts } from '../doubt.js';
import {
  type Edition,
  type EditionState,
  type EditionStepKind,
  keepVerdicts,
  lockEdition,
  type Moved,
  moveEdition,
} from '../stores/edition.js';
import type { IssueFront, Publication } from '../tree.js';
import { type Editor, takeStep } from './editor.js';
import { type PrintRefused, printEdition } from './publish.js';
import { readEdition, undecided } from './read-edition.js';

/** Why an edition does not move. */
export type MoveRefused =
  | { readonly code: 'notFound' | 'notAllowed' | 'fourEyes' }
  /** It is not where this could be done. */
  | { readonly code: 'editionState'; readonly edition: Edition }
  /** Somebody changed it since it was read. */
  | { readonly code: 'editionChanged'; readonly edition: Edition }
  | { readonly code: 'doubtsOpen'; readonly count: number; readonly line: number }
  | { readonly code: 'noSuchDoubt'; readonly doubts: readonly string[] }
  | PrintRefused;

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
    front = null,
    ...changed
  }: { readonly kind: EditionStepKind; readonly note: string } & Partial<Moved>,
): Promise<Result<Edition, never>> {
  const { state, draftedBy, proofreadBy, approvedBy } = { ...edition, ...changed };
  const revision = await moveEdition(client, edition.id, {
    state,
    draftedBy,
    proofreadBy,
    approvedBy,
    front,
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
  const known = new Set(reading.doubts.map(({ id }) => id));
  const unknown = [...verdicts.keys()].filter((id) => !known.has(id));
  if (unknown.length > 0) return fail({ code: 'noSuchDoubt', doubts: unknown.slice(0, 20) });
  await keepVerdicts(client, taken.value.id, verdicts, editor.person);
  // Whoever decides about the words is their author, so that another one proofreads them.
  const accepted = [...verdicts.values()].filter((verdict) => verdict === 'accepted').length;
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
  if (taken.value.draftedBy === editor.person) return fail({ code: 'fourEyes' });
  const [first, ...rest] = undecided(await readEdition(client, taken.value));
  if (first !== undefined) return fail({ code: 'doubtsOpen', count: rest.length + 1, line: first.line });
  return move(client, editor, taken.value, {
    kind: 'proofread',
    note,
    state: 'proofread',
    proofreadBy: editor.person,
  });
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
  const { draftedBy, proofreadBy } = taken.value;
  if (editor.person === draftedBy || editor.person === proofreadBy) return fail({ code: 'fourEyes' });
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
  const front = frontOf(read.reading.publication);
  return move(client, editor, taken.value, { kind: 'published', note, state: 'published', front });
}

function frontOf(publication: Publication): IssueFront | null {
  if (publication.kind === 'statute') return null;
  const { frequency, imprint, contents } = publication;
  return { frequency, imprint, contents };
}

/** Back to the draft, with the reason: what was proofread and approved must be so again. */
export async function returnToDraft(
  client: pg.ClientBase,
  editor: Editor,
  seen: Seen,
  note: string,
): Promise<Result<Edition, MoveRefused>> {
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

/** A draft is given up; its number is free again. */
export async function withdraw(
  client: pg.ClientBase,
  editor: Editor,
  seen: Seen,
  note: string,
): Promise<Result<Edition, MoveRefused>> {
  const taken = await take(client, editor, seen, ['draft']);
  if (!taken.ok) return taken;
  return move(client, editor, taken.value, { kind: 'withdrawn', note, state: 'withdrawn' });
}
