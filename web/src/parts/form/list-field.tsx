import type { ReactNode } from 'react';
import { useWords } from '../../language/language';
import type { FormSchema } from '../../session/form-schema';
import { Mark } from '../mark';
import { StatusWord } from '../status-word';
import { controlId, type FormContext } from './form-context';
import { emptyOf, type Shape } from './shape';

/** One value of a list, as a field. */
export interface ListItem {
  readonly name: string;
  readonly path: string;
  readonly schema: FormSchema;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
}

interface ListFieldProps {
  readonly title: string;
  readonly path: string;
  readonly shape: Shape;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
  readonly form: FormContext;
  readonly showItem: (item: ListItem) => ReactNode;
}

/** A list of values: each can be taken out, another can be added. */
export function ListField({ title, path, shape, value, change, form, showItem }: ListFieldProps) {
  const { say } = useWords();
  const { items: itemSchema = {}, maxItems = 10_000 } = shape.schema;
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const error = form.errors.get(path);
  const put = (at: number, next: unknown) => change(items.map((item, index) => (index === at ? next : item)));
  return (
    <fieldset
      className={error === undefined ? 'field wide' : 'field wide wrong'}
      id={controlId(form.formId, path)}
      tabIndex={-1}
    >
      <legend>{title}</legend>
      <ol className="items">
        {items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an item of the list is its place
          <li key={at}>
            {showItem({
              name: `${at + 1}`,
              path: `${path}[${at}]`,
              schema: itemSchema,
              value: item,
              change: (next) => put(at, next),
            })}
            <button
              type="button"
              className="btn bare"
              aria-label={say({ zh: `去掉第 ${at + 1} 项`, en: `Take out item ${at + 1}` })}
              onClick={() => change(items.filter((_, index) => index !== at))}
            >
              <Mark name="close" isSmall />
            </button>
          </li>
        ))}
      </ol>
      {error === undefined ? null : (
        <span className="help">
          <StatusWord tone="overdue" wraps>
            {error}
          </StatusWord>
        </span>
      )}
      {items.length < maxItems ? (
        <button type="button" className="btn bare" onClick={() => change([...items, emptyOf(itemSchema)])}>
          <Mark name="plus" isSmall /> {say({ zh: '加一项', en: 'Add one' })}
        </button>
      ) : null}
    </fieldset>
  );
}
