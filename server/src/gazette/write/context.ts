import type { PlainDate } from '@jizheng/rules';
import type { Issue } from '../tree.js';

/** What is said of the issue in which a document was printed. */
export type PrintedIn = Pick<Issue, 'title' | 'year' | 'number' | 'cumulative' | 'issuedOn'>;

/** A place in a text that leads somewhere, `from` inclusive, `to` exclusive, in UTF-16 units. */
export interface TextLink {
  readonly from: number;
  readonly to: number;
  readonly href: string;
}

/** What a writer has to know beside the tree. Nothing is read from a clock: the same input gives the same bytes. */
export interface WriteContext {
  /** Where the portal is found, without a slash at the end: `https://gb.example.gov.cn`. */
  readonly baseUrl: string;
  /** The day that the files state as theirs: of publication, or of the version. */
  readonly madeOn: PlainDate;
  /** Null for a statute that is held by itself. */
  readonly printedIn: PrintedIn | null;
  /** The citations of a text that lead somewhere, in order and apart; left out where nobody resolved them. */
  readonly linksIn?: (text: string) => readonly TextLink[];
}

/** The context of a document in its issue. */
export const contextIn = (issue: Issue, baseUrl: string): WriteContext => ({
  baseUrl,
  madeOn: issue.issuedOn,
  printedIn: issue,
});
