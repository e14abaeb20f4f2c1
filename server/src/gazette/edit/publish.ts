import { fail, ok, type PlainDate, type Result } from '@jizheng/rules';
import type pg from 'pg';
import { citationsIn } from '../cite.js';
import { effectsOf } from '../effects.js';
import { wordsOf } from '../find/words.js';
import { showNumber } from '../number.js';
import type { Edition } from '../stores/edition.js';
import {
  findWork,
  insertParts,
  insertVersion,
  insertWorks,
  type NewCitation,
  type NewEffect,
  type NewPassage,
  type NewProvision,
  type NewWork,
} from '../stores/print.js';
import { documentsOf, type GazetteDocument, type Unit, unitsIn } from '../tree.js';
import { workIdOfNumber, workIdOfTitle } from '../work-id.js';
import type { ReadEdition } from './read-edition.js';

/** Why an approved edition cannot be printed. */
export type PrintRefused =
  /** Other works have these names or numbers. */
  | { readonly code: 'workTaken'; readonly works: readonly string[] }
  /** The work is held already in a version of the same day. */
  | { readonly code: 'versionTaken'; readonly work: string };

/** Writes what an approved edition says, for ever: works, versions, provisions, citations, effects, passages. */
export async function printEdition(
  client: pg.ClientBase,
  { edition, reading }: Pick<ReadEdition, 'edition' | 'reading'>,
): Promise<Result<null, PrintRefused>> {
  const documents = documentsOf(reading.publication);
  const taken = await insertWorks(client, edition.jurisdiction, documents.map(workOf));
  if (taken.length > 0) return fail({ code: 'workTaken', works: taken.map(({ id }) => id) });
  for (const [place, document] of documents.entries()) {
    const printed = await printDocument(client, edition, place, document);
    if (!printed.ok) return printed;
  }
  return ok(null);
}

async function printDocument(
  client: pg.ClientBase,
  { id: edition, jurisdiction }: Edition,
  place: number,
  document: GazetteDocument,
): Promise<Result<null, PrintRefused>> {
  const version = await insertVersion(client, jurisdiction, {
    work: document.id,
    edition,
    place,
    validFrom: document.inForceFrom,
    document,
  });
  if (version === null) return fail({ code: 'versionTaken', work: document.id });
  const units = document.parts.flatMap((part) => [...unitsIn(part.units)]);
  await insertParts(client, jurisdiction, version, {
    provisions: units.map(provisionOf),
    citations: units.flatMap(citationsOf),
    effects: await effectsIn(client, jurisdiction, document),
    passages: passagesOf(document),
  });
  return ok(null);
}

const workOf = ({ id, number, title, genre, issuers, dated }: GazetteDocument): NewWork => ({
  id,
  number: number === null ? null : showNumber(number),
  title,
  genre,
  issuers,
  // The day of a statute is its version's.
  dated: number === null ? null : dated,
});

const provisionOf = ({ address, kind, label, heading, text, original, date }: Unit): NewProvision => ({
  address,
  kind,
  label,
  heading,
  body: text,
  original,
  dated: date,
});

const citationsOf = ({ address, text }: Unit): readonly NewCitation[] =>
  citationsIn(text)
    .filter(({ number, title }) => number !== null || title !== null)
    .map(({ text: words, number, title, article }, place) => ({
      address,
      place,
      words,
      number: number === null ? null : showNumber(number),
      title,
      article,
    }));

/** What a document does to others; a work that is not known yet is entered by its number or title. */
async function effectsIn(
  client: pg.ClientBase,
  jurisdiction: string,
  document: GazetteDocument,
): Promise<readonly NewEffect[]> {
  const effects: NewEffect[] = [];
  for (const { address, kind, number, title, on } of effectsOf(document)) {
    const from: PlainDate | null = on ?? document.inForceFrom;
    if (from === null) continue;
    const shown = number === null ? null : showNumber(number);
    const known = await findWork(client, jurisdiction, { number: shown, title: title ?? '' });
    const work = known ?? (number === null ? workIdOfTitle(title ?? '') : workIdOfNumber(number));
    if (known === null) {
      const named = title ?? shown ?? work;
      await insertWorks(client, jurisdiction, [
        { id: work, number: shown, title: named, genre: 'other', issuers: [], dated: null },
      ]);
    }
    effects.push({ address, kind, work, from });
  }
  return effects;
}

const WHOLE: ReadonlySet<Unit['kind']> = new Set(['article', 'point', 'entry']);

/** What is found: the document by its title; each article, point and news entry as a whole; other words one by one. */
export function passagesOf(document: GazetteDocument): readonly NewPassage[] {
  const { title, genre, issuers, number } = document;
  const passage = (address: string, heading: string, body: string, date: PlainDate | null): NewPassage => {
    const found = { title, heading, body, genre, issuers, dated: date ?? document.dated };
    return { address, ...found, words: wordsOf(found) };
  };
  const below = (unit: Unit, path: readonly string[]): readonly NewPassage[] => {
    const own = [unit.label, unit.heading].filter((part) => part !== null).join(' ');
    const headings = own === '' ? path : [...path, own];
    if (WHOLE.has(unit.kind)) {
      const body = [...unitsIn([unit])].map(spoken(unit)).filter((text) => text !== '');
      return [passage(unit.address, headings.join(' '), body.join('\n'), unit.date)];
    }
    return [
      ...(unit.text === '' ? [] : [passage(unit.address, headings.join(' '), unit.text, unit.date)]),
      ...unit.children.flatMap((child) => below(child, headings)),
    ];
  };
  return [
    passage('', '', number === null ? '' : showNumber(number), null),
    ...document.parts.flatMap(({ title: partTitle, units }) =>
      units.flatMap((unit) => below(unit, partTitle === null ? [] : [partTitle])),
    ),
  ];
}

/** The words of a unit within the passage of another: its label too where it is not the passage's own. */
const spoken =
  (whole: Unit) =>
  ({ address, label, text }: Unit): string =>
    address === whole.address || label === null ? text : `${label}${text}`;
