import { fail, type Language, ok, type Result } from '@jizheng/rules';
import { describeReportError, type ReportError } from '../../report/report-error.js';
import { type GazetteDocument, unitsIn } from '../tree.js';

/** Why a document cannot be laid out on pages. */
export type WriteError =
  | ReportError
  | { readonly code: 'tooLong'; readonly characters: number; readonly limit: number };

/**
 * The most characters that are laid out at once, some nine times a full issue: the typesetter works while all others
 * wait. Text, JSON and Akoma Ntoso know no limit.
 */
export const LAYOUT_LIMIT = 300_000;

const lengthOf = ({ title, parts }: GazetteDocument): number => {
  let length = title.length;
  for (const { units } of parts) {
    for (const { label, heading, text } of unitsIn(units)) {
      length += (label ?? '').length + (heading ?? '').length + text.length;
    }
  }
  return length;
};

/** Whether documents can be laid out together. */
export function checkLength(documents: readonly GazetteDocument[]): Result<null, WriteError> {
  const characters = documents.reduce((sum, document) => sum + lengthOf(document), 0);
  return characters > LAYOUT_LIMIT ? fail({ code: 'tooLong', characters, limit: LAYOUT_LIMIT }) : ok(null);
}

/** The error for the user: what is wrong, and what to do. */
export function describeWriteError(error: WriteError, language: Language): readonly string[] {
  if (error.code !== 'tooLong') return describeReportError(error, language);
  const { characters, limit } = error;
  return [
    {
      zh: `全文${characters}字，超过排版上限${limit}字；请下载纯文本、JSON或者XML`,
      en: `the text has ${characters} characters, more than the ${limit} that are laid out; take the plain text, JSON or XML`,
    }[language],
  ];
}
