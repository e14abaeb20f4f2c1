import type { Language } from '@jizheng/rules';
import { findingsIn } from '../../parts/form/check';
import type { ListedError } from '../../parts/form/error-list';
import { controlId } from '../../parts/form/form-context';
import { titleAt } from '../../parts/form/title-of';
import type { FormSchema } from '../../session/form-schema';
import type { Json } from '../../session/json';
import type { ProblemSaid } from '../../session/problem';

interface Case {
  readonly schema: FormSchema;
  readonly input: Json;
  readonly formId: string;
  readonly language: Language;
  /** What the server found, when it was asked or when it refused. */
  readonly problem: ProblemSaid | null;
  /** Fields that are still empty are wrong only once the person has tried to send. */
  readonly showsMissing: boolean;
}

/** What is wrong in a form: beside the fields, and listed. */
export interface FormErrors {
  readonly byPath: ReadonlyMap<string, string>;
  readonly listed: readonly ListedError[];
  /** The fields, in the order of the list. */
  readonly fields: readonly string[];
}

/** One error may be about several fields: `fromProject, toProject`. */
const fieldsOf = (path: string): readonly string[] =>
  path.split(/,\s*/).map((each) => each.replace(/^(body\.)?(input\.?)?/, ''));

/** What is wrong in a form: found here while one types, or said by the server. */
export function errorsOf({ schema, input, formId, language, problem, showsMissing }: Case): FormErrors {
  const here = findingsIn(schema, input)
    .filter(({ isMissing }) => showsMissing || !isMissing)
    .map(({ path, says }) => ({ path, message: says[language] }));
  const there = (problem?.errors ?? []).flatMap(({ path, message }) =>
    fieldsOf(path).map((field) => ({ path: field, message })),
  );
  const all = [...here, ...there];
  return {
    byPath: new Map(all.map(({ path, message }) => [path, message])),
    fields: all.map(({ path }) => path),
    listed: all.map(({ path, message }) => ({
      controlId: controlId(formId, path),
      title: titleAt(schema, path, language),
      message,
    })),
  };
}
