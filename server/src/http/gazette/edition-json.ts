import { describeDoubt } from '../../gazette/describe.js';
import { editionName } from '../../gazette/edit/editor.js';
import { factsOf, type InTheWay } from '../../gazette/edit/ingest.js';
import type { ShownEdition } from '../../gazette/edit/read-edition.js';
import { showNumber } from '../../gazette/number.js';
import type { Reading } from '../../gazette/read/read-source.js';
import type { DecidedDoubt, StepTaken } from '../../gazette/stores/edition.js';
import { documentsOf, type GazetteDocument, unitsIn } from '../../gazette/tree.js';
import { EDITION_STATE } from './kinds.js';
import { clashText } from './problems.js';

function outlineOf({ id, genre, number, title, section, page, dated, issuers, parts }: GazetteDocument) {
  const units: { [kind: string]: number } = {};
  for (const part of parts) for (const { kind } of unitsIn(part.units)) units[kind] = (units[kind] ?? 0) + 1;
  const shown = number === null ? null : showNumber(number);
  return { id, genre, number: shown, title, section, page, dated, issuers, units };
}

function doubtShown(doubt: DecidedDoubt) {
  const { id, code, effect, line, before, after, decision } = doubt;
  const given = decision?.verdict ?? null;
  const [verdict, day] =
    given === null || typeof given === 'string' ? [given, null] : (['accepted', given.day] as const);
  const { by = null, at = null } = decision ?? {};
  const said = { id, code, effect, line, before, after, message: describeDoubt(doubt) };
  return { ...said, verdict, day, by, at };
}

/** What a text reads as before anything is kept: its documents in outline, and its doubts. */
export function readingShown({ publication, doubts, lineCount }: Reading, { same, clashes }: InTheWay) {
  const { kind, title, year, number, cumulative, issuedOn } = factsOf(publication);
  return {
    ...{ kind, title, year, number, cumulative, issuedOn },
    lines: lineCount,
    documents: documentsOf(publication).map(outlineOf),
    doubts: doubts.map((doubt) => doubtShown({ ...doubt, decision: null })),
    same: same === null ? null : { id: same.id, name: editionName(same), state: same.state },
    clashes: clashes.map(clashText),
  };
}

/** The lines of a source, as doubts and units name them. */
export const sourceLines = (content: string): readonly string[] => content.split(/\r\n|\r|\n/);

/** An edition as the API shows it. */
export function editionShown(
  { edition, authors, sourceName, content, documents, doubts, clashes }: ShownEdition,
  steps: readonly StepTaken[],
) {
  const { id, kind, title, year, number, cumulative, issuedOn, state, revision } = edition;
  const { proofreadBy, approvedBy } = edition;
  return {
    ...{ id, kind, title, year, number, cumulative, issuedOn, state, revision },
    ...{ authors, proofreadBy, approvedBy, steps },
    lines: sourceLines(content).length,
    documents: documents.map(outlineOf),
    doubts: doubts.map(doubtShown),
    clashes: clashes.map(clashText),
    source: sourceName,
    stateName: EDITION_STATE[state],
  };
}
