import { useWords } from '../../language/language';
import type { FormSchema } from '../../session/types/act';
import { fieldPath, recordOf } from './check';
import { Control } from './control';
import { Field } from './field';
import { controlId, type FormContext } from './form-context';
import { ListField } from './list-field';
import { emptyOf, type Shape, shapeOf } from './shape';

interface SchemaFieldProps {
  readonly name: string;
  readonly path: string;
  readonly schema: FormSchema;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
  readonly form: FormContext;
}

/** The fields that a schema asks for, whatever it nests. */
export function SchemaField({ name, path, schema: given, value, change, form }: SchemaFieldProps) {
  const { language, say } = useWords();
  const shape = shapeOf(given);
  const { kind, schema, isOptional } = shape;
  const title = schema['x-title']?.[language] ?? name;
  const id = controlId(form.formId, path);
  const error = form.errors.get(path);
  if (kind === 'flag') {
    return (
      <div className="field">
        <label className="check" htmlFor={id}>
          <input
            type="checkbox"
            id={id}
            checked={value === true}
            onChange={(event) => change(event.target.checked)}
          />
          {title}
        </label>
      </div>
    );
  }
  if (kind === 'record' || kind === 'checklist') {
    return <Group title={title} path={path} shape={shape} value={value} change={change} form={form} />;
  }
  if (kind === 'list') {
    return (
      <ListField
        title={title}
        path={path}
        shape={shape}
        value={value}
        change={change}
        form={form}
        showItem={(item) => <SchemaField {...item} form={form} />}
      />
    );
  }
  const help = form.consequences.get(path) ?? (schema['x-help'] === undefined ? null : say(schema['x-help']));
  return (
    <Field id={id} title={title} isOptional={isOptional} error={error} help={help}>
      <Control
        id={id}
        kind={kind}
        schema={schema}
        isOptional={isOptional}
        value={value}
        change={change}
        hasError={error !== undefined}
      />
    </Field>
  );
}

interface GroupProps {
  readonly title: string;
  readonly path: string;
  readonly shape: Shape;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
  readonly form: FormContext;
}

function Group({ title, path, shape, value, change, form }: GroupProps) {
  const { say } = useWords();
  const { kind, schema, isOptional } = shape;
  const isThere = value !== null && value !== undefined;
  const fill = (isOn: boolean) => {
    const { anyOf: _anyOf, ...inner } = schema;
    change(isOn ? emptyOf(inner) : null);
  };
  return (
    <fieldset className="field" id={controlId(form.formId, path)} tabIndex={-1}>
      <legend>{title}</legend>
      {isOptional ? (
        <label className="check">
          <input type="checkbox" checked={isThere} onChange={(event) => fill(event.target.checked)} />
          {say({ zh: '有', en: 'There is one' })}
        </label>
      ) : null}
      {isThere || !isOptional ? (
        <div className={kind === 'checklist' ? 'checks' : 'group'}>
          <RecordFields path={path} schema={schema} value={value} change={change} form={form} />
        </div>
      ) : null}
    </fieldset>
  );
}

interface RecordFieldsProps {
  readonly path: string;
  readonly schema: FormSchema;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
  readonly form: FormContext;
}

/** The fields of a record, in the order of its schema. */
export function RecordFields({ path, schema, value, change, form }: RecordFieldsProps) {
  const record = recordOf(value);
  return Object.entries(schema.properties ?? {}).map(([name, field]) => (
    <SchemaField
      key={name}
      name={name}
      path={fieldPath(path, name)}
      schema={field}
      value={record[name]}
      change={(next) => change({ ...record, [name]: next })}
      form={form}
    />
  ));
}
