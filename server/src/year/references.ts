import type pg from 'pg';
import type { LocatedAct } from './planned-act.js';

/** Something that a row names and nobody has registered: neither the workbook nor the books. */
export interface UnknownReference {
  readonly code: 'unknownReference';
  readonly sheet: string;
  readonly row: number;
  readonly what: 'fund' | 'portion' | 'project';
  readonly name: string;
}

interface Named {
  readonly what: UnknownReference['what'];
  readonly name: string;
}

/** Acts that register what others name. */
const REGISTERS: { readonly [act: string]: UnknownReference['what'] } = {
  applyForFund: 'fund',
  prepareFundList: 'portion',
  admitProject: 'project',
};

/** What an act's input names, read from the fields that every act calls the same. */
function namesIn(input: unknown): Named[] {
  const given = input as { readonly [field: string]: unknown };
  const text = (field: string): string[] => (typeof given[field] === 'string' ? [given[field]] : []);
  const funds = text('fund');
  const portions = ['portion', 'fromPortion', 'toPortion'].flatMap(text);
  return [
    ...funds.map((name): Named => ({ what: 'fund', name })),
    ...funds.flatMap((fund) =>
      portions.map((portion): Named => ({ what: 'portion', name: `${fund}/${portion}` })),
    ),
    ...['project', 'fromProject'].flatMap(text).map((name): Named => ({ what: 'project', name })),
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
    act.name in REGISTERS && REGISTERS[act.name] === 'fund'
      ? []
      : namesIn(input)
          .filter((named) => !known.has(id(named)))
          .map((named) => ({ code: 'unknownReference' as const, ...source, ...named })),
  );
  if (missing.length === 0) return [];
  const stored = await findRegistered(client, jurisdiction, missing);
  return missing.filter((each) => !stored.has(id(each)));
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
