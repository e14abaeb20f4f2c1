import {
  choiceKind,
  countKind,
  dateKind,
  flagKind,
  listKind,
  optionalKind,
  recordKind,
  type Text,
  textKind,
  yearKind,
} from '@jizheng/rules';
import type { EditionState, EditionStepKind } from '../../gazette/stores/edition.js';
import { bilingualKind, idKind, jsonKind, numberKind, wordsKind } from '../../reading/kinds.js';
import { bodyKind, noteKind } from '../body-kind.js';

/** How far an edition is. */
export const EDITION_STATE = {
  draft: { zh: '草稿', en: 'a draft' },
  proofread: { zh: '已校对', en: 'proofread' },
  approved: { zh: '已签发', en: 'approved' },
  published: { zh: '已出版', en: 'published' },
  withdrawn: { zh: '已撤稿', en: 'withdrawn' },
} as const satisfies { readonly [S in EditionState]: Text };

/** What was done with an edition. */
export const EDITION_STEP = {
  ingested: { zh: '入库', en: 'ingested' },
  decided: { zh: '处理疑点', en: 'decided doubts' },
  proofread: { zh: '校对', en: 'proofread' },
  returned: { zh: '退回', en: 'returned' },
  approved: { zh: '签发', en: 'approved' },
  published: { zh: '出版', en: 'published' },
  withdrawn: { zh: '撤稿', en: 'withdrawn' },
  corrected: { zh: '更正', en: 'corrected' },
} as const satisfies { readonly [S in EditionStepKind]: Text };

const VERDICT = {
  accepted: { zh: '接受', en: 'accepted' },
  refused: { zh: '不接受', en: 'refused' },
} as const;

const KIND = { issue: { zh: '公报', en: 'issue' }, statute: { zh: '法律法规', en: 'statute' } } as const;

const count = countKind({ zh: '', en: '' });

/** Which edition. */
export const editionParams = recordKind({ id: idKind });

/** Which document of an edition. */
export const documentParams = recordKind({ id: idKind, document: textKind });

/** A document of an edition, in outline. */
const outlineKind = recordKind({
  id: wordsKind,
  genre: wordsKind,
  number: optionalKind(wordsKind),
  title: wordsKind,
  section: optionalKind(wordsKind),
  page: optionalKind(numberKind),
  dated: optionalKind(dateKind),
  issuers: listKind(wordsKind),
  /** How many units of each kind were found. */
  units: jsonKind,
});

/** A doubt with what it proposes, and what was decided. */
const doubtKind = recordKind({
  id: wordsKind,
  code: wordsKind,
  effect: wordsKind,
  line: numberKind,
  message: bilingualKind,
  before: wordsKind,
  after: optionalKind(wordsKind),
  verdict: optionalKind(choiceKind(VERDICT)),
  /** The day that was given; only where the text tells none. */
  day: optionalKind(dateKind),
  /** Who decided it, and when. */
  by: optionalKind(wordsKind),
  at: optionalKind(wordsKind),
});

const facts = {
  kind: choiceKind(KIND),
  title: wordsKind,
  year: optionalKind(numberKind),
  number: optionalKind(numberKind),
  cumulative: optionalKind(numberKind),
  issuedOn: dateKind,
};

/** What a text turns out to be, before anything is kept. */
export const readingKind = recordKind({
  ...facts,
  lines: numberKind,
  documents: listKind(outlineKind),
  doubts: listKind(doubtKind),
  /** The edition of the same number or day that is here already. */
  same: optionalKind(recordKind({ id: idKind, name: wordsKind, state: choiceKind(EDITION_STATE) })),
  /** Documents that are printed already. */
  clashes: listKind(bilingualKind),
});

/** An edition on its way to print. */
export const editionKind = recordKind({
  id: idKind,
  ...facts,
  source: wordsKind,
  state: choiceKind(EDITION_STATE),
  stateName: bilingualKind,
  revision: numberKind,
  /** Whoever handed the text in or decided about its words. */
  authors: listKind(idKind),
  proofreadBy: optionalKind(idKind),
  approvedBy: optionalKind(idKind),
  lines: numberKind,
  documents: listKind(outlineKind),
  doubts: listKind(doubtKind),
  clashes: listKind(bilingualKind),
  steps: listKind(
    recordKind({
      kind: choiceKind(EDITION_STEP),
      name: optionalKind(wordsKind),
      note: wordsKind,
      at: wordsKind,
    }),
  ),
});

/** A document with its tree. */
export const documentKind = recordKind({ document: jsonKind, lines: listKind(wordsKind) });

/** Where an edition stands after a step. */
export const standKind = recordKind({ id: idKind, state: choiceKind(EDITION_STATE), revision: numberKind });

/** Editions, without what they say. */
export const editionsKind = recordKind({
  items: listKind(
    recordKind({
      id: idKind,
      ...facts,
      state: choiceKind(EDITION_STATE),
      stateName: bilingualKind,
      steps: count,
      lastStep: optionalKind(wordsKind),
    }),
  ),
  next: optionalKind(wordsKind),
});

/** Where the page before ended. */
export const editionsQuery = recordKind({ cursor: optionalKind(textKind) });

/** Decided doubts. */
export const verdictsKind = bodyKind({
  verdicts: listKind(
    bodyKind({ doubt: textKind, verdict: choiceKind(VERDICT), day: optionalKind(dateKind) }),
  ),
});

/** A step with an edition. */
export const stepKind = bodyKind({
  step: choiceKind({
    proofread: EDITION_STEP.proofread,
    approve: EDITION_STEP.approved,
    publish: EDITION_STEP.published,
    return: EDITION_STEP.returned,
    withdraw: EDITION_STEP.withdrawn,
  }),
  note: optionalKind(noteKind),
});

/** Which year. */
export const yearQuery = recordKind({ year: optionalKind(yearKind) });

/** The issues that a year owes. */
export const scheduleKind = recordKind({
  year: numberKind,
  items: listKind(
    recordKind({
      number: numberKind,
      on: dateKind,
      isOverdue: flagKind,
      edition: optionalKind(idKind),
      state: optionalKind(choiceKind(EDITION_STATE)),
    }),
  ),
});

/** A correction that an editor proposes. */
export const newCorrectionKind = bodyKind({
  work: textKind,
  /** Empty: title, number, addressees or signatures. */
  address: noteKind,
  printed: textKind,
  /** Empty: to be struck out. */
  corrected: noteKind,
  reason: textKind,
});

/** A correction. */
export const correctionKind = recordKind({
  id: idKind,
  work: wordsKind,
  address: wordsKind,
  printed: wordsKind,
  corrected: wordsKind,
  reason: wordsKind,
  proposedBy: idKind,
  publishedOn: optionalKind(dateKind),
  declinedBecause: optionalKind(wordsKind),
});

/** Why a correction is not taken up. */
export const refusalKind = bodyKind({ reason: textKind });

/** All corrections. */
export const correctionsKind = recordKind({ items: listKind(correctionKind) });

/** Which provision, on which day; a document by its name alone. */
export const provisionQuery = recordKind({ address: textKind, on: optionalKind(dateKind) });

/** A correction that was published. */
export const publishedCorrectionKind = recordKind({
  address: wordsKind,
  printed: wordsKind,
  corrected: wordsKind,
  reason: wordsKind,
  publishedOn: dateKind,
});

/** What a provision says. */
export const provisionKind = recordKind({
  address: wordsKind,
  work: wordsKind,
  title: wordsKind,
  number: optionalKind(wordsKind),
  validFrom: optionalKind(dateKind),
  validUntil: optionalKind(dateKind),
  units: listKind(
    recordKind({
      address: wordsKind,
      kind: wordsKind,
      label: optionalKind(wordsKind),
      heading: optionalKind(wordsKind),
      body: wordsKind,
    }),
  ),
  corrections: listKind(publishedCorrectionKind),
});
