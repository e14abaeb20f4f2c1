import type { PlainDate } from '@jizheng/rules';
import type pg from 'pg';
import { admitProject } from '../funds/acts/admit-project.js';
import { isPlace } from '../funds/place.js';
import type { LocatedAct, Source } from './planned-act.js';

/** Something that a row names and nobody has registered: neither the workbook nor the books; or no such place. */
export interface UnknownReference extends Source {
  readonly code: 'unknownReference';
  readonly what: 'fund' | 'portion' | 'project' | 'place';
  readonly name: string;
}

/** A project code that an earlier row gave to another project, or to the same one on the same day. */
export interface DuplicateProject extends Source {
  readonly code: 'duplicateProject';
  readonly name: string;
  readonly firstRow: number;
}

type Registered = 'fund' | 'portion' | 'project';

interface Named {
  readonly what: Registered;
  readonly name: string;
}

/** Acts that register what others name. */
const REGISTERS: { readonly [act: string]: Registered } = {
  applyForFund: 'fund',
  prepareFundList: 'portion',
  admitProject: 'project',
};

/** The texts in these fields, which every act calls the same. */
function textsIn(input: unknown, fields: readonly string[]): readonly string[] {
  const given = input as { readonly [field: string]: unknown };
  return fields.flatMap((field) => (typeof given[field] === 'string' ? [given[field]] : []));
}

/** What an act's input names. */
function namesIn(input: unknown): Named[] {
  const funds = textsIn(input, ['fund']);
  const portions = textsIn(input, ['portion', 'fromPortion', 'toPortion']);
  return [
    ...funds.map((name): Named => ({ what: 'fund', name })),
    ...funds.flatMap((fund) =>
      portions.map((portion): Named => ({ what: 'portion', name: `${fund}/${portion}` })),
    ),
    ...textsIn(input, ['project', 'fromProject']).map((name): Named => ({ what: 'project', name })),
  ];
}

/** The name under which a registering act enters what it registers. */
function registered({ act, input }: LocatedAct): Named[] {
  const what = REGISTERS[act.name];
  if (what === undefined) return [];
  const subject = act.subject(input);
  if (what === 'fund') return subject.fund === null ? [] : [{ what, name: subject.fund }];
  if (what === 'project') return [{ what, name: subject.subject }];
  return subject.fund === null || subject.portion === null
    ? []
    : [{ what, name: `${subject.fund}/${subject.portion}` }];
}

const id = ({ what, name }: Named): string => `${what}:${name}`;

/** Everything that the acts name and that is registered nowhere, with its place; read with one query. */
export async function unknownReferences(
  client: pg.ClientBase,
  jurisdiction: string,
  acts: readonly LocatedAct[],
): Promise<readonly UnknownReference[]> {
  const known = new Set(acts.flatMap(registered).map(id));
  const missing = acts.flatMap(({ act, input, source }) =>
    REGISTERS[act.name] === 'fund'
      ? []
      : namesIn(input)
          .filter((named) => !known.has(id(named)))
          .map((named) => ({ source, ...named })),
  );
  const stored = missing.length === 0 ? known : await findRegistered(client, jurisdiction, missing);
  const nowhere = missing.filter((named) => !stored.has(id(named)));
  const lostFunds = new Set(nowhere.filter(({ what }) => what === 'fund').map(({ name }) => name));
  return [
    ...nowhere
      .filter(({ what, name }) => what !== 'portion' || !lostFunds.has(name.split('/')[0] ?? ''))
      .map(({ source, what, name }) => ({ code: 'unknownReference' as const, ...source, what, name })),
    ...acts.flatMap((act) => unknownPlaces(act, jurisdiction)),
  ];
}

/** Six digits, or anything with Chinese in it, are meant as a place; else it is a unit or a department. */
const MEANT_AS_PLACE = /^\d{6}$|[^ -~]/;

function unknownPlaces({ input, source }: LocatedAct, jurisdiction: string): readonly UnknownReference[] {
  const places = [
    ...textsIn(input, ['area']),
    ...textsIn(input, ['place', 'recipient', 'holder']).filter((code) => MEANT_AS_PLACE.test(code)),
  ];
  return places
    .filter((code) => !isPlace(code, jurisdiction))
    .map((name) => ({ code: 'unknownReference', ...source, what: 'place', name }));
}

/** Project codes that stand in the workbook twice: a project in preparation comes again later, and as it was. */
export function duplicateProjects(acts: readonly LocatedAct[]): readonly DuplicateProject[] {
  const first = new Map<
    string,
    { readonly identity: string; readonly on: PlainDate; readonly row: number }
  >();
  return acts.flatMap(({ act, input, on, source }): DuplicateProject[] => {
    if (act.name !== admitProject.name) return [];
    const name = act.subject(input).subject;
    const identity = textsIn(input, ['fund', 'portion', 'unitCode']).join('/');
    const before = first.get(name);
    if (before === undefined) first.set(name, { identity, on, row: source.row });
    else if (before.identity !== identity || before.on === on)
      return [{ code: 'duplicateProject', ...source, name, firstRow: before.row }];
    return [];
  });
}

async function findRegistered(
  client: pg.ClientBase,
  jurisdiction: string,
  names: readonly Named[],
): Promise<ReadonlySet<string>> {
  const of = (what: Named['what']): string[] => [
    ...new Set(names.filter((named) => named.what === what).map(({ name }) => name)),
  ];
  const { rows } = await client.query<Named>(
    `select 'fund' as what, code as name from funds.fund where jurisdiction = $1 and code = any($2)
     union all
     select 'portion', fund || '/' || code from funds.portion where jurisdiction = $1 and fund || '/' || code = any($3)
     union all
     select 'project', code from funds.project where jurisdiction = $1 and code = any($4)`,
    [jurisdiction, of('fund'), of('portion'), of('project')],
  );
  return new Set(rows.map(id));
}
