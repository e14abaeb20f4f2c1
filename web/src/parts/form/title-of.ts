import type { Language } from '@jizheng/rules';
import type { FormSchema } from '../../session/form-schema';
import { shapeOf } from './shape';

/** The name of the field at an address such as `lines[2].amount`, as the form shows it. */
export function titleAt(given: FormSchema, path: string, language: Language): string {
  let schema = given;
  let title = path;
  for (const step of path.split(/[.[\]]+/).filter((part) => part !== '')) {
    const shape = shapeOf(schema).schema;
    const inner = /^\d+$/.test(step) ? shape.items : shape.properties?.[step];
    if (inner === undefined) return title;
    schema = inner;
    title =
      shapeOf(inner).schema['x-title']?.[language] ??
      (/^\d+$/.test(step) ? `${title} ${Number(step) + 1}` : step);
  }
  return title;
}
