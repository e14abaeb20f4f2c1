import { useWords } from '../../language/language';
import type { FormSchema } from '../../session/form-schema';
import { described } from './field';
import type { FieldHints } from './form-context';
import { Lookup } from './lookup';
import { MoneyBox } from './money-box';
import type { ShapeKind } from './shape';

interface ControlProps {
  readonly id: string;
  readonly kind: ShapeKind;
  readonly schema: FormSchema;
  readonly isOptional: boolean;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
  readonly hasError: boolean;
  readonly hints: FieldHints;
}

/** The control for one value. */
export function Control(props: ControlProps) {
  const { id, kind, isOptional, value, change, hasError, hints } = props;
  const text = value === null || value === undefined ? '' : String(value);
  const put = (typed: string) => change(typed === '' && isOptional ? null : typed);
  const told = described(id, hasError);
  if (hints.source !== undefined) {
    return <Lookup id={id} source={hints.source} value={text} change={put} hasError={hasError} />;
  }
  switch (kind) {
    case 'money':
      return <MoneyBox id={id} yuan={value} change={put} hasError={hasError} />;
    case 'choice':
      return <ChoiceBox {...props} />;
    case 'day':
      return (
        <input
          className="box narrow"
          type="date"
          id={id}
          value={text}
          onChange={(event) => put(event.target.value)}
          {...told}
        />
      );
    case 'year':
    case 'count':
      return (
        <input
          className="box narrow"
          inputMode="numeric"
          id={id}
          value={text}
          onChange={(event) => {
            const typed = event.target.value.normalize('NFKC').trim();
            if (/^\d{1,15}$/.test(typed)) change(Number(typed));
            else put(typed);
          }}
          {...told}
        />
      );
    case 'share':
    case 'decimal':
    case 'monthDay':
      return (
        <input
          className="box narrow"
          inputMode={kind === 'decimal' ? 'decimal' : 'text'}
          id={id}
          value={text}
          placeholder={kind === 'share' ? '9.99%' : kind === 'monthDay' ? '06-30' : ''}
          onChange={(event) => put(event.target.value.normalize('NFKC').trim())}
          {...told}
        />
      );
    default:
      return hints.isLong === true ? (
        <textarea
          className="box"
          id={id}
          rows={2}
          value={text}
          onChange={(event) => put(event.target.value)}
          {...told}
        />
      ) : (
        <input
          className="box"
          id={id}
          autoComplete="off"
          value={text}
          onChange={(event) => put(event.target.value)}
          {...told}
        />
      );
  }
}

function ChoiceBox({ id, schema, isOptional, value, change, hasError }: ControlProps) {
  const { language, say } = useWords();
  const choices = schema['x-choices'] ?? (schema.enum ?? []).map((code) => ({ code, zh: code, en: code }));
  return (
    <select
      className="box"
      id={id}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => change(event.target.value === '' && isOptional ? null : event.target.value)}
      {...described(id, hasError)}
    >
      <option value="">
        {isOptional ? say({ zh: '无', en: 'None' }) : say({ zh: '请选择', en: 'Choose' })}
      </option>
      {choices.map((choice) => (
        <option key={choice.code} value={choice.code}>
          {choice[language]}
        </option>
      ))}
    </select>
  );
}
