import type { PlainDate } from '@jizheng/rules';

/** First and last line of a source text, counted from 1. */
export type Lines = readonly [from: number, to: number];

/** How an office numbers what it issues: 吉政规〔2024〕2号. */
export interface DocumentNumber {
  /** The issuer's word, e.g. 吉政规. */
  readonly prefix: string;
  readonly year: number;
  readonly serial: number;
}

/**
 * What a unit of structure is. Laws: 编 part, 章 chapter, 节 section, 条 article, 款 paragraph, 项 item, 目 subitem. Other
 * documents: 一、 heading, （一） subheading, 1. point, （1） subpoint, and paragraphs between them. News: one entry.
 */
export type UnitKind =
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'paragraph'
  | 'item'
  | 'subitem'
  | 'heading'
  | 'subheading'
  | 'point'
  | 'subpoint'
  | 'entry';

/** A unit of structure with its permanent address. */
export interface Unit {
  readonly kind: UnitKind;
  /**
   * Within the document, for ever: `chap-3`, `chap-2/sec-1`, `art-35`, `art-35/para-1`, `art-4/para-1/item-2`, `art-15-1`
   * (第十五条之一), `head-2/sub-1/point-3`, `head-2/para-1`, `para-1`, `entry-12`; what stands before an enclosure begins
   * with `notice/`. Articles are numbered through the document, whatever chapter they stand in.
   */
  readonly address: string;
  /** As printed, e.g. 第三十五条, （一）, 1.; null where nothing is. */
  readonly label: string | null;
  /** The heading of a chapter, a heading or a numbered point; null where there is none. */
  readonly heading: string | null;
  /** Its own words without label and heading, as mended; empty where only children speak. */
  readonly text: string;
  /** The same as it stood in the source; null where nothing was mended. */
  readonly original: string | null;
  readonly lines: Lines;
  /** The departments named in brackets at the end of a measure; empty elsewhere. */
  readonly responsible: readonly string[];
  /** The day of a news entry, 同日 resolved; null elsewhere. */
  readonly date: PlainDate | null;
  readonly children: readonly Unit[];
}

/** What a document is, by its title and its place. */
export type Genre =
  | 'law'
  | 'regulation'
  | 'measures'
  | 'plan'
  | 'reply'
  | 'opinion'
  | 'notice'
  | 'foreword'
  | 'news'
  | 'announcement'
  | 'about'
  | 'other';

/** Body: the document itself; enclosure: what a notice prints and sends; attachment: what is annexed. */
export type PartRole = 'body' | 'enclosure' | 'attachment';

/** A part of a document. */
export interface Part {
  readonly role: PartRole;
  /** The title of an enclosure or an attachment; null for the body. */
  readonly title: string | null;
  /** The document itself says that this is left out (略). */
  readonly isOmitted: boolean;
  readonly units: readonly Unit[];
  readonly lines: Lines;
}

/** What a document does to another. */
export interface Effect {
  readonly kind: 'repeals' | 'replaces' | 'amends';
  readonly number: DocumentNumber | null;
  readonly title: string | null;
  /** From which day; null: nobody knows. */
  readonly from: PlainDate | null;
  /** The unit that says so; empty where the title does. */
  readonly address: string;
}

/** A correction (更正) of published words: these stay as they were printed, it stands beside them. */
export interface Correction {
  /** Of the unit; empty: title, number, addressees or signatures of the document. */
  readonly address: string;
  readonly printed: string;
  /** Empty: to be struck out. */
  readonly corrected: string;
  readonly reason: string;
  readonly publishedOn: PlainDate;
}

/** A document of an issue, or a statute. */
export interface GazetteDocument {
  /** The work's permanent name: `jzg-2024-2`, `budget-law`, `jl-2024-23-foreword`. */
  readonly id: string;
  readonly genre: Genre;
  readonly number: DocumentNumber | null;
  readonly title: string;
  readonly issuers: readonly string[];
  /** To whom it is sent, as printed without the colon; null where it is to everyone. */
  readonly addressees: string | null;
  /** The day under the signature, or on which this version was made. */
  readonly dated: PlainDate | null;
  /** From when it is in force, where it says so or where that follows from its day; null for news and the like. */
  readonly inForceFrom: PlainDate | null;
  /** The section of the contents in which it stands; null for statutes. */
  readonly section: string | null;
  /** The page as the contents print it. */
  readonly page: number | null;
  readonly parts: readonly Part[];
  /** What it repeals, replaces or amends. */
  readonly effects: readonly Effect[];
  /** Who signed, names as written together. */
  readonly signatories: readonly string[];
  /** How a statute was made and amended, oldest first, own lines of the text. */
  readonly history: readonly { readonly date: PlainDate | null; readonly text: string }[];
  readonly lines: Lines;
  /** What was corrected since it was published, oldest first; a text that is read has none. */
  readonly corrections?: readonly Correction[];
}

/** A line of the contents. */
export interface ContentsEntry {
  readonly section: string;
  readonly title: string;
  readonly number: DocumentNumber | null;
  readonly page: number | null;
  /** The document that was found for it; null: a doubt says so. */
  readonly document: string | null;
  readonly lines: Lines;
}

/** A line of the imprint: 主编, 地址, ISSN …, as printed. */
export interface ImprintEntry {
  readonly name: string;
  readonly value: string;
}

/** An issue of a gazette. */
export interface Issue {
  readonly kind: 'issue';
  /** Of the gazette, e.g. 吉林省人民政府公报. */
  readonly title: string;
  readonly year: number;
  readonly number: number;
  /** Counted since the first issue. */
  readonly cumulative: number | null;
  readonly issuedOn: PlainDate;
  /** e.g. 半月刊. */
  readonly frequency: string | null;
  readonly imprint: readonly ImprintEntry[];
  readonly contents: readonly ContentsEntry[];
  /** In the order of print: foreword, documents, news, announcements, the gazette about itself. */
  readonly documents: readonly GazetteDocument[];
}

/** What an issue says of itself. */
export type IssueFront = Pick<Issue, 'frequency' | 'imprint' | 'contents'>;

/** A whole statute by itself. */
export interface Statute {
  readonly kind: 'statute';
  readonly document: GazetteDocument;
}

/** What a source text turns out to be. */
export type Publication = Issue | Statute;

/** All documents of a publication. */
export const documentsOf = (publication: Publication): readonly GazetteDocument[] =>
  publication.kind === 'issue' ? publication.documents : [publication.document];

/** Every unit of a list and below, in the order of print. */
export function* unitsIn(units: readonly Unit[]): Generator<Unit> {
  for (const unit of units) {
    yield unit;
    yield* unitsIn(unit.children);
  }
}
