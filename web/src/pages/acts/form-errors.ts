import type { Language } from '@jizheng/rules';
import { findingsIn } from '../../parts/form/check';
import type { ListedError } from '../../parts/form/error-list';
import { controlId } from '../../parts/form/form-context';
import { titleAt } from '../../parts/form/title-of';
import type { ActOffered } from '../../session/types/act';
import type { Json } from '../../session/types/common';
import type { ProblemSaid } from '../../session/types/decision';

interface Case {
  readonly act: ActOffered;
  readonly input: Json;
  readonly formId: string;
  readonly language: Language;
  readonly problem: ProblemSaid | null;
  /** Fields that are still empty are wrong only once the person has tried to send. */
  readonly showsMissing: boolean;
}

interface Errors {
  readonly byPath: ReadonlyMap<string, string>;
  readonly listed: readonly ListedError[];
}

const fieldOf = (path: string): string => path.replace(/^(body\.)?input\.?/, '');

/** What is wrong in a form: found here while one types, or said by the server. */
export function errorsOf({ act, input, formId, language, problem, showsMissing }: Case): Errors {
  const here = findingsIn(act.schema, input)
    .filter(({ says }) => showsMissing || says.en !== 'needed')
    .map(({ path, says }) => ({ path, message: says[language] }));
  const there = (problem?.errors ?? []).map(({ path, message }) => ({ path: fieldOf(path), message }));
  const all = [...here, ...there];
  return {
    byPath: new Map(all.map(({ path, message }) => [path, message])),
    listed: all.map(({ path, message }) => ({
      controlId: controlId(formId, path),
      title: titleAt(act.schema, path, language),
      message,
    })),
  };
}
