import type { ActContext } from '../../acts/act.js';

/** What monitoring finds (art. 38). */
export type MonitoringOutcome = 'onTarget' | 'correct' | 'adjustDeferOrStop';

/** What the newest monitoring of a fund's year found. */
export interface Monitored {
  /** The fund and the year, as `taskSubject.fundYear` writes them. */
  readonly subject: string;
  readonly outcome: MonitoringOutcome;
}

/** What the newest monitoring of these funds found, by fund and year. */
export async function findMonitored(
  { client, jurisdiction }: ActContext,
  funds: readonly string[],
): Promise<ReadonlyMap<string, MonitoringOutcome>> {
  const { rows } = await client.query<Monitored>(
    `select distinct on (a.subject) a.subject, d.outcome
     from law.act a join law.decision d on d.act_id = a.id
     where a.jurisdiction = $1 and a.name = 'monitor' and a.accepted and a.fund = any($2)
     order by a.subject, a.id desc`,
    [jurisdiction, [...new Set(funds)]],
  );
  return new Map(rows.map(({ subject, outcome }) => [subject, outcome]));
}
