import { emptyOf } from '../../../parts/form/shape';
import type { FormSchema } from '../../../session/form-schema';
import type { Json } from '../../../session/json';
import type { Layout } from './layout';

/** What an address may say of a form before it opens. */
export interface Named {
  readonly fund?: string;
  readonly portion?: string;
  readonly project?: string;
  readonly input?: Json;
}

/** Fields of their own kind that an address means when it names a fund, a portion or a project. */
const MEANT = {
  fund: ['fund'],
  portion: ['portion', 'fromPortion', 'toPortion'],
  project: ['project', 'toProject'],
} as const;

/** What an address says, by the act's own fields; what the act does not ask for is left out. */
export function givenBy(schema: FormSchema, named: Named): Json {
  const fields = schema.properties ?? {};
  const said = Object.entries(MEANT).flatMap(([name, meant]) => {
    const value = named[name as keyof typeof MEANT];
    return value === undefined ? [] : meant.map((field) => [field, value] as const);
  });
  const all = [...said, ...Object.entries(named.input ?? {})];
  return Object.fromEntries(all.filter(([field]) => fields[field] !== undefined));
}

interface Usual {
  readonly year: number;
  readonly organisation: string;
}

/** Evaluations and what follows from them are about the year that has ended. */
const YEARS_BACK: { readonly [field: string]: number } = { budgetYear: 0, listYear: 0, year: 1, yearEnd: 1 };

/** A form before anybody typed: empty, but for what is usual and what is known. */
export function firstInput(
  schema: FormSchema,
  layout: Layout,
  given: Json,
  { year, organisation }: Usual,
): Json {
  const fields = schema.properties ?? {};
  const years = Object.entries(YEARS_BACK)
    .filter(([field]) => fields[field] !== undefined)
    .map(([field, back]) => [field, year - back]);
  const unanswered = Object.keys(layout.answers ?? {}).map((field) => [field, '']);
  return {
    ...(emptyOf(schema) as Json),
    ...Object.fromEntries(years),
    ...(fields.department === undefined ? {} : { department: organisation }),
    ...Object.fromEntries(unanswered),
    ...layout.usual,
    ...layout.fixed,
    ...given,
  };
}

/** What a form changed, put onto what is there by now. */
export function changedOnto(now: Json, before: Json, after: Json): Json {
  const changed = Object.entries(after).filter(([field, value]) => before[field] !== value);
  return { ...now, ...Object.fromEntries(changed) };
}

/** What no longer holds when another thing is chosen. */
const NARROWED: { readonly [field: string]: readonly string[] } = {
  fund: ['portion', 'fromPortion', 'toPortion', 'project', 'fromProject', 'toProject', 'application', 'plan'],
  portion: ['project'],
  fromPortion: ['fromProject'],
  toPortion: ['toProject'],
};

/** A changed form, without what was chosen for another fund or portion. */
export function narrowed(schema: FormSchema, before: Json, after: Json): Json {
  const emptied = Object.keys(NARROWED).flatMap((field) =>
    before[field] !== '' && before[field] !== after[field] ? (NARROWED[field] ?? []) : [],
  );
  const fields = schema.properties ?? {};
  const cleared = emptied
    .filter((field) => fields[field] !== undefined && before[field] === after[field])
    .map((field) => [field, emptyOf(fields[field] ?? {})]);
  return { ...after, ...Object.fromEntries(cleared) };
}
