import { Fragment } from 'react';
import { useWords } from '../../language/language';
import type { FormSchema } from '../../session/form-schema';
import { AnswerField } from './answer-field';
import { fieldPath, recordOf } from './check';
import { Control } from './control';
import { Field } from './field';
import { controlId, type FormContext, hintsFor } from './form-context';
import { inRuns } from './in-runs';
import { ListField } from './list-field';
import { emptyOf, type Shape, type ShapeKind, shapeOf } from './shape';
import { Suggestion } from './suggestion';
import { Ticked } from './ticked';

interface SchemaFieldProps {
  readonly name: string;
  readonly path: string;
  readonly schema: FormSchema;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
  readonly form: FormContext;
}

const YES_OR_NO = { yes: { zh: '是', en: 'Yes' }, no: { zh: '否', en: 'No' } } as const;

/** Short values stand two in a row. */
const SHORT: readonly ShapeKind[] = ['money', 'day', 'monthDay', 'year', 'count', 'share', 'decimal'];

/** The fields that a schema asks for, whatever it nests. */
export function SchemaField({ name, path, schema: given, value, change, form }: SchemaFieldProps) {
  const { language, say } = useWords();
  const shape = shapeOf(given);
  const { kind, schema, isOptional } = shape;
  const hints = hintsFor(form, path);
  const title = hints.title === undefined ? (schema['x-title']?.[language] ?? name) : say(hints.title);
  const id = controlId(form.formId, path);
  const error = form.errors.get(path);
  if (hints.control !== undefined) return hints.control({ id, path, title, value, change, form });
  if (kind === 'flag' && (isOptional || hints.answers !== undefined)) {
    return (
      <AnswerField
        id={id}
        title={title}
        answers={hints.answers ?? YES_OR_NO}
        isOptional={isOptional}
        value={value}
        change={change}
        {...(error === undefined ? {} : { error })}
      />
    );
  }
  if (kind === 'flag') {
    return (
      <label className="check" htmlFor={id}>
        <input
          type="checkbox"
          id={id}
          checked={value === true}
          onChange={(event) => change(event.target.checked)}
        />
        <span>{title}</span>
      </label>
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
  return (
    <Field
      id={id}
      title={title}
      isOptional={isOptional}
      isWide={!SHORT.includes(kind)}
      error={error}
      help={form.consequences.get(path) ?? hints.help}
    >
      <Control
        id={id}
        kind={kind}
        schema={schema}
        isOptional={isOptional}
        value={value}
        change={change}
        hasError={error !== undefined}
        hints={hints}
      />
      <Suggestion suggestion={hints.suggestion} isEmpty={value === '' || value === null} change={change} />
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
    <fieldset className="field wide" id={controlId(form.formId, path)} tabIndex={-1}>
      <legend>
        {title}
        {kind === 'checklist' && isThere ? <Ticked schema={schema} value={value} change={change} /> : null}
      </legend>
      {isOptional ? (
        <label className="check">
          <input type="checkbox" checked={isThere} onChange={(event) => fill(event.target.checked)} />
          {say({ zh: '有', en: 'There is one' })}
        </label>
      ) : null}
      {isThere || !isOptional ? (
        <div className={kind === 'checklist' ? '' : 'group'}>
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
  /** Those to show, in this order; all of them where nothing is said. */
  readonly names?: readonly string[];
}

/** The fields of a record, in the order of its schema. */
export function RecordFields({ path, schema, value, change, form, names }: RecordFieldsProps) {
  const record = recordOf(value);
  const fields = schema.properties ?? {};
  const shown = (names ?? Object.keys(fields)).filter(
    (name) => fields[name] !== undefined && hintsFor(form, fieldPath(path, name)).isHidden !== true,
  );
  const isTicked = (name: string): boolean => {
    const { kind, isOptional } = shapeOf(fields[name] ?? {});
    return kind === 'flag' && !isOptional && hintsFor(form, fieldPath(path, name)).answers === undefined;
  };
  const fieldOf = (name: string) => (
    <SchemaField
      key={name}
      name={name}
      path={fieldPath(path, name)}
      schema={fields[name] ?? {}}
      value={record[name]}
      change={(next) => change({ ...record, [name]: next })}
      form={form}
    />
  );
  return inRuns(shown, isTicked).map((run) => {
    const [first = ''] = run;
    const { below } = hintsFor(form, fieldPath(path, run.at(-1) ?? ''));
    if (!isTicked(first)) {
      return (
        <Fragment key={first}>
          {fieldOf(first)}
          {below}
        </Fragment>
      );
    }
    return (
      <div key={first} className="checks wide">
        {run.map(fieldOf)}
      </div>
    );
  });
}
