import {
  citationOf,
  DEADLINES,
  OFFICE,
  type PlainDate,
  type Policy,
  type PolicyVersion,
} from '@jizheng/rules';
import type pg from 'pg';
import type { WordsOn } from '../../gazette/words-on.js';
import type { DeadlineEntry, DecisionExcerpt } from '../../report/index.js';
import { actTitle } from '../act-titles.js';
import { type ActRow, actsById } from '../results/act-rows.js';
import { taskRows } from '../results/ledger-rows.js';

/** How many refusals, large acts and duties the report shows; the workbook has them all. */
const SHOWN = { refusals: 60, large: 20, duties: 400 } as const;

/** The name of an office for a reader of the report. */
export const officeName = (office: string): string =>
  Object.entries(OFFICE).find(([code]) => code === office)?.[1].zh ?? office;

/** The names of a jurisdiction's funds by code. */
export async function fundNames(
  client: pg.ClientBase,
  jurisdiction: string,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ code: string; name: string }>(
    'select code, name from funds.fund where jurisdiction = $1',
    [jurisdiction],
  );
  return new Map(rows.map(({ code, name }) => [code, name]));
}

/** Refusals, one of each kind first, and the acts that moved most. */
export async function decisionExcerpts(
  client: pg.ClientBase,
  jurisdiction: string,
  policy: Policy,
  { names, wordsOn }: { readonly names: ReadonlyMap<string, string>; readonly wordsOn: WordsOn },
): Promise<readonly DecisionExcerpt[]> {
  const { rows } = await client.query<{ id: bigint }>(
    `(select a.id from (
        select a.id, row_number() over (partition by a.name, d.refusals order by a.id) as nth
        from law.act a join law.decision d on d.act_id = a.id
        where a.jurisdiction = $1 and d.outcome = 'refused') a
      order by nth, id limit ${SHOWN.refusals})
     union
     (select id from law.act where jurisdiction = $1 and accepted and amount is not null
      order by amount desc, id limit ${SHOWN.large})
     order by id`,
    [jurisdiction],
  );
  const acts = await actsById(
    client,
    rows.map(({ id }) => id),
    policy,
    'zh',
  );
  return acts.filter(({ reasons }) => reasons.length > 0).map((act) => excerptOf(act, names, wordsOn));
}

const excerptOf = (act: ActRow, names: ReadonlyMap<string, string>, wordsOn: WordsOn): DecisionExcerpt => ({
  on: act.on,
  act: actTitle(act.name, 'zh'),
  office: officeName(act.office),
  fundName: act.fund === null ? null : (names.get(act.fund) ?? act.fund),
  subject: act.subject,
  amount: act.amount,
  accepted: act.accepted,
  grounds: act.grounds,
  words: act.places.flatMap((place) => wordsOn(place, act.on)),
  reasons: act.reasons,
});

const URGENCY = { missed: 0, late: 1, open: 2 } as const;

/** Duties that were missed, met late, or are open; the missed ones first. */
export async function deadlineEntries(
  client: pg.ClientBase,
  jurisdiction: string,
  on: PlainDate,
  version: PolicyVersion,
  names: ReadonlyMap<string, string>,
): Promise<readonly DeadlineEntry[]> {
  const tasks = await taskRows(client, jurisdiction, on);
  const entries = tasks.flatMap(
    ({ deadline, fund, subject, office, due, closedOn, state }): DeadlineEntry[] => {
      const owed = DEADLINES.find(({ id }) => id === deadline);
      if (state === 'inTime' || owed === undefined) return [];
      const fundName = fund === null ? null : (names.get(fund) ?? fund);
      const provision = citationOf(owed.provision, version, 'zh');
      return [
        {
          duty: owed.label.zh,
          fundName,
          subject,
          office: officeName(office),
          provision,
          due,
          closedOn,
          state,
        },
      ];
    },
  );
  return entries.sort((a, b) => URGENCY[a.state] - URGENCY[b.state]).slice(0, SHOWN.duties);
}
