import type { Office, PlainDate, ProvisionId } from '@jizheng/rules';
import type { ActContext } from '../../acts/act.js';

/** A dated duty to open. */
export interface TaskOpening {
  readonly deadline: string;
  readonly fund: string | null;
  readonly subject: string;
  readonly office: Office;
  readonly provision: ProvisionId;
  readonly due: PlainDate;
  /** The act from which the duty arose; null when the calendar itself opens it. */
  readonly act: bigint | null;
}

/** A duty that an act fulfils. */
export interface TaskClosing {
  readonly deadline: string;
  readonly subject: string;
  readonly act: bigint;
}

/** Opens duties; one that is already open stays as it is. */
export async function openTasks(context: ActContext, tasks: readonly TaskOpening[]): Promise<void> {
  if (tasks.length === 0) return;
  await context.client.query(
    `insert into funds.task (jurisdiction, deadline, fund, subject, office, provision, due, opened_on, opened_by)
     select $1, t.deadline, t.fund, t.subject, t.office, t.provision, t.due, $2, t.act
     from unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::date[], $9::bigint[])
       as t (deadline, fund, subject, office, provision, due, act)
     on conflict (jurisdiction, deadline, subject, due) do nothing`,
    [
      context.jurisdiction,
      context.recordedOn,
      tasks.map(({ deadline }) => deadline),
      tasks.map(({ fund }) => fund),
      tasks.map(({ subject }) => subject),
      tasks.map(({ office }) => office),
      tasks.map(({ provision }) => provision),
      tasks.map(({ due }) => due),
      tasks.map(({ act }) => act),
    ],
  );
}

/** Closes the oldest open duty of each kind and subject; the act's day is the day of fulfilment. */
export async function closeTasks(context: ActContext, closings: readonly TaskClosing[]): Promise<void> {
  if (closings.length === 0) return;
  await context.client.query(
    `update funds.task t set closed_on = $2, closed_by = c.act
     from (
       select distinct on (o.deadline, o.subject) o.id, c.act
       from unnest($3::text[], $4::text[], $5::bigint[]) as c (deadline, subject, act)
       join funds.task o on o.jurisdiction = $1 and o.deadline = c.deadline and o.subject = c.subject and o.closed_on is null
       order by o.deadline, o.subject, o.due
     ) c
     where t.id = c.id`,
    [
      context.jurisdiction,
      context.on,
      closings.map(({ deadline }) => deadline),
      closings.map(({ subject }) => subject),
      closings.map(({ act }) => act),
    ],
  );
}

/** Closes duties of a kind whose day has come by itself, under the act that named the day. */
export async function closeLapsed({ client, jurisdiction, on }: ActContext, deadline: string): Promise<void> {
  await client.query(
    `update funds.task set closed_on = due, closed_by = opened_by
     where jurisdiction = $1 and deadline = $2 and due < $3 and closed_on is null and opened_by is not null`,
    [jurisdiction, deadline, on],
  );
}
