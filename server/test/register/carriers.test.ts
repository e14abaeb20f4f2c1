import { existsSync, readFileSync } from 'node:fs';
import {
  type Carrier,
  type ClauseEntry,
  DEADLINES,
  disclosure,
  FUNDS_CLAUSES,
  FUNDS_RULES,
  GAZETTE_CLAUSES,
  provisionParts,
} from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALL_ACTS } from '../../src/funds/all-acts.js';
import { rowsOf } from '../support/acts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

type By<K extends Carrier['by']> = Extract<Carrier, { by: K }>;

const REGISTER = [...FUNDS_CLAUSES, ...GAZETTE_CLAUSES];

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const isBy =
  <K extends Carrier['by']>(kind: K) =>
  (carrier: Carrier): carrier is By<K> =>
    carrier.by === kind;

/** What the carriers of a kind point to. */
const pointedAt = <K extends Carrier['by']>(
  kind: K,
  target: (carrier: By<K>) => string,
): readonly string[] => [
  ...new Set(REGISTER.flatMap(({ carriers }) => carriers.filter(isBy(kind)).map(target))),
];

const missing = (pointed: readonly string[], there: readonly string[]): readonly string[] =>
  pointed.filter((name) => !there.includes(name));

const namesIn = async (query: string): Promise<readonly string[]> =>
  (await rowsOf(database, query, [])).map((row) => String((row as { name: unknown }).name));

const actNames = ALL_ACTS.map(({ name }) => name);
const carryingActs = [
  ...pointedAt('act', ({ act }) => act),
  ...pointedAt('judgement', ({ recordedIn }) => recordedIn),
];

describe('every carrier of the register points to something that is there', () => {
  it('an act, and a judgement to the act that records it', () => {
    expect(missing(carryingActs, actNames)).toEqual([]);
  });

  it('a deadline', () => {
    const there = DEADLINES.map(({ id }) => id);
    expect(
      missing(
        pointedAt('deadline', ({ deadline }) => deadline),
        there,
      ),
    ).toEqual([]);
  });

  it('a field: a column of the migrated database, as schema.table.column', async () => {
    const there = await namesIn(
      "select table_schema || '.' || table_name || '.' || column_name as name from information_schema.columns",
    );
    expect(
      missing(
        pointedAt('field', ({ table, column }) => `${table}.${column}`),
        there,
      ),
    ).toEqual([]);
  });

  it('the ledger: a constraint, trigger or function by its name', async () => {
    const there = await namesIn(
      `select conname as name from pg_constraint
       union select tgname from pg_trigger
       union select proname from pg_proc where pronamespace = 'ledger'::regnamespace`,
    );
    expect(
      missing(
        pointedAt('ledger', ({ constraint }) => constraint),
        there,
      ),
    ).toEqual([]);
  });

  it('a disclosure: an item that the rule of disclosure knows', () => {
    const { enum: there } = disclosure.facts.item.kind.schema as { readonly enum: readonly string[] };
    expect(
      missing(
        pointedAt('disclosure', ({ item }) => item),
        there,
      ),
    ).toEqual([]);
    expect(
      missing(
        there,
        pointedAt('disclosure', ({ item }) => item),
      ),
    ).toEqual([]);
  });
});

describe('nothing works without a clause', () => {
  it('every act of the law layer, every deadline and every rule is named by one', () => {
    const deadlines = DEADLINES.map(({ id }) => id);
    expect(
      missing(
        deadlines,
        pointedAt('deadline', ({ deadline }) => deadline),
      ),
    ).toEqual([]);
    const rules = FUNDS_RULES.map(({ id }) => id);
    expect(
      missing(
        rules,
        pointedAt('rule', ({ rule }) => rule),
      ),
    ).toEqual([]);
  });
});

const root = new URL('../../../', import.meta.url);
const read = (file: URL): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** A test with its path and what it imports from its own folder. */
function textOf(path: string): string {
  const file = new URL(path, root);
  const text = read(file);
  const parts = [...text.matchAll(/from '(\.\/[^']+)\.js'/g)].map(([, part]) => new URL(`${part}.ts`, file));
  return [path, text, ...parts.map(read)].join('\n');
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const camel = (name: string): string =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The words by which a test shows that it is about a carrier. */
function wordsOf(carrier: Carrier): readonly string[] {
  switch (carrier.by) {
    case 'rule':
      return [carrier.rule.replace('funds.', '')];
    case 'act':
      return [carrier.act, kebab(carrier.act)];
    case 'judgement':
      return [carrier.recordedIn, kebab(carrier.recordedIn)];
    case 'deadline':
      return [carrier.deadline];
    case 'field':
      return [carrier.column, camel(carrier.column)];
    case 'ledger':
      return [carrier.constraint];
    case 'disclosure':
      return [carrier.item];
    case 'page':
      return [carrier.page.replace(/:\w+.*$/, '')];
    case 'outside':
    case 'notYet':
      return [];
  }
}

function wordsFor({ provision, carriers }: ClauseEntry): readonly string[] {
  const article = provisionParts(provision)?.article ?? 0;
  return [`art-${article}`, `art. ${article}`, `art(${article}`, ...carriers.flatMap(wordsOf)];
}

describe('every clause is proved', () => {
  it('by at least one test', () => {
    expect(REGISTER.filter(({ tests }) => tests.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('by tests that are there and are about it', () => {
    const strangers = REGISTER.flatMap((entry) =>
      entry.tests
        .filter((file) => !wordsFor(entry).some((word) => textOf(file).includes(word)))
        .map((file) => `${entry.id}: ${file}`),
    );
    expect(strangers).toEqual([]);
  });
});
