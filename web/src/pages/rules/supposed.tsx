import type { Text } from '@jizheng/rules';
import { type ReactNode, useId } from 'react';
import { useWords } from '../../language/language';
import { Field } from '../../parts/form/field';
import { SchemaField } from '../../parts/form/schema-field';
import { schemaIn } from '../../session/form-schema';
import { isInArticle } from './in-article';
import type { Parameter, RuleOffered } from './rules-query';

/** A parameter under another value; nothing is supposed while the name is empty. */
export interface Supposition {
  readonly parameter: string;
  readonly value: unknown;
}

/** Nothing is supposed. */
export const NOTHING_SUPPOSED: Supposition = { parameter: '', value: null };

/** A supposition as the server takes it; null where nothing is supposed. */
export const policyOf = ({ parameter, value }: Supposition): { readonly [name: string]: unknown } | null =>
  parameter === '' || value === null || value === '' ? null : { [parameter]: value };

interface SupposedFieldsProps {
  readonly rule: RuleOffered;
  readonly parameters: readonly Parameter[];
  readonly supposed: Supposition;
  readonly change: (supposed: Supposition) => void;
  readonly errors: ReadonlyMap<string, ReactNode>;
  readonly isOptional: boolean;
}

/** Chooses a parameter of the law and another value of it; those of the rule's own articles come first. */
export function SupposedFields(props: SupposedFieldsProps) {
  const { rule, parameters, supposed, change, errors, isOptional } = props;
  const { begin, say } = useWords();
  const id = useId();
  const isOwn = ({ provision }: Parameter) => rule.provisions.some((each) => isInArticle(provision, each));
  const own = parameters.filter(isOwn);
  const others = parameters.filter((each) => !isOwn(each));
  const chosen = parameters.find(({ name }) => name === supposed.parameter);
  const choose = (name: string) => {
    const found = parameters.find((each) => each.name === name);
    change({ parameter: name, value: found?.value ?? null });
  };
  const options = (some: readonly Parameter[]) =>
    some.map(({ name, label, shown }) => (
      <option key={name} value={name}>
        {`${begin(label)}${say({ zh: '：', en: ': ' })}${say(shown)}`}
      </option>
    ));
  return (
    <>
      <Field id={`${id}-p`} title={say({ zh: '改哪个参数', en: 'Which parameter' })} isOptional={isOptional}>
        <select
          className="box"
          id={`${id}-p`}
          value={supposed.parameter}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">{say(isOptional ? NONE_CHOSEN : CHOOSE)}</option>
          <optgroup label={say({ zh: '这条规则的条文', en: "The rule's own articles" })}>
            {options(own)}
          </optgroup>
          <optgroup label={say({ zh: '其他条文', en: 'Other articles' })}>{options(others)}</optgroup>
        </select>
      </Field>
      {chosen === undefined ? null : (
        <SchemaField
          name={chosen.name}
          path={`policy.${chosen.name}`}
          schema={{ ...schemaIn(chosen.schema), 'x-title': insteadOf(chosen) }}
          value={supposed.value}
          change={(value) => change({ ...supposed, value })}
          form={{ formId: id, errors, consequences: new Map() }}
        />
      )}
    </>
  );
}

const NONE_CHOSEN: Text = { zh: '不改', en: 'none' };
const CHOOSE: Text = { zh: '请选', en: 'choose' };

const insteadOf = ({ label, shown }: Parameter): Text => ({
  zh: `${label.zh}，现为 ${shown.zh}，假如是`,
  en: `${label.en}, now ${shown.en}; what if`,
});
