import { fail, ok, type Result } from '@jizheng/rules';
import type pg from 'pg';
import {
  approveCorrectionRow,
  type Correction,
  declineCorrectionRow,
  findPrinted,
  findWaiting,
  insertCorrection,
  lockCorrection,
  type NewCorrection,
} from '../stores/correction.js';
import { type Editor, takeStep } from './editor.js';

/** Why a correction is not taken. */
export type CorrectionRefused =
  | { readonly code: 'notFound' | 'notAllowed' | 'fourEyes' }
  /** The words that it corrects do not stand there, or stand there more than once: which are meant? */
  | { readonly code: 'notPrinted' | 'printedOften'; readonly printed: string }
  /** It would leave the words as they are. */
  | { readonly code: 'nothingCorrected' }
  /** Another one that touches these words waits for the chief editor. */
  | { readonly code: 'anotherWaits'; readonly printed: string }
  | { readonly code: 'alreadyDecided' | 'reasonMissing' };

/** An editor proposes a correction of published words: which, where, how they should have read, and why. */
export async function proposeCorrection(
  client: pg.ClientBase,
  editor: Editor,
  { work, address, ...asked }: Omit<NewCorrection, 'version'> & { readonly work: string },
): Promise<Result<bigint, CorrectionRefused>> {
  const { person, jurisdiction } = editor;
  if (person === null) return fail({ code: 'notAllowed' });
  const place = await findPrinted(client, jurisdiction, work, address);
  if (place === null) return fail({ code: 'notFound' });
  const refused = refusalOf(asked, place.words, await findWaiting(client, place.version, address));
  if (refused !== null) return fail(refused);
  const id = await insertCorrection(client, { ...asked, version: place.version, address }, person);
  await takeStep(client, editor, place.edition, {
    kind: 'corrected',
    note: `${work}/${address}：“${asked.printed}”→“${asked.corrected}”`,
  });
  return ok(id);
}

/** A correction must name words that stand there once, change them, and not run into one that waits. */
export function refusalOf(
  { printed, corrected }: Pick<NewCorrection, 'printed' | 'corrected'>,
  words: string,
  waiting: readonly string[],
): CorrectionRefused | null {
  const from = words.indexOf(printed);
  if (from < 0) return { code: 'notPrinted', printed };
  if (words.indexOf(printed, from + 1) >= 0) return { code: 'printedOften', printed };
  if (corrected === printed) return { code: 'nothingCorrected' };
  const other = waiting.find((each) => {
    const at = words.indexOf(each);
    return at < from + printed.length && from < at + each.length;
  });
  return other === undefined ? null : { code: 'anotherWaits', printed: other };
}

/** A correction that waits, for the chief editor. */
async function take(
  client: pg.ClientBase,
  { person, position, jurisdiction }: Editor,
  id: bigint,
): Promise<Result<Correction, CorrectionRefused>> {
  if (person === null || position !== 'chiefEditor') return fail({ code: 'notAllowed' });
  const correction = await lockCorrection(client, jurisdiction, id);
  if (correction === null) return fail({ code: 'notFound' });
  const isDecided = correction.publishedOn !== null || correction.declinedBecause !== null;
  return isDecided ? fail({ code: 'alreadyDecided' }) : ok(correction);
}

/** The chief editor does not take a correction up, and says why. */
export async function declineCorrection(
  client: pg.ClientBase,
  editor: Editor,
  id: bigint,
  reason: string,
): Promise<Result<Correction, CorrectionRefused>> {
  const taken = await take(client, editor, id);
  if (!taken.ok || editor.person === null) return taken;
  if (reason.trim() === '') return fail({ code: 'reasonMissing' });
  await declineCorrectionRow(client, id, editor.person, reason);
  const { work, address, edition } = taken.value;
  await takeStep(client, editor, edition, {
    kind: 'corrected',
    note: `${work}/${address}：不予更正，${reason}`,
  });
  return ok({ ...taken.value, declinedBecause: reason });
}

/** The chief editor publishes a correction that another proposed. */
export async function approveCorrection(
  client: pg.ClientBase,
  editor: Editor,
  id: bigint,
): Promise<Result<Correction, CorrectionRefused>> {
  const { person, today } = editor;
  const taken = await take(client, editor, id);
  if (!taken.ok || person === null) return taken;
  const correction = taken.value;
  if (correction.proposedBy === person) return fail({ code: 'fourEyes' });
  await approveCorrectionRow(client, id, person, today);
  await takeStep(client, editor, correction.edition, {
    kind: 'corrected',
    note: `${correction.work}/${correction.address}：“${correction.printed}”→“${correction.corrected}”`,
  });
  return ok({ ...correction, publishedOn: today });
}
