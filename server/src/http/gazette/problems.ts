import type { Text } from '@jizheng/rules';
import { describeSourceProblem } from '../../gazette/describe.js';
import type { SourceProblem } from '../../gazette/doubt.js';
import type { CorrectionRefused } from '../../gazette/edit/correct.js';
import { editionName } from '../../gazette/edit/editor.js';
import type { IngestRefused } from '../../gazette/edit/ingest.js';
import type { MoveRefused } from '../../gazette/edit/move.js';
import type { Clash } from '../../gazette/edit/name-works.js';
import { type Problem, problem } from '../problem.js';
import { EDITION_STATE } from './kinds.js';

/** A text that cannot be read, with every reason and its line. */
export const unreadable = (problems: readonly SourceProblem[]): Problem => ({
  code: 'wrongFields',
  errors: problems.map((found) => ({
    path: found.line === 0 ? 'file' : `line ${found.line}`,
    code: found.code,
    message: describeSourceProblem(found),
  })),
});

const because = (zh: string, en: string): Problem => problem('unacceptable', { zh, en });

/** Why a text does not become a draft, for the caller. */
export function ingestProblem(refused: IngestRefused): Problem {
  switch (refused.code) {
    case 'unreadable':
      return unreadable(refused.problems);
    case 'alreadyThere': {
      const { edition } = refused;
      const state = EDITION_STATE[edition.state];
      const name = editionName(edition);
      return {
        ...because(
          `${name}已在系统中（${state.zh}）；已出版的以更正处理，草稿请先撤稿`,
          `${name} is here already (${state.en}); correct what is published, or withdraw the draft first`,
        ),
        members: { edition: edition.id.toString() },
      };
    }
  }
}

/** What of a text is printed already, in words. */
export function clashText(clash: Clash): Text {
  const { line, title } = clash;
  switch (clash.kind) {
    case 'number':
      return {
        zh: `第 ${line} 行《${title}》的文号 ${clash.number} 已属于《${clash.heldTitle}》，请核对`,
        en: `line ${line}: the number ${clash.number} of 《${title}》 is that of 《${clash.heldTitle}》; check it`,
      };
    case 'version':
      return {
        zh: `第 ${line} 行《${title}》已经出版（${clash.day ?? '无施行日期'}），重复的请从文本中删去`,
        en: `line ${line}: 《${title}》 is published already (${clash.day ?? 'no day of effect'}); leave the repetition out of the text`,
      };
  }
}

/** Why an edition does not move, for the caller. */
export function moveProblem(refused: MoveRefused): Problem {
  switch (refused.code) {
    case 'notFound':
    case 'notAllowed':
    case 'fourEyes':
      return problem(refused.code);
    case 'editionChanged':
      return { ...problem('changedMeanwhile'), members: { revision: refused.edition.revision } };
    case 'editionState': {
      const state: Text = EDITION_STATE[refused.edition.state];
      return because(
        `此稿现为“${state.zh}”，不能这样办理`,
        `it is ${state.en} now: this cannot be done with it`,
      );
    }
    case 'doubtsOpen':
      return because(
        `还有 ${refused.count} 处疑点没有处理，第一处在第 ${refused.line} 行`,
        `${refused.count} doubts are not decided yet, the first in line ${refused.line}`,
      );
    case 'noSuchDoubt':
      return because(
        `没有这样的疑点：${refused.doubts.join('、')}`,
        `there are no such doubts: ${refused.doubts.join(', ')}`,
      );
    case 'wrongVerdict':
      return because(
        `这些疑点不能这样处理：${refused.doubts.join('、')}；缺日期的接受或填写日期，其他的接受或不接受`,
        `these doubts cannot be decided so: ${refused.doubts.join(', ')}; where a day is asked for, accept or give one, elsewhere accept or refuse`,
      );
    case 'reasonMissing':
      return because('请写明退回或撤稿的理由', 'say why it is returned or withdrawn');
    case 'alreadyPrinted': {
      const told = refused.clashes.map(clashText);
      return because(told.map(({ zh }) => zh).join('；'), told.map(({ en }) => en).join('; '));
    }
  }
}

/** Why a correction is not taken, for the caller. */
export function correctionProblem(refused: CorrectionRefused): Problem {
  switch (refused.code) {
    case 'notFound':
    case 'notAllowed':
    case 'fourEyes':
      return problem(refused.code);
    case 'notPrinted':
      return because(
        `此处没有印“${refused.printed}”；请逐字填写原文`,
        `“${refused.printed}” is not printed there; give the words exactly`,
      );
    case 'printedOften':
      return because(
        `“${refused.printed}”在此处不止一次；请连同前后文字填写，使所指只有一处`,
        `“${refused.printed}” stands there more than once; give some words before or after it too, so that one place is meant`,
      );
    case 'nothingCorrected':
      return because('更正前后的文字相同', 'the corrected words are the printed ones');
    case 'anotherWaits':
      return because(
        `对“${refused.printed}”的更正正待总编辑处理；请待其处理后再提出`,
        `a correction of “${refused.printed}” waits for the chief editor; propose this one when that is decided`,
      );
    case 'alreadyDecided':
      return because('此更正已经处理', 'this correction was decided already');
    case 'reasonMissing':
      return because('请写明不予更正的理由', 'say why it is not corrected');
  }
}
