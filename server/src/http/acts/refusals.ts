import type { Text } from '@jizheng/rules';
import type { ActProblem, Decisions } from '../../acts/act.js';
import { describeActProblem } from '../../acts/describe-problem.js';
import { findAct } from '../../funds/all-acts.js';
import type { RequestRefused } from '../../office/acts/request.js';
import type { PaperRefused } from '../../office/papers/decide.js';
import { PAPER_STATE, PAPER_STEP } from '../../office/papers/paper.js';
import { POSITION } from '../../office/position.js';
import type { FundChange } from '../../office/stores/fund-version.js';
import type { Step } from '../../office/stores/paper.js';
import { answeredIn, decisionJson } from '../decision-json.js';
import { type Problem, problem, wrongFields } from '../problem.js';

/** What became of a request for an act or of a decision about a paper, as a problem. */
export function refusalProblem(refused: RequestRefused | PaperRefused): Problem {
  switch (refused.code) {
    case 'notAllowed':
    case 'notYours':
    case 'fourEyes':
    case 'notFound':
      return problem(refused.code);
    case 'needsSignatures':
      return problem('needsSignatures', signersText(refused.signing.signs));
    case 'noSignaturesNeeded':
      return problem('unacceptable', {
        zh: '此事项无须审签，可直接办理',
        en: 'this needs no signature; do it directly',
      });
    case 'wrongFields':
      return wrongFields(refused.errors);
    case 'problem':
      return actProblem(refused.problem);
    case 'refusedByLaw':
      return refusedByLaw(refused.decisions);
    case 'changedMeanwhile':
      return changedMeanwhile(refused.changes.map(fundChange));
    case 'paperChanged':
      return changedMeanwhile(refused.steps.map(paperChange));
    case 'paperState':
      return problem('unacceptable', {
        zh: `呈批件的状态是“${PAPER_STATE[refused.paper.state].zh}”，或者尚未轮到您`,
        en: `the paper is in state “${PAPER_STATE[refused.paper.state].en}”, or it is not your turn`,
      });
  }
}

/** A refusal by law, with the decisions that say why. */
export const refusedByLaw = (decisions: Decisions): Problem => ({
  code: 'refusedByLaw',
  members: { decisions: answeredIn(decisions).map(decisionJson) },
});

/** The refusal that an act recorded: it stays recorded. */
export const recordedRefusal = (act: bigint, decisions: Decisions): Problem => {
  const refused = refusedByLaw(decisions);
  return { ...refused, members: { ...refused.members, id: act.toString() }, keeps: true };
};

const changedMeanwhile = (changes: readonly object[]): Problem => ({
  code: 'changedMeanwhile',
  members: { changes },
});

const fundChange = ({ act, actor, on, at }: FundChange) => ({
  act,
  title: findAct(act)?.title ?? { zh: act, en: act },
  actor,
  on,
  at: at.toISOString(),
});

const paperChange = ({ verdict, name, position, note, on, at }: Step) => ({
  act: verdict,
  title: PAPER_STEP[verdict],
  actor: name,
  position: POSITION[position].zh,
  note,
  on,
  at: at.toISOString(),
});

function signersText(signs: readonly (keyof typeof POSITION)[]): Text {
  return {
    zh: `须经${signs.map((position) => POSITION[position].zh).join('、')}审签；请作为呈批件提交`,
    en: `to be signed by ${signs.map((position) => POSITION[position].en).join(', ')}; submit it as a paper`,
  };
}

function actProblem(given: ActProblem): Problem {
  const detail = { zh: describeActProblem(given, 'zh'), en: describeActProblem(given, 'en') };
  switch (given.code) {
    case 'contradictoryFacts':
      return wrongFields(given.errors);
    case 'unknown':
      return problem('notFound', detail);
    case 'notThisOffice':
      return problem('notAllowed', detail);
    case 'keyReused':
      return problem('keyReused');
    default:
      return problem('unacceptable', detail);
  }
}
