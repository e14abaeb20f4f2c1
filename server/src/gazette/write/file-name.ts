import { showNumber } from '../number.js';
import type { GazetteDocument, Issue } from '../tree.js';
import { issueNumberText, oneLine } from './printed-text.js';

/** The name under which a file is saved. */
export interface DownloadName {
  /** For people. */
  readonly zh: string;
  /** For programs that know no other letters. */
  readonly ascii: string;
  /** The value of Content-Disposition (RFC 6266, RFC 8187). */
  readonly header: string;
}

/** What file systems keep for themselves, and what hides or turns letters. */
const FORBIDDEN = /[\\/:*?"<>|%\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]+/gu;
/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/iu;
/** A name of 255 bytes at most, three for each character, with room for the ending and a number. */
const MAX_CHARACTERS = 76;

const bare = (name: string, instead: string): string => {
  const clean = [...oneLine(name.replace(FORBIDDEN, ' '))].slice(0, MAX_CHARACTERS).join('');
  const trimmed = clean.replace(/^[.\s~-]+|[.\s]+$/gu, '');
  return trimmed === '' || DEVICE.test(trimmed) ? instead : trimmed;
};

/** RFC 8187: everything but attr-char is percent-encoded; encodeURIComponent leaves four more than that as they are. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

function named(name: string, id: string, ending: string): DownloadName {
  const end = ending.replace(/[^a-z0-9]/giu, '');
  const plain = bare(id.replace(/[^A-Za-z0-9._-]+/gu, '-'), 'document');
  const zh = `${bare(name, plain)}.${end}`;
  const ascii = `${plain}.${end}`;
  return { zh, ascii, header: `attachment; filename="${ascii}"; filename*=UTF-8''${encoded(zh)}` };
}

/** The file name of a document: number and title, never a path. */
export const documentFileName = (
  { id, number, title }: Pick<GazetteDocument, 'id' | 'number' | 'title'>,
  ending: string,
): DownloadName => named(`${number === null ? '' : `${showNumber(number)} `}${title}`, id, ending);

/** The file name of an issue. */
export const issueFileName = (
  issue: Pick<Issue, 'title' | 'year' | 'number'>,
  ending: string,
): DownloadName =>
  named(`${issue.title}${issueNumberText(issue)}`, `issue-${issue.year}-${issue.number}`, ending);
