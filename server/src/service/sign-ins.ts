import type { Text } from '@jizheng/rules';
import { DEMO_PASSWORD, demoOffice } from '../demo/demo-people.js';
import { POSITION } from '../office/position.js';

/** Who may sign in to the demo, and how. */
export interface DemoSignIns {
  readonly password: string;
  readonly people: readonly {
    readonly account: string;
    readonly name: string;
    readonly organisation: string;
    readonly position: Text;
  }[];
}

/** Departments whose people are listed one by one; the accounts of the others are formed alike. */
const LISTED: ReadonlySet<string> = new Set(['107', '108', '109']);

/** The people of the demo with their posts: of the many departments only some. */
export function demoSignIns(): DemoSignIns {
  const { organisations, people: all } = demoOffice();
  const departments = new Set(
    organisations.flatMap(({ kind, code }) => (kind === 'department' ? [code] : [])),
  );
  const people = all.filter(({ organisation }) => !departments.has(organisation) || LISTED.has(organisation));
  const names = new Map(organisations.map(({ code, name }) => [code, name]));
  return {
    password: DEMO_PASSWORD,
    people: people.map(({ account, name, organisation, position }) => ({
      account,
      name,
      organisation: names.get(organisation) ?? organisation,
      position: POSITION[position],
    })),
  };
}
