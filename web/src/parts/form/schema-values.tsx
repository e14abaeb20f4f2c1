import { Fragment } from 'react';
import { amountPhrase, NONE, type Scale } from '../../language/amount';
import { dayText } from '../../language/day';
import { useWords, type Words } from '../../language/language';
import { useUnit } from '../../language/unit';
import type { FormSchema } from '../../session/form-schema';
import { plainText } from '../table/column';
import { recordOf } from './check';
import { shapeOf } from './shape';

interface SchemaValuesProps {
  readonly schema: FormSchema | undefined;
  readonly values: { readonly [name: string]: unknown };
}

function shown(schema: FormSchema, value: unknown, words: Words, scale: Scale): string {
  const { kind, schema: inner } = shapeOf(schema);
  const { language, say } = words;
  if (value === null || value === undefined || value === '') return NONE;
  switch (kind) {
    case 'money':
      return amountPhrase(String(value), scale);
    case 'day':
      return dayText(String(value), language);
    case 'choice':
      return inner['x-choices']?.find(({ code }) => code === value)?.[language] ?? String(value);
    case 'list':
      return Array.isArray(value)
        ? value.map((each) => shown(inner.items ?? {}, each, words, scale)).join(say({ zh: '；', en: '; ' }))
        : NONE;
    case 'record':
    case 'checklist':
      return Object.entries(recordOf(value))
        .map(([name, each]) => {
          const field = inner.properties?.[name] ?? {};
          return `${shapeOf(field).schema['x-title']?.[language] ?? name} ${shown(field, each, words, scale)}`;
        })
        .join(say({ zh: '，', en: ', ' }));
    default:
      return plainText(value, language);
  }
}

/** What was filled in, as a list of names and values. */
export function SchemaValues({ schema, values }: SchemaValuesProps) {
  const words = useWords();
  const { scale } = useUnit();
  const names = schema?.properties === undefined ? Object.keys(values) : Object.keys(schema.properties);
  return (
    <dl className="meta values">
      {names
        .filter((name) => name in values)
        .map((name) => {
          const field = schema?.properties?.[name] ?? {};
          return (
            <Fragment key={name}>
              <dt>{shapeOf(field).schema['x-title']?.[words.language] ?? name}</dt>
              <dd>{shown(field, values[name], words, scale)}</dd>
            </Fragment>
          );
        })}
    </dl>
  );
}
