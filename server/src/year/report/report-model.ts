import { type PlainDate, type Policy, type PolicyVersion, yearOf } from '@jizheng/rules';
import type pg from 'pg';
import { loadWords } from '../../gazette/words-on.js';
import type { YearReportModel } from '../../report/index.js';
import { deadlineEntries, decisionExcerpts, fundNames } from './excerpts.js';
import { budgetYears, fundYears, overviewOf } from './figures.js';
import { papersOf } from './papers.js';

/** What the report is made from. */
export interface ReportSource {
  readonly client: pg.ClientBase;
  readonly jurisdiction: string;
  readonly name: string;
  readonly policy: Policy;
  readonly version: PolicyVersion;
  readonly firstDay: PlainDate;
  readonly lastDay: PlainDate;
  readonly illustrative: boolean;
}

/** Reads the report of a jurisdiction's books from the database. */
export async function reportModel(source: ReportSource): Promise<YearReportModel> {
  const { client, jurisdiction, name, policy, version, firstDay, lastDay, illustrative } = source;
  const names = await fundNames(client, jurisdiction);
  const wordsOn = await loadWords(client, jurisdiction, policy.documents);
  const years = await budgetYears(client, jurisdiction);
  const [document] = policy.documents;
  return {
    jurisdiction: name,
    years: years.length === 0 ? [yearOf(lastDay)] : years,
    firstDay,
    lastDay,
    madeOn: lastDay,
    lawVersion: `${document?.citation.zh ?? policy.id}（适用版本起于${version.since}）`,
    illustrative,
    overview: await overviewOf(client, jurisdiction, lastDay),
    fundYears: await fundYears(client, jurisdiction),
    decisions: await decisionExcerpts(client, jurisdiction, policy, { names, wordsOn }),
    deadlines: await deadlineEntries(client, jurisdiction, lastDay, version, names),
    papers: await papersOf({
      client,
      jurisdiction,
      policy,
      fundNames: names,
      portionNames: await portionNames(client, jurisdiction),
      wordsOn,
    }),
  };
}

async function portionNames(
  client: pg.ClientBase,
  jurisdiction: string,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ fund: string; code: string; name: string }>(
    'select fund, code, name from funds.portion where jurisdiction = $1',
    [jurisdiction],
  );
  return new Map(rows.map(({ fund, code, name }) => [`${fund}/${code}`, name]));
}
