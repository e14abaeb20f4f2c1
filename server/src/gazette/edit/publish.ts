import { fail, ok, type PlainDate, type Result } from '@jizheng/rules';
import type pg from 'pg';
import { citationsIn } from '../cite.js';
import { wordsOf } from '../find/words.js';
import { showNumber } from '../number.js';
import type { Edition } from '../stores/edition.js';
import {
  insertParts,
  insertVersion,
  insertWorks,
  linkEffects,
  lockPress,
  type NewCitation,
  type NewEffect,
  type NewPassage,
  type NewProvision,
  type NewWork,
} from '../stores/print.js';
import { documentsOf, type Effect, type GazetteDocument, type Unit, unitsIn } from '../tree.js';
import { workIdOfNumber, workIdOfTitle } from '../work-id.js';
import { type Clash, nameWorks } from './name-works.js';
import type { ReadEdition } from './read-edition.js';

/** Why an approved edition cannot be printed: what is held already stands in its way. */
export interface PrintRefused {
  readonly code: 'alreadyPrinted';
  readonly clashes: readonly Clash[];
}

/** Writes what an approved edition says, for ever: works, versions, provisions, citations, effects, passages. */
export async function printEdition(
  client: pg.ClientBase,
  { edition, reading }: Pick<ReadEdition, 'edition' | 'reading'>,
): Promise<Result<null, PrintRefused>> {
  const { id, jurisdiction } = edition;
  await lockPress(client);
  const read = documentsOf(reading.publication);
  const names = await nameWorks(client, jurisdiction, read);
  if (!names.ok) return fail({ code: 'alreadyPrinted', clashes: names.error });
  const documents = read.map((document, at) => ({ ...document, id: names.value[at] ?? document.id }));
  await insertWorks(client, jurisdiction, documents.map(workOf));
  for (const [place, document] of documents.entries()) await printDocument(client, edition, place, document);
  await linkEffects(client, jurisdiction, id);
  return ok(null);
}

async function printDocument(
  client: pg.ClientBase,
  { id: edition, jurisdiction }: Edition,
  place: number,
  document: GazetteDocument,
): Promise<void> {
  const version = await insertVersion(client, jurisdiction, {
    work: document.id,
    edition,
    place,
    validFrom: document.inForceFrom,
    document,
  });
  const units = document.parts.flatMap((part) => [...unitsIn(part.units)]);
  await insertParts(client, jurisdiction, version, {
    provisions: units.map(provisionOf),
    citations: units.flatMap(citationsOf),
    effects: document.effects.flatMap(effectOf),
    passages: passagesOf(document),
  });
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

/** What is kept of an effect; one of which nobody knows the day has none. */
const effectOf = ({ address, kind, number, title, from }: Effect): readonly NewEffect[] => {
  if (from === null) return [];
  const work = number === null ? workIdOfTitle(title ?? '') : workIdOfNumber(number);
  return [{ address, kind, number: number === null ? null : showNumber(number), title, work, from }];
};

const WHOLE: ReadonlySet<Unit['kind']> = new Set(['article', 'point', 'entry']);

/** What is found: the document by its title, its number and to whom it is sent; each article, point and news entry as a whole; other words one by one. */
export function passagesOf(document: GazetteDocument): readonly NewPassage[] {
  const { title, genre, issuers, number, addressees } = document;
  const head = [number === null ? null : showNumber(number), addressees].filter((line) => line !== null);
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
    passage('', '', head.join('\n'), null),
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
