import type { PlainDate } from '@jizheng/rules';
import type pg from 'pg';
import { KNOWN_WORKS, knownWorkById } from '../../gazette/known-works.js';
import {
  type EffectRow,
  findCiting,
  findDocument,
  findEffectsOf,
  findEffectsOn,
  findHeld,
  findVersions,
  findWorkName,
  type VersionRow,
  type WorkName,
} from '../../gazette/stores/reading-documents.js';
import { findEntries } from '../../gazette/stores/reading-issues.js';
import { type Unit, unitsIn } from '../../gazette/tree.js';
import { namesIn } from '../cites.js';
import type { Article, Pair } from '../compare/pair.js';
import { articlesIn, locate, unitsOf, wordsOfUnit } from '../outline.js';
import type { CompareView } from '../pages/compare.js';
import type { UnitView } from '../pages/unit.js';
import type { ArticleThen } from '../parts/versions.js';
import { versionFor } from '../validity.js';
import type { DocumentView } from '../view.js';

/** A client in a transaction that reads the gazette of a jurisdiction. */
export interface Reading {
  readonly client: pg.ClientBase;
  readonly jurisdiction: string;
  readonly today: PlainDate;
  /** Pairs articles, and remembers which versions it has paired. */
  pair(
    older: VersionRow,
    newer: VersionRow,
    articles: () => Promise<readonly [older: readonly Article[], newer: readonly Article[]]>,
  ): Promise<readonly Pair[]>;
}

/** Why there is no such page. */
export type Missing =
  | { readonly kind: 'nowhere' }
  /** Its work is known under another name: the permanent one. */
  | { readonly kind: 'elsewhere'; readonly work: string }
  | { readonly kind: 'unheld'; readonly work: WorkName; readonly effects: readonly EffectRow[] }
  /** A comparison needs two versions, and there is one, or one was chosen twice. */
  | { readonly kind: 'sameVersion'; readonly work: WorkName; readonly versions: readonly VersionRow[] }
  | { readonly kind: 'noUnit'; readonly work: WorkName; readonly versions: readonly VersionRow[] };

/** A page's data, or why there is none. */
export type Loaded<T> = { readonly kind: 'found'; readonly view: T } | Missing;

/** Which document is asked for, and for which day. */
export interface Wanted {
  readonly work: string;
  readonly on: PlainDate | null;
}

/** A document for its page. */
export const loadDocument = async (reading: Reading, wanted: Wanted): Promise<Loaded<DocumentView>> => {
  const base = await loadVersion(reading, wanted);
  if (base.kind !== 'found') return base;
  return { kind: 'found', view: await around(reading, base.view, unitsOf(base.view.document), null) };
};

/** One of a document's units for its own page. */
export async function loadUnit(
  reading: Reading,
  wanted: Wanted & { readonly address: string },
): Promise<Loaded<UnitView>> {
  const base = await loadVersion(reading, wanted);
  if (base.kind !== 'found') return base;
  const { view } = base;
  const located = locate(view.document, wanted.address);
  if (located === null) return { kind: 'noUnit', work: view.work, versions: view.versions };
  const { unit } = located;
  const full = await around(reading, view, [...unitsIn([unit])], unit);
  const then = unit.kind === 'article' ? await articleThen(reading, full, unit) : [];
  return { kind: 'found', view: { ...full, located, then } };
}

/** Two versions for their comparison; without days the newest and the one before it. */
export async function loadComparison(
  reading: Reading,
  {
    work: name,
    from,
    to,
    page,
  }: {
    readonly work: string;
    readonly from: PlainDate | null;
    readonly to: PlainDate | null;
    readonly page: number;
  },
): Promise<Loaded<CompareView>> {
  const [versions, work] = await Promise.all([
    findVersions(reading.client, reading.jurisdiction, name),
    findWorkName(reading.client, reading.jurisdiction, name),
  ]);
  const newest = versions.at(-1);
  if (work === null || newest === undefined) return missing(reading, name, work);
  const newer = to === null ? newest : versionFor(versions, to);
  const before = versions[versions.indexOf(newer ?? newest) - 1] ?? versions[0];
  const older = from === null ? before : versionFor(versions, from);
  if (newer === null || older == null || older === newer) return { kind: 'sameVersion', work, versions };
  const [first, second] = versions.indexOf(older) < versions.indexOf(newer) ? [older, newer] : [newer, older];
  const pairs = await reading.pair(first, second, () => bothArticles(reading, first, second));
  return { kind: 'found', view: { work, versions, older: first, newer: second, pairs, page } };
}

/** A version with its tree and its place among the others. */
export type Base = Pick<DocumentView, 'work' | 'document' | 'version' | 'versions' | 'on' | 'effectsOn'>;

/** A document in the version of a day, without what stands around it. */
export async function loadVersion(
  { client, jurisdiction, today }: Reading,
  { work: name, on }: Wanted,
): Promise<Loaded<Base>> {
  const [versions, work, effectsOn] = await Promise.all([
    findVersions(client, jurisdiction, name),
    findWorkName(client, jurisdiction, name),
    findEffectsOn(client, jurisdiction, name),
  ]);
  const version = versionFor(versions, on ?? today);
  const document = version === null ? null : await findDocument(client, version.version);
  if (work === null || version === null || document === null)
    return missing({ client, jurisdiction }, name, work);
  return { kind: 'found', view: { work, document, version, versions, on, effectsOn } };
}

async function missing(
  { client, jurisdiction }: Pick<Reading, 'client' | 'jurisdiction'>,
  name: string,
  work: WorkName | null,
): Promise<Missing> {
  if (work !== null)
    return { kind: 'unheld', work, effects: await findEffectsOn(client, jurisdiction, name) };
  const known = knownWorkById(name);
  return known === null || known.id === name ? { kind: 'nowhere' } : { kind: 'elsewhere', work: known.id };
}

/** What stands around a document: corrections, effects, who it cites and who cites it, what was printed beside it. */
async function around(
  { client, jurisdiction }: Reading,
  base: Base,
  units: readonly Unit[],
  article: Unit | null,
): Promise<DocumentView> {
  const { work, version } = base;
  const known = KNOWN_WORKS.find(({ id }) => id === work.work);
  const cited = { ...work, titles: known === undefined ? [work.title] : [known.title, ...known.shortTitles] };
  const [effectsOf, held, citing, entries] = await Promise.all([
    article === null ? findEffectsOf(client, version.version) : [],
    findHeld(client, jurisdiction, namesIn(units.map(({ text }) => text))),
    findCiting(client, jurisdiction, cited, article?.kind === 'article' ? article.label : null),
    article === null && version.year !== null ? findEntries(client, version.edition) : [],
  ]);
  const at = entries.findIndex((entry) => entry.work === work.work);
  return {
    ...base,
    corrections: base.document.corrections ?? [],
    effectsOf,
    held,
    citing: article === null || article.kind === 'article' ? citing : [],
    previous: entries[at - 1] ?? null,
    next: at < 0 ? null : (entries[at + 1] ?? null),
  };
}

/** The articles of a tree with all their words. */
const articlesOf = (units: readonly Unit[]): readonly Article[] =>
  articlesIn(units).map((unit) => ({
    address: unit.address,
    label: unit.label ?? '',
    text: wordsOfUnit(unit),
  }));

async function bothArticles(
  { client }: Reading,
  older: VersionRow,
  newer: VersionRow,
): Promise<readonly [readonly Article[], readonly Article[]]> {
  const [a, b] = await Promise.all([
    findDocument(client, older.version),
    findDocument(client, newer.version),
  ]);
  const articles = (document: typeof a): readonly Article[] =>
    document === null ? [] : document.parts.flatMap(({ units }) => articlesOf(units));
  return [articles(a), articles(b)];
}

/** The article in every version, followed from this one both ways, whatever its number there. */
async function articleThen(
  reading: Reading,
  { versions, version }: DocumentView,
  unit: Unit,
): Promise<readonly ArticleThen[]> {
  if (versions.length < 2) return [];
  const then: ArticleThen[] = versions.map((each) => ({
    version: each,
    address: null,
    label: null,
    isChanged: null,
  }));
  const here = versions.indexOf(version);
  const put = (index: number, some: Partial<ArticleThen>): void => {
    const row = then[index];
    if (row !== undefined) then[index] = { ...row, ...some };
  };
  put(here, { address: unit.address, label: unit.label });
  for (const step of [1, -1] as const) {
    let address: string | null = unit.address;
    for (let at = here; address !== null; at += step) {
      const [first, second] =
        step === 1 ? [versions[at], versions[at + 1]] : [versions[at - 1], versions[at]];
      if (first === undefined || second === undefined) break;
      const pairs = await reading.pair(first, second, () => bothArticles(reading, first, second));
      const pair = pairs.find(({ older, newer }) => (step === 1 ? older : newer)?.address === address);
      const isChanged = pair?.older == null ? null : pair.older.text !== pair.newer?.text;
      const other: Article | null = (step === 1 ? pair?.newer : pair?.older) ?? null;
      if (step === -1) put(at, { isChanged });
      put(at + step, {
        address: other?.address ?? null,
        label: other?.label ?? null,
        ...(step === 1 ? { isChanged } : {}),
      });
      address = other?.address ?? null;
    }
  }
  return then;
}
