import type { Signed } from '../signed.js';
import type { Step } from '../stores/paper.js';
import { type Paper, VERDICT, type Verdict, waitsFor } from './paper.js';

/** Why a person has no say about a paper. */
export type Barred = 'notAllowed' | 'notYours' | 'fourEyes';

type Who = Pick<Signed, 'person' | 'principal' | 'position' | 'organisation'>;

/** Whether the person may decide so about the paper at all, whatever its state: as its author, or as one who signs it. */
export const barredFrom = (
  verdict: Verdict,
  who: Who,
  paper: Paper,
  steps: readonly Step[],
): Barred | null =>
  verdict === 'withdraw' || verdict === 'resubmit'
    ? barredAuthor(who, paper)
    : barredSigner(who, paper, steps);

/** A paper is its author's, and the officer's for whom it was submitted. */
const barredAuthor = ({ person, principal }: Who, paper: Paper): Barred | null =>
  paper.submittedBy === person || paper.principal === principal ? null : 'notYours';

/** A signer has a place on the route, of the paper's own department, and never signs her own or twice. */
function barredSigner(
  { person, principal, position, organisation }: Who,
  paper: Paper,
  steps: readonly Step[],
) {
  if (!paper.route.includes(position)) return 'notAllowed';
  if (position === 'departmentHead' && organisation !== paper.organisation) return 'notYours';
  const own = [person, principal];
  const begun = steps.findLastIndex(({ verdict }) => verdict === 'submit' || verdict === 'return');
  const hands = steps
    .filter(({ verdict }, index) => verdict === 'submit' || (verdict === 'approve' && index > begun))
    .flatMap((step) => [step.person, step.principal]);
  return [paper.submittedBy, paper.principal, ...hands].some((hand) => own.includes(hand))
    ? 'fourEyes'
    : null;
}

/** Whether a paper stands where a verdict is possible. */
export function standsFor(verdict: Verdict, paper: Paper, { position }: Pick<Signed, 'position'>): boolean {
  switch (verdict) {
    case 'approve':
    case 'return':
    case 'reject':
      return waitsFor(paper) === position;
    case 'withdraw':
      return paper.state === 'underReview' || paper.state === 'returned';
    case 'resubmit':
      return paper.state === 'returned';
  }
}

/** What the person may decide about the paper now. */
export const verdictsOf = (who: Who, paper: Paper, steps: readonly Step[]): readonly Verdict[] =>
  (Object.keys(VERDICT) as Verdict[]).filter(
    (verdict) => standsFor(verdict, paper, who) && barredFrom(verdict, who, paper, steps) === null,
  );
