import { chineseDate } from '../../report/text/chinese-date.js';
import { legible } from '../../report/text/legible.js';
import type { GazetteDocument, ImprintEntry } from '../tree.js';
import type { PrintedIn } from './context.js';

/** Two characters of Chinese: how far a paragraph is indented. */
export const INDENT = '　　';

/** A text of several lines in one line. */
export const oneLine = (text: string): string => text.replace(/[\s\u0085\u2028\u2029]+/gu, ' ').trim();

/** A text in which nothing is hidden: controls and marks that would turn a line around are shown by their codes. */
export const inTheOpen = (text: string): string => legible(text, () => true).replaceAll('\u200b', '');

/** `2024年第23期` */
export const issueNumberText = ({ year, number }: Pick<PrintedIn, 'year' | 'number'>): string =>
  `${year}年第${number}期`;

/** `复总第931期`; empty where nobody counted. */
export const cumulativeText = ({ cumulative }: Pick<PrintedIn, 'cumulative'>): string =>
  cumulative === null ? '' : `复总第${cumulative}期`;

/** Where a document was printed: `吉林省人民政府公报2024年第23期（2024年12月15日出版）`. */
export const printedInText = (issue: PrintedIn): string =>
  `${issue.title}${issueNumberText(issue)}（${chineseDate(issue.issuedOn)}出版）`;

/** The day under the signature; null where there is none. */
export const datedText = ({ dated }: Pick<GazetteDocument, 'dated'>): string | null =>
  dated === null ? null : chineseDate(dated);

/** A line of the imprint, named where it has a name. */
export const imprintText = ({ name, value }: ImprintEntry): string =>
  [name, value]
    .map(oneLine)
    .filter((text) => text !== '')
    .join('：');
