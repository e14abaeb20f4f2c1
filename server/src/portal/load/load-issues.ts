import type { PlainDate } from '@jizheng/rules';
import { findChanged, findStatutes } from '../../gazette/stores/reading-documents.js';
import {
  findEntries,
  findIssue,
  findIssues,
  findNeighbours,
  findNews,
  findNewsDayAfter,
  findNewsDays,
  findNewsSpans,
  findYears,
} from '../../gazette/stores/reading-issues.js';
import type { HomeView } from '../pages/home.js';
import type { IssuesView, IssueView } from '../pages/issues.js';
import type { NewsDaysView, NewsView } from '../pages/news.js';
import type { Reading } from './load-document.js';

const EARLIER = 4;
const CHANGED = 6;
const NEWS_DAYS = 2;
const NEWS_SHOWN = 6;
const DAYS_LISTED = 60;
const MOST_ENTRIES = 200;

/** The first page's data. */
export async function loadHome({ client, jurisdiction, today }: Reading): Promise<HomeView> {
  const [issues, years, changed, days, statutes] = await Promise.all([
    findIssues(client, jurisdiction, { year: null, most: EARLIER }),
    findYears(client, jurisdiction),
    findChanged(client, jurisdiction, { on: today, most: CHANGED }),
    findNewsDays(client, jurisdiction, { before: null, most: NEWS_DAYS }),
    findStatutes(client, jurisdiction),
  ]);
  const [latest = null, ...earlier] = issues;
  const [last, first] = [days[0]?.day, days.at(-1)?.day];
  const [entries, spans, whole, news] = await Promise.all([
    latest === null ? [] : findEntries(client, latest.edition),
    latest === null ? [] : findNewsSpans(client, latest.edition),
    latest === null ? null : findIssue(client, jurisdiction, latest.year, latest.number),
    last === undefined || first === undefined
      ? []
      : findNews(client, jurisdiction, { from: first, to: last, most: NEWS_SHOWN }),
  ]);
  return {
    latest,
    frequency: whole?.front?.frequency ?? null,
    entries,
    spans,
    earlier,
    years: years.slice(0, 3).map(({ year }) => year),
    news,
    statutes: statutes.length,
    changed,
  };
}

/** Issues of a year; of the newest one unless another is asked for. */
export async function loadIssues(
  { client, jurisdiction }: Reading,
  year: number | null,
): Promise<IssuesView> {
  const years = await findYears(client, jurisdiction);
  const shown = year ?? years[0]?.year ?? null;
  const issues = shown === null ? [] : await findIssues(client, jurisdiction, { year: shown, most: 100 });
  return { year, years, issues };
}

/** An issue; null where it was not published. */
export async function loadIssue(
  { client, jurisdiction }: Reading,
  year: number,
  number: number,
): Promise<IssueView | null> {
  const found = await findIssue(client, jurisdiction, year, number);
  if (found === null) return null;
  const { front, ...issue } = found;
  const [entries, spans, neighbours] = await Promise.all([
    findEntries(client, issue.edition),
    findNewsSpans(client, issue.edition),
    findNeighbours(client, jurisdiction, issue),
  ]);
  return { issue, front, entries, spans, ...neighbours };
}

/** Days of which there is news. */
export async function loadNewsDays(
  { client, jurisdiction }: Reading,
  before: PlainDate | null,
): Promise<NewsDaysView> {
  const days = await findNewsDays(client, jurisdiction, { before, most: DAYS_LISTED + 1 });
  const shown = days.slice(0, DAYS_LISTED);
  return { days: shown, older: days.length > DAYS_LISTED ? (shown.at(-1)?.day ?? null) : null };
}

/** The news of a day. */
export async function loadNews({ client, jurisdiction }: Reading, day: PlainDate): Promise<NewsView> {
  const [entries, before, next] = await Promise.all([
    findNews(client, jurisdiction, { from: day, to: day, most: MOST_ENTRIES }),
    findNewsDays(client, jurisdiction, { before: day, most: 1 }),
    findNewsDayAfter(client, jurisdiction, day),
  ]);
  return { day, entries, previous: before[0]?.day ?? null, next };
}
