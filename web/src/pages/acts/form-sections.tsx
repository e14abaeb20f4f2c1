import { useId } from 'react';
import { useWords } from '../../language/language';
import type { FormContext } from '../../parts/form/form-context';
import { RecordFields } from '../../parts/form/schema-field';
import type { FormSchema } from '../../session/form-schema';
import type { Json } from '../../session/json';
import type { Section } from './fields/layout';

interface FormSectionsProps {
  readonly sections: readonly Section[];
  readonly schema: FormSchema;
  readonly input: Json;
  readonly change: (input: Json) => void;
  readonly form: FormContext;
  /** The headings are said elsewhere, for who sees them. */
  readonly isQuiet?: boolean;
}

/** The parts of a form, each under its heading. */
export function FormSections({ sections, schema, input, change, form, isQuiet = false }: FormSectionsProps) {
  return sections.map((section) => (
    <OneSection
      key={section.title.en}
      section={section}
      schema={schema}
      input={input}
      change={change}
      form={form}
      isQuiet={isQuiet}
    />
  ));
}

interface OneSectionProps extends Omit<FormSectionsProps, 'sections'> {
  readonly section: Section;
}

function OneSection({
  section: { title, fields },
  schema,
  input,
  change,
  form,
  isQuiet = false,
}: OneSectionProps) {
  const { say } = useWords();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className={isQuiet ? 'vh' : 'head'}>
        <h2 id={id}>{say(title)}</h2>
      </div>
      <div className="fields">
        <RecordFields
          path=""
          names={fields}
          schema={schema}
          value={input}
          change={(next) => change(next as Json)}
          form={form}
        />
      </div>
    </section>
  );
}
