import {
  type ClauseEntry,
  chineseNumber,
  FUNDS_CLAUSES,
  FUNDS_SOURCES,
  GAZETTE_CLAUSES,
  GAZETTE_SOURCES,
  type SourceDocument,
  type Text,
} from '@jizheng/rules';
import { type LawLine, type LawUnit, linesOf } from '../../parts/law-lines';
import { placeOf } from '../../parts/law-place';

/** Every document that the law layer cites. */
export const SOURCES: readonly SourceDocument[] = [...FUNDS_SOURCES, ...GAZETTE_SOURCES];

/** The clause register of all documents. */
export const REGISTER: readonly ClauseEntry[] = [...FUNDS_CLAUSES, ...GAZETTE_CLAUSES];

/** A heading that stands over articles: 编, 章, 节. */
export interface LawHeading {
  readonly address: string;
  readonly label: string;
  /** The sections below it, up to the next heading. */
  readonly sections: readonly LawSection[];
}

/** An article, or a part of a document without articles: its words, and what the register says of it. */
export interface LawSection {
  readonly address: string;
  readonly title: Text;
  /** Empty while the gazette does not hold it. */
  readonly lines: readonly LawLine[];
  readonly clauses: readonly ClauseEntry[];
}

const HEADINGS = new Set(['part', 'chapter', 'section']);

/** The section in which a place lies: its article, else the first step of its address. */
export function sectionOf(place: string): string {
  const article = /^art-[^/]+/.exec(place);
  if (article !== null) return article[0];
  const [first = '', second] = place.split('/');
  return first === 'notice' && second !== undefined ? `${first}/${second}` : first;
}

/** Whether a provision lies in a section of a document. */
export function isOf(provision: string, document: string, section: string): boolean {
  const of = placeOf(provision);
  return of.document === document && sectionOf(of.place) === section;
}

const LEVELS: { readonly [level: string]: Text } = {
  head: { zh: '部分', en: 'Part' },
  para: { zh: '段', en: 'Para.' },
  entry: { zh: '条', en: 'Entry' },
  point: { zh: '点', en: 'Point' },
};

/** How a section is called: 第三十五条, art. 35; 第二部分, part 2. */
export function titleOf(address: string): Text {
  const [, level = '', number = '', inserted] = /^(?:notice\/)?([a-z]+)-(\d+)(?:-(\d+))?/.exec(address) ?? [];
  const chinese = chineseNumber(Number(number));
  if (level === 'art') {
    return inserted === undefined
      ? { zh: `第${chinese}条`, en: `Art. ${number}` }
      : { zh: `第${chinese}条之${chineseNumber(Number(inserted))}`, en: `Art. ${number}-${inserted}` };
  }
  const words = LEVELS[level];
  const isNotice = address.startsWith('notice/');
  return words === undefined
    ? { zh: address, en: address }
    : {
        zh: `${isNotice ? '印发通知 ' : ''}第${chinese}${words.zh}`,
        en: `${isNotice ? 'Notice, ' : ''}${words.en} ${number}`,
      };
}

/** A heading of a document without articles is called as it is printed: `一、 总体要求`. */
function calledBy({ label, heading }: LawUnit): Text {
  const printed = [label, heading].filter((part) => part !== null && part !== '').join('　');
  return { zh: printed, en: printed };
}

const numberIn = (address: string): number => Number(/-(\d+)/.exec(address)?.[1] ?? 0);

/** The clauses of a document by the sections in which they stand. */
export function clausesIn(document: string): ReadonlyMap<string, readonly ClauseEntry[]> {
  const found = new Map<string, ClauseEntry[]>();
  for (const entry of REGISTER) {
    const { document: of, place } = placeOf(entry.provision);
    if (of !== document) continue;
    const section = sectionOf(place);
    found.set(section, [...(found.get(section) ?? []), entry]);
  }
  return found;
}

/** The sections of a document that is held, under its headings, in the order of print. */
export function heldSections(document: string, units: readonly LawUnit[]): readonly LawHeading[] {
  const clauses = clausesIn(document);
  const headings: { address: string; label: string; sections: LawSection[] }[] = [];
  let own: LawUnit[] = [];
  let address = '';
  const settle = () => {
    if (own.length === 0) return;
    if (headings.length === 0) headings.push({ address: '', label: '', sections: [] });
    const [first] = own;
    headings.at(-1)?.sections.push({
      address,
      title: first?.kind === 'heading' ? calledBy(first) : titleOf(address),
      lines: linesOf(own),
      clauses: clauses.get(address) ?? [],
    });
    own = [];
  };
  for (const unit of units) {
    const isHeading = HEADINGS.has(unit.kind);
    const section = isHeading ? unit.address : sectionOf(unit.address);
    if (isHeading || section !== address) settle();
    address = section;
    if (isHeading) {
      const label = [unit.label, unit.heading].filter((part) => part !== null).join('　');
      headings.push({ address: unit.address, label, sections: [] });
    } else own.push(unit);
  }
  settle();
  return headings;
}

/** The sections that the register speaks of, without their words; of a document with articles every one up to the last. */
export function registeredSections(document: string, alsoCited: readonly string[]): readonly LawHeading[] {
  const clauses = clausesIn(document);
  const cited = alsoCited
    .map(placeOf)
    .filter((of) => of.document === document && of.place !== '')
    .map(({ place }) => sectionOf(place));
  const addresses = [...new Set([...clauses.keys(), ...cited])].toSorted((a, b) => numberIn(a) - numberIn(b));
  const sections = addresses.map((address) => ({
    address,
    title: titleOf(address),
    lines: [],
    clauses: clauses.get(address) ?? [],
  }));
  return sections.length === 0 ? [] : [{ address: '', label: '', sections }];
}
