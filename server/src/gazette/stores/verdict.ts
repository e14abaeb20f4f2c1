import type { PlainDate } from '@jizheng/rules';
import type pg from 'pg';
import type { Verdict, Verdicts } from '../doubt.js';

/** What was decided of a doubt, and by whom; nobody: the command line. */
export interface Decision {
  readonly verdict: Verdict;
  readonly by: string | null;
  readonly at: string;
}

/** What was decided of an edition's doubts, by their ids. */
export type Decisions = ReadonlyMap<string, Decision>;

/** What was decided of the doubts of an edition. */
export async function findDecisions(client: pg.ClientBase, edition: bigint): Promise<Decisions> {
  const { rows } = await client.query<{
    doubt: string;
    verdict: 'accepted' | 'refused';
    day: PlainDate | null;
    by: string | null;
    at: string;
  }>(
    `select v.doubt, v.verdict, v.day, p.name as by, to_char(v.at, 'YYYY-MM-DD"T"HH24:MI:SSOF:00') as at
     from gazette.verdict v left join access.person p on p.id = v.person where v.edition = $1`,
    [edition],
  );
  return new Map(
    rows.map(({ doubt, verdict, day, by, at }) => [
      doubt,
      { verdict: day === null ? verdict : { day }, by, at },
    ]),
  );
}

/** Keeps what an editor decided about doubts; a later word replaces an earlier one while the edition is a draft. */
export async function keepVerdicts(
  client: pg.ClientBase,
  edition: bigint,
  verdicts: Verdicts,
  person: bigint | null,
): Promise<void> {
  const given = [...verdicts.values()].map((verdict) =>
    typeof verdict === 'string' ? { verdict, day: null } : { verdict: 'accepted', day: verdict.day },
  );
  await client.query(
    `insert into gazette.verdict (edition, doubt, verdict, day, person)
     select $1, doubt, verdict, day, $5 from unnest($2::text[], $3::text[], $4::date[]) as given (doubt, verdict, day)
     on conflict (edition, doubt) do update
       set verdict = excluded.verdict, day = excluded.day, person = excluded.person, at = now()
       where row(gazette.verdict.verdict, gazette.verdict.day) is distinct from row(excluded.verdict, excluded.day)`,
    [edition, [...verdicts.keys()], given.map(({ verdict }) => verdict), given.map(({ day }) => day), person],
  );
}
