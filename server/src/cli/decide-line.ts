import {
  type AnyRule,
  decisionToJson,
  type FactError,
  fail,
  type Language,
  ok,
  type PolicyVersion,
  type Result,
  type Text,
} from '@jizheng/rules';
import { describeFactError } from '../acts/describe-fact-error.js';
import type { Line } from './read-lines.js';

/** Why a line holds no facts at all. */
type LineError =
  | { readonly code: 'tooLong' | 'notUtf8' | 'notARecord'; readonly path: '' }
  | { readonly code: 'notJson'; readonly path: ''; readonly reason: string };

/** One line of facts, answered: with a decision, or with everything that is wrong with it. */
export interface AnsweredLine {
  readonly decided: boolean;
  /** The line that is written. */
  readonly json: string;
}

/** Decides one line; every wrong fact is named. */
export function decideLine(
  line: Line,
  rule: AnyRule,
  policy: PolicyVersion,
  language: Language,
): AnsweredLine {
  const facts = factsOf(line);
  if (!facts.ok) return undecided(line, [{ ...facts.error, message: textOf(facts.error)[language] }]);
  const judged = rule.judge(facts.value, policy);
  if (!judged.ok)
    return undecided(
      line,
      judged.error.map((error) => described(error, language)),
    );
  const decision = decisionToJson(judged.value, language);
  return { decided: true, json: JSON.stringify({ line: line.number, decision }) };
}

const undecided = ({ number }: Line, errors: readonly unknown[]): AnsweredLine => ({
  decided: false,
  json: JSON.stringify({ line: number, errors }),
});

const described = (error: FactError, language: Language): object => ({
  ...error,
  message: describeFactError(error, language),
});

function factsOf(line: Line): Result<unknown, LineError> {
  if ('unreadable' in line) return fail({ code: line.unreadable, path: '' });
  try {
    const facts: unknown = JSON.parse(line.text);
    const isRecord = typeof facts === 'object' && facts !== null && !Array.isArray(facts);
    return isRecord ? ok(facts) : fail({ code: 'notARecord', path: '' });
  } catch (exception) {
    return fail({
      code: 'notJson',
      path: '',
      reason: exception instanceof Error ? exception.message : String(exception),
    });
  }
}

function textOf(error: LineError): Text {
  switch (error.code) {
    case 'tooLong':
      return { zh: '这一行超过 16 MiB', en: 'the line is longer than 16 MiB' };
    case 'notUtf8':
      return { zh: '这一行不是 UTF-8 文字', en: 'the line is not UTF-8 text' };
    case 'notARecord':
      return {
        zh: '这一行应为一个 JSON 对象：{"事实名": 值, …}',
        en: 'the line should be one JSON object: {"fact": value, …}',
      };
    case 'notJson':
      return { zh: `这一行不是 JSON：${error.reason}`, en: `the line is not JSON: ${error.reason}` };
  }
}
