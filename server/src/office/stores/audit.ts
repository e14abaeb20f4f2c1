import type pg from 'pg';

/** An event as it is exported: all that its hash covers, so that anyone can compute the chain again. */
export interface ExportedEvent {
  readonly file: string;
  readonly number: bigint;
  readonly json: string;
}

/** Where an export stands. */
export type ExportPlace = Pick<ExportedEvent, 'file' | 'number'>;

/** The next events of an export, file by file in the order of each chain: a file is exported without a gap. */
export async function nextEvents(
  client: pg.ClientBase,
  jurisdiction: string,
  { file, number }: ExportPlace,
  limit: number,
): Promise<readonly ExportedEvent[]> {
  const { rows } = await client.query<ExportedEvent>(
    `select file, number, jsonb_build_object('jurisdiction', jurisdiction, 'file', file, 'number', number, 'act', act,
       'office', office, 'actor', actor, 'on', event_date, 'recordedOn', recorded_on,
       'atMicroseconds', ((extract(epoch from recorded_at) * 1000000)::bigint)::text, 'digest', encode(digest, 'hex'),
       'previous', encode(previous, 'hex'), 'hash', encode(hash, 'hex'))::text as json
     from audit.event where jurisdiction = $1 and (file, number) > ($2, $3) order by file, number limit $4`,
    [jurisdiction, file, number, limit],
  );
  return rows;
}

/** A place where a chain of the audit log does not hold. */
export interface Break {
  readonly file: string;
  readonly number: bigint;
  readonly defect: string;
}

/** What a check of the audit log of a jurisdiction found. */
export interface AuditCheck {
  readonly events: number;
  readonly breaks: readonly Break[];
  /** Events whose rows are no longer what they were. */
  readonly altered: readonly bigint[];
}

/** The most defects that are told; one is too many. */
const MOST = 100;

/** Computes the chains and digests of a jurisdiction again; null while another check of it runs. */
export async function checkAudit(client: pg.ClientBase, jurisdiction: string): Promise<AuditCheck | null> {
  const { rows: turn } = await client.query<{ free: boolean }>(
    "select pg_try_advisory_xact_lock(hashtext('audit check'), hashtext($1)) as free",
    [jurisdiction],
  );
  if (turn[0]?.free !== true) return null;
  const { rows: breaks } = await client.query<Break>(
    'select file, number, defect from audit.broken() where jurisdiction = $1 order by file, number limit $2',
    [jurisdiction, MOST],
  );
  const { rows: altered } = await client.query<{ id: bigint }>(
    'select id from audit.event where jurisdiction = $1 and digest <> law.digest(id) order by id limit $2',
    [jurisdiction, MOST],
  );
  const { rows: counted } = await client.query<{ events: number }>(
    'select count(*)::integer as events from audit.event where jurisdiction = $1',
    [jurisdiction],
  );
  return { events: counted[0]?.events ?? 0, breaks, altered: altered.map(({ id }) => id) };
}
