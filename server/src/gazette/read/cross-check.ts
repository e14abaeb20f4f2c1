import { numberKey, showNumber } from '../number.js';
import type { ContentsEntry, GazetteDocument } from '../tree.js';
import type { PrintedEntry } from './contents.js';
import type { DoubtLog } from './doubt-log.js';
import { bareWords, unspaced } from './prose.js';

const NUMBERED = /文件|规章|政府令|规范性/;
const MARKS_ASIDE = /[ \u3000《》〈〉]/g;

/** Finds for a document what the contents print of it: by number, by title, or as the one place for news. */
export class ContentsIndex {
  readonly #byNumber = new Map<string, PrintedEntry>();
  readonly #byWords = new Map<string, PrintedEntry>();
  readonly #found = new Map<PrintedEntry, string>();

  constructor(readonly entries: readonly PrintedEntry[]) {
    for (const entry of entries) {
      if (entry.number !== null) this.#byNumber.set(numberKey(entry.number), entry);
      this.#byWords.set(entry.words, entry);
    }
  }

  /** The entry of a document number or of one of its titles, whichever is there. */
  entryFor(key: string | null, titles: readonly string[]): PrintedEntry | null {
    const numbered = key === null ? undefined : this.#byNumber.get(key);
    const titled = titles
      .map((title) => this.#byWords.get(bareWords(title)))
      .find((entry) => entry !== undefined);
    return numbered ?? titled ?? null;
  }

  /** The entry of the news, which may stand without a title in the text. */
  newsEntry(): PrintedEntry | null {
    return (
      this.entries.find(({ title, section }) => /要闻|大事记|动态|日志/.test(`${section} ${title}`)) ?? null
    );
  }

  /** The document was found where the contents say. */
  found(entry: PrintedEntry, document: string): void {
    if (!this.#found.has(entry)) this.#found.set(entry, document);
  }

  /** The contents with what was found for each line. */
  checked(): readonly ContentsEntry[] {
    return this.entries.map((entry) => ({
      section: entry.section,
      title: entry.title,
      number: entry.number,
      page: entry.page,
      document: this.#found.get(entry) ?? null,
      lines: entry.lines,
    }));
  }
}

/** Tells where contents and text do not agree. */
export function crossCheck(
  index: ContentsIndex,
  documents: readonly { readonly document: GazetteDocument; readonly entry: PrintedEntry | null }[],
  hasContents: boolean,
  log: DoubtLog,
): void {
  if (!hasContents) {
    log.note('contentsAbsent', { line: 0, before: '' });
    return;
  }
  for (const { document, entry } of documents) {
    const { title } = document;
    if (entry === null)
      log.note('contentsExtra', { line: document.lines[0], before: title, key: '', params: { title } });
    else checkTitle(document, entry, log);
  }
  for (const { title, document, lines } of index.checked())
    if (document === null)
      log.note('contentsMissing', { line: lines[0], before: title, key: '', params: { title } });
}

function checkTitle(document: GazetteDocument, entry: PrintedEntry, log: DoubtLog): void {
  const place = { line: document.lines[0], before: document.title, key: '' };
  const params = { title: entry.title };
  const titles = titlesOf(
    document.title,
    document.parts.find(({ role }) => role === 'enclosure')?.title ?? '',
  );
  if (document.genre !== 'news' && !titles.some((title) => bareWords(title) === entry.words))
    log.note('contentsTitle', { ...place, params });
  else if (document.genre !== 'news' && !titles.some((title) => isSpelledAs(title, entry.clean)))
    log.note('contentsSpelling', { ...place, params });
  const found = document.number === null ? null : numberKey(document.number);
  const printed = entry.number === null ? null : numberKey(entry.number);
  if (found !== null && printed !== null && found !== printed)
    log.note('contentsNumber', {
      ...place,
      params: { found: showOf(document.number), contents: showOf(entry.number) },
    });
  const isNumberDue = document.number === null && (printed !== null || NUMBERED.test(entry.section));
  if (isNumberDue && !/令第.{1,6}号$/.test(unspaced(document.title)))
    log.note('documentNumberMissing', { ...place, params: { section: entry.section } });
}

const isSpelledAs = (title: string, other: string): boolean =>
  title.replace(MARKS_ASIDE, '') === other.replace(MARKS_ASIDE, '');

/** How contents name a document: by its title; an order by its number, by what it makes known, or by both. */
export const titlesOf = (title: string, enclosure: string): readonly string[] =>
  /令第.{1,6}号$/.test(unspaced(title)) && enclosure !== ''
    ? [title, `${title}${enclosure}`, enclosure]
    : [title];

const showOf = (number: GazetteDocument['number']): string => (number === null ? '—' : showNumber(number));
