import {
  choiceKind,
  countKind,
  dateKind,
  flagKind,
  listKind,
  optionalKind,
  recordKind,
  textKind,
  yearKind,
} from '@jizheng/rules';
import { jsonKind, numberKind, wordsKind } from '../../reading/kinds.js';
import { publishedCorrectionKind } from './kinds.js';

const count = countKind({ zh: '', en: '' });

const issue = {
  title: wordsKind,
  year: numberKind,
  number: numberKind,
  cumulative: optionalKind(numberKind),
  issuedOn: dateKind,
  url: wordsKind,
};

/** Of which year; none: the newest. */
export const publicYearQuery = recordKind({ year: optionalKind(yearKind) });

/** Issues, newest first, and the years of which there are any. */
export const publicIssuesKind = recordKind({
  items: listKind(recordKind(issue)),
  years: listKind(recordKind({ year: numberKind, issues: numberKind })),
});

/** Which issue. */
export const publicIssueParams = recordKind({ year: yearKind, number: count });

/** An issue with its contents. */
export const publicIssueKind = recordKind({
  ...issue,
  documents: listKind(
    recordKind({
      work: wordsKind,
      title: wordsKind,
      number: optionalKind(wordsKind),
      genre: wordsKind,
      section: optionalKind(wordsKind),
      page: optionalKind(numberKind),
      url: wordsKind,
    }),
  ),
});

/** Which document. */
export const publicDocumentParams = recordKind({ work: textKind });

/** On which day; none: today. */
export const publicDayQuery = recordKind({ on: optionalKind(dateKind) });

/** A document with its tree, as it stood on a day. */
export const publicDocumentKind = recordKind({
  work: wordsKind,
  title: wordsKind,
  number: optionalKind(wordsKind),
  url: wordsKind,
  validFrom: optionalKind(dateKind),
  validUntil: optionalKind(dateKind),
  versions: listKind(recordKind({ validFrom: optionalKind(dateKind), validUntil: optionalKind(dateKind) })),
  corrections: listKind(publishedCorrectionKind),
  document: jsonKind,
});

/** Which provision, e.g. `jzg-2024-2/art-35`, on which day. */
export const publicProvisionQuery = recordKind({ address: textKind, on: optionalKind(dateKind) });

/** The words of a provision on a day. */
export const publicProvisionKind = recordKind({
  address: wordsKind,
  work: wordsKind,
  title: wordsKind,
  number: optionalKind(wordsKind),
  validFrom: optionalKind(dateKind),
  validUntil: optionalKind(dateKind),
  url: wordsKind,
  corrections: listKind(publishedCorrectionKind),
  units: listKind(
    recordKind({
      address: wordsKind,
      kind: wordsKind,
      label: optionalKind(wordsKind),
      heading: optionalKind(wordsKind),
      body: wordsKind,
    }),
  ),
});

const VALIDITY = {
  inForce: { zh: '有效', en: 'in force' },
  repealed: { zh: '失效', en: 'no longer in force' },
  notYet: { zh: '尚未施行', en: 'not yet in force' },
} as const;

/** What is sought and where. */
export const publicSearchQuery = recordKind({
  q: textKind,
  issuer: optionalKind(textKind),
  genre: optionalKind(textKind),
  year: optionalKind(yearKind),
  validity: optionalKind(choiceKind(VALIDITY)),
  on: optionalKind(dateKind),
  page: optionalKind(count),
});

const piecesKind = listKind(recordKind({ text: wordsKind, isHit: flagKind }));

/** Documents that were found with their passages; what was sought is marked. */
export const publicFindingsKind = recordKind({
  numbered: optionalKind(recordKind({ work: wordsKind, title: wordsKind, isHeld: flagKind })),
  passages: numberKind,
  isCountComplete: flagKind,
  next: optionalKind(numberKind),
  items: listKind(
    recordKind({
      work: wordsKind,
      title: piecesKind,
      number: optionalKind(wordsKind),
      genre: wordsKind,
      issuers: listKind(wordsKind),
      dated: optionalKind(dateKind),
      validFrom: optionalKind(dateKind),
      validUntil: optionalKind(dateKind),
      url: wordsKind,
      hits: listKind(
        recordKind({ address: wordsKind, heading: piecesKind, body: piecesKind, url: wordsKind }),
      ),
      hasMore: flagKind,
    }),
  ),
});

/** What somebody types. */
export const publicSuggestQuery = recordKind({ q: textKind });

/** What she may be looking for. */
export const publicSuggestionsKind = recordKind({
  items: listKind(
    recordKind({
      work: wordsKind,
      address: wordsKind,
      title: wordsKind,
      heading: wordsKind,
      number: optionalKind(wordsKind),
      url: wordsKind,
    }),
  ),
});
