import type { Text } from '@jizheng/rules';
import type { Body, Position } from '../../session/answers';
import { openDoubts, type Verdicts } from './doubts';
import type { Edition } from './edition';

/** A step that can be taken with an edition. */
export type StepName = Body<'/api/gazette/editions/{id}/steps'>['step'];

/** A step that is offered: what it is called, and why it cannot be taken now. */
export interface Move {
  readonly step: StepName;
  readonly title: Text;
  /** Null where it can be taken. */
  readonly barred: Text | null;
  /** The step goes on; the others take back. */
  readonly isAhead: boolean;
  /** It states its reason. */
  readonly needsNote: boolean;
  /** It cannot be undone: the person says so before. */
  readonly isFinal: boolean;
}

interface Seen {
  readonly person: string;
  readonly position: Position;
  readonly unsent: Verdicts;
}

const TITLES = {
  proofread: { zh: '校对无误', en: 'Proofread' },
  approve: { zh: '签发', en: 'Approve' },
  publish: { zh: '出版', en: 'Publish' },
  return: { zh: '退回编辑', en: 'Return to the draft' },
  withdraw: { zh: '撤稿', en: 'Withdraw' },
} as const satisfies { readonly [S in StepName]: Text };

const CHIEF_ONLY: Text = { zh: '由主编办理', en: 'the chief editor does it' };

function barredProofread(edition: Edition, { person, unsent }: Seen): Text | null {
  const open = openDoubts(edition.doubts, unsent).length;
  if (open > 0) {
    return {
      zh: `还有 ${open} 处疑点没有处理`,
      en: open === 1 ? '1 doubt is still open' : `${open} doubts are still open`,
    };
  }
  const waiting = Object.keys(unsent).length;
  if (waiting > 0) {
    return {
      zh: `先提交你处理的 ${waiting} 处疑点；提交后由另一人校对`,
      en: `submit your ${waiting} verdicts first; then another person proofreads`,
    };
  }
  return edition.authors.includes(person)
    ? { zh: '稿子是你编的，由另一人校对', en: 'you made this draft: another person proofreads it' }
    : null;
}

function barredApprove({ authors, proofreadBy }: Edition, { person, position }: Seen): Text | null {
  if (position !== 'chiefEditor') return CHIEF_ONLY;
  if (authors.includes(person)) {
    return { zh: '稿子是你编的，由另一位主编签发', en: 'you made it: another chief editor approves it' };
  }
  return proofreadBy === person
    ? { zh: '稿子是你校对的，由另一位主编签发', en: 'you proofread it: another chief editor approves it' }
    : null;
}

const ahead = (step: StepName, barred: Text | null, isFinal = false): Move => ({
  step,
  title: TITLES[step],
  barred,
  isAhead: true,
  needsNote: false,
  isFinal,
});

const back = (step: StepName): Move => ({
  step,
  title: TITLES[step],
  barred: null,
  isAhead: false,
  needsNote: true,
  isFinal: false,
});

/** The steps that an edition may take from where it stands; what cannot be taken says why. */
export function movesOf(edition: Edition, seen: Seen): readonly Move[] {
  switch (edition.state) {
    case 'draft':
      return [ahead('proofread', barredProofread(edition, seen)), back('withdraw')];
    case 'proofread':
      return [ahead('approve', barredApprove(edition, seen)), back('return')];
    case 'approved':
      return [ahead('publish', seen.position === 'chiefEditor' ? null : CHIEF_ONLY, true), back('return')];
    case 'published':
    case 'withdrawn':
      return [];
  }
}
