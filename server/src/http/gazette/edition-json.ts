import { describeDoubt } from '../../gazette/describe.js';
import type { Doubt, Verdicts } from '../../gazette/doubt.js';
import type { ReadEdition } from '../../gazette/edit/read-edition.js';
import { showNumber } from '../../gazette/number.js';
import type { Reading } from '../../gazette/read/read-source.js';
import type { StepTaken } from '../../gazette/stores/edition.js';
import { documentsOf, type GazetteDocument, unitsIn } from '../../gazette/tree.js';
import { EDITION_STATE } from './kinds.js';

function outlineOf({ id, genre, number, title, section, page, dated, issuers, parts }: GazetteDocument) {
  const units: { [kind: string]: number } = {};
  for (const part of parts) for (const { kind } of unitsIn(part.units)) units[kind] = (units[kind] ?? 0) + 1;
  const shown = number === null ? null : showNumber(number);
  return { id, genre, number: shown, title, section, page, dated, issuers, units };
}

const doubtShown = (verdicts: Verdicts) => (doubt: Doubt) => {
  const { id, code, effect, line, before, after } = doubt;
  const verdict = verdicts.get(id) ?? null;
  return { id, code, effect, line, before, after, message: describeDoubt(doubt), verdict };
};

/** What a reading found: its documents in outline, and its doubts with what was decided. */
export const readingShown = ({ publication, doubts, lineCount }: Reading, verdicts: Verdicts) => ({
  lines: lineCount,
  documents: documentsOf(publication).map(outlineOf),
  doubts: doubts.map(doubtShown(verdicts)),
});

/** An edition as the API shows it. */
export function editionShown(
  { edition, sourceName, reading, verdicts }: ReadEdition,
  steps: readonly StepTaken[],
) {
  const { id, kind, title, year, number, cumulative, issuedOn, state, revision } = edition;
  const { draftedBy, proofreadBy, approvedBy } = edition;
  const { lines, documents, doubts } = readingShown(reading, verdicts);
  return {
    ...{ id, kind, title, year, number, cumulative, issuedOn, state, revision },
    ...{ draftedBy, proofreadBy, approvedBy, lines, documents, doubts, steps },
    source: sourceName,
    stateName: EDITION_STATE[state],
  };
}
