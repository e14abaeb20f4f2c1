import type pg from 'pg';
import { type EntryKind, logAccess, type Who } from '../../office/stores/entry.js';
import { type Edition, type EditionStepKind, insertStep } from '../stores/edition.js';

/** Who works on an edition: a person, or the command line (no person). */
export type Editor = Who;

const ENTRY_OF = {
  ingested: 'gazetteIngested',
  decided: 'gazetteDecided',
  proofread: 'gazetteProofread',
  returned: 'gazetteReturned',
  approved: 'gazetteApproved',
  published: 'gazettePublished',
  withdrawn: 'gazetteWithdrawn',
  corrected: 'gazetteCorrected',
} as const satisfies { readonly [K in EditionStepKind]: EntryKind };

/** How people call an edition. */
export const editionName = ({
  title,
  year,
  number,
  issuedOn,
}: Pick<Edition, 'title' | 'year' | 'number' | 'issuedOn'>): string =>
  year === null ? `${title}（${issuedOn}）` : `${title} ${year}年第${number}期`;

/** Keeps a step beside the edition, and as an event of the audit chain. */
export async function takeStep(
  client: pg.ClientBase,
  editor: Editor,
  edition: Pick<Edition, 'id' | 'title' | 'year' | 'number' | 'issuedOn'>,
  { kind, note }: { readonly kind: EditionStepKind; readonly note: string },
): Promise<void> {
  const detail = `${edition.id} ${editionName(edition)}${note === '' ? '' : `：${note}`}`;
  await logAccess(client, editor, { kind: ENTRY_OF[kind], detail: detail.slice(0, 500) }, (event) =>
    insertStep(client, { edition: edition.id, kind, person: editor.person, note, event }),
  );
}
