import { type Fen, fen, type PlainDate } from '@jizheng/rules';
import type { ActContext } from '../../acts/act.js';
import type { AccountKey, Stage } from '../../ledger/account.js';
import type { MovementKind } from '../../ledger/post.js';

/** How an officer names an entry: the fund, the day, the document and the business number. */
export interface EntryName {
  readonly fund: string;
  readonly enteredOn: PlainDate;
  readonly document: string;
  readonly subject: string;
}

/** One transfer of an entry. */
export interface EntryTransfer {
  readonly transfer: bigint;
  readonly kind: MovementKind;
  readonly from: AccountKey;
  readonly to: AccountKey;
  readonly amount: Fen;
  readonly reversed: boolean;
}

/** What one act moved under one document. */
export interface Entry extends EntryName {
  readonly act: bigint;
  readonly transfers: readonly EntryTransfer[];
}

interface Row extends EntryName {
  readonly act: bigint;
  readonly transfer: bigint;
  readonly kind: MovementKind;
  readonly amount: bigint;
  readonly reversed: boolean;
  readonly portion: string;
  readonly budgetYear: number;
  readonly holder: string;
  readonly stage: Stage;
  readonly toPortion: string;
  readonly toHolder: string;
  readonly toStage: Stage;
}

/** The entries with these names, newest first. */
export async function findEntries(
  { client, jurisdiction }: ActContext,
  names: readonly EntryName[],
): Promise<readonly Entry[]> {
  const { rows } = await client.query<Row>(
    `select a.fund, a.event_date as "enteredOn", q.number as document, a.subject, a.id as act,
       t.id as transfer, t.kind::text as kind, t.amount,
       exists (select from ledger.transfer r where r.reverses = t.id) as reversed,
       f.portion, f.budget_year as "budgetYear", f.holder, f.stage::text as stage,
       g.portion as "toPortion", g.holder as "toHolder", g.stage::text as "toStage"
     from (select distinct * from unnest($2::text[], $3::date[], $4::text[], $5::text[]) as n (fund, day, document, subject)) n
     join law.act a on a.jurisdiction = $1 and a.fund = n.fund and a.event_date = n.day and a.subject = n.subject and a.accepted
     join law.decision d on d.act_id = a.id
     join ledger.transfer t on t.decision_id = d.id and t.kind <> 'reversal'
     join ledger.quota_document q on q.id = t.document_id and q.number = n.document
     join ledger.account f on f.id = t.from_account
     join ledger.account g on g.id = t.to_account
     order by a.id desc, t.id`,
    [
      jurisdiction,
      names.map(({ fund }) => fund),
      names.map(({ enteredOn }) => enteredOn),
      names.map(({ document }) => document),
      names.map(({ subject }) => subject),
    ],
  );
  const entries = new Map<string, Entry & { readonly transfers: EntryTransfer[] }>();
  for (const row of rows) {
    const { fund, enteredOn, document, subject, act } = row;
    const id = `${act}/${document}`;
    const entry = entries.get(id) ?? { fund, enteredOn, document, subject, act, transfers: [] };
    entry.transfers.push(transferOf(row));
    entries.set(id, entry);
  }
  return [...entries.values()];
}

function transferOf({ fund, budgetYear, transfer, kind, amount, reversed, ...row }: Row): EntryTransfer {
  const { portion, holder, stage, toPortion, toHolder, toStage } = row;
  return {
    transfer,
    kind,
    amount: fen(amount),
    reversed,
    from: { fund, budgetYear, portion, holder, stage },
    to: { fund, budgetYear, portion: toPortion, holder: toHolder, stage: toStage },
  };
}

/** The releases that these acts made give nothing any more from the act's day. */
export async function reverseReleases(
  { client, jurisdiction, on }: ActContext,
  acts: readonly bigint[],
): Promise<void> {
  await client.query(
    `update funds.release r set reversed_on = $2
     from law.act a
     where a.id = any($3) and a.jurisdiction = $1 and a.name = 'release' and r.jurisdiction = $1
       and r.document = a.input ->> 'document' and r.recipient = a.input ->> 'recipient'`,
    [jurisdiction, on, acts],
  );
}
