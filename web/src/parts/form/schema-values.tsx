import { Fragment, type ReactNode } from 'react';
import { amountPhrase, NONE, type Scale } from '../../language/amount';
import { dayText } from '../../language/day';
import { useWords, type Words } from '../../language/language';
import { useUnit } from '../../language/unit';
import type { FormSchema } from '../../session/form-schema';
import { plainText } from '../table/column';
import { recordOf } from './check';
import { shapeOf } from './shape';
import type { Source } from './source';
import { useNamed } from './use-options';

interface SchemaValuesProps {
  /** Where a code's name is to be had. */
  readonly sourceOf?: (field: string) => Source | undefined;
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
export function SchemaValues({ schema, values, sourceOf }: SchemaValuesProps) {
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
              <dd>
                <Value source={sourceOf?.(name)} value={values[name]}>
                  {shown(field, values[name], words, scale)}
                </Value>
              </dd>
            </Fragment>
          );
        })}
    </dl>
  );
}

interface ValueProps {
  readonly source: Source | undefined;
  readonly value: unknown;
  readonly children: ReactNode;
}

/** A value, by its name where it is the code of something. */
function Value({ source, value, children }: ValueProps) {
  if (source === undefined || typeof value !== 'string' || value === '') return children;
  return <NamedCode source={source} code={value} withCode={source.hidesCode !== true} />;
}

interface NamedCodeProps {
  readonly source: Source | undefined;
  readonly code: string;
  readonly withCode?: boolean;
}

const NOWHERE: Source = { key: 'nowhere', find: async () => [] };

/** What a code stands for, by its name; the code itself where nobody knows it. */
export function NamedCode({ source, code, withCode = false }: NamedCodeProps) {
  const named = useNamed(source ?? NOWHERE, code);
  if (named === null || named === undefined || named.name === code) return code;
  return (
    <>
      {named.name} {withCode ? <span className="dim small">{code}</span> : null}
    </>
  );
}
