import { yuan } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareFundList } from '../../src/funds/acts/prepare-fund-list.js';
import { doOne, inTransaction, rowsOf, told } from '../support/acts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { enterList, soundLine } from '../support/establishment.js';
import { foundProvince } from '../support/province.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  await inTransaction(database, foundProvince);
});
afterAll(() => database.drop());

describe('art. 18, 19: the yearly list of funds', () => {
  it("waits for the fund's own measure", async () => {
    const line = await doOne(database, prepareFundList, 'financeDepartment', '2025-01-10', soundLine);
    expect(told(line)).toBe('refused: notFixedByMeasure');
  });

  it('creates the portion with its first line, and gives the next years their own', async () => {
    const [first, next] = await enterList(database, '2025-01-20', {}, { listYear: 2027 });
    expect([first, next].map((each) => each && told(each))).toEqual([
      'guidesPipeline, retained',
      'guidesPipeline, retained',
    ]);
    expect(
      await rowsOf(
        database,
        `select name, authority, selection from funds.portion where jurisdiction = $1 and code = 'P3'`,
      ),
    ).toEqual([{ name: '竞争项目', authority: 'retained', selection: 'competitive' }]);
    expect(
      await rowsOf(
        database,
        `select list_year, amount from funds.list_entry where jurisdiction = $1 order by list_year`,
      ),
    ).toEqual([
      { list_year: 2026, amount: yuan(40_000_000n) },
      { list_year: 2027, amount: yuan(40_000_000n) },
    ]);
  });

  it('shows the share that is delegated, line after line of the batch', async () => {
    const delegated = { authority: 'delegated', nature: 'grassRoots', selection: 'other' } as const;
    const [some, most] = await enterList(
      database,
      '2025-01-20',
      { ...delegated, portion: 'P4', amount: yuan(30_000_000n) },
      { ...delegated, portion: 'P5', amount: yuan(30_000_000n) },
    );
    expect(some).toMatchObject({ decisions: { authority: { outcome: 'delegated', warnings: [] } } });
    expect(most).toMatchObject({
      decisions: { authority: { outcome: 'delegated', warnings: ['delegatedIsMainForm'] } },
    });
  });

  it('refuses what came too late, is incomplete, or has the wrong authority', async () => {
    const performed = await enterList(
      database,
      '2025-01-20',
      { portion: 'P6', listYear: 2025 },
      { portion: 'P6', performanceTarget: null, scale: null },
      { portion: 'P6', nature: 'grassRoots' },
    );
    expect(performed.map(told)).toEqual([
      'refused: notInAdvance',
      'refused: entryIncomplete',
      'refused: shouldBeDelegated',
    ]);
  });

  it('names what was entered by mistake', async () => {
    const performed = await enterList(
      database,
      '2025-01-20',
      { fund: 'F99' },
      { portion: 'P1', authority: 'delegated' },
      { portion: 'P6', amount: yuan(200_000_000n) },
    );
    expect(performed.map(told)).toEqual([
      'problem: unknown fund F99',
      'problem: contradictoryFacts',
      'problem: contradictoryFacts',
    ]);
  });
});
