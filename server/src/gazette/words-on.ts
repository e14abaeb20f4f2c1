import type { PlainDate, SourceDocument } from '@jizheng/rules';
import type pg from 'pg';
import { knownWorkById } from './known-works.js';
import { type HeldWords, wordsOfWorks } from './stores/words.js';

/** What a provision said on a day, line by line; nothing where its document is not held. */
export type WordsOn = (provision: string, on: PlainDate) => readonly string[];

/** The words of some documents, loaded with one query for whoever asks for many places. */
export async function loadWords(
  client: pg.ClientBase,
  jurisdiction: string,
  documents: readonly SourceDocument[],
): Promise<WordsOn> {
  const workOf = (id: string): string => knownWorkById(id)?.id ?? id;
  const works = [...new Set(documents.map(({ id }) => workOf(id)))];
  const held = await wordsOfWorks(client, jurisdiction, works);
  return (provision, on) => {
    const slash = provision.indexOf('/');
    const address = provision.slice(slash + 1);
    const work = workOf(provision.slice(0, slash));
    // As everywhere: of what had entered into force by the day the last, also where it has ended since.
    const begun = held.filter((unit) => unit.work === work && isIn(unit, address) && unit.validFrom <= on);
    const units = begun.filter(({ validFrom }) => validFrom === begun.at(-1)?.validFrom);
    return units.map(({ label, body }) => `${label ?? ''}${body}`).filter((line) => line !== '');
  };
}

const isIn = (unit: HeldWords, address: string): boolean =>
  [address, address.replace('/item-', '/para-1/item-')].some(
    (place) => unit.address === place || unit.address.startsWith(`${place}/`),
  );
