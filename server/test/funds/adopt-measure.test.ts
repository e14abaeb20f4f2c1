import { day } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adoptMeasure } from '../../src/funds/acts/adopt-measure.js';
import { doAll, inTransaction, rowsOf, told } from '../support/acts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { foundProvince } from '../support/province.js';

let database: TestDatabase;

type Adoption = Parameters<typeof adoptMeasure.subject>[0];

const adopt = (...changed: readonly Partial<Adoption>[]) =>
  doAll(
    database,
    adoptMeasure,
    'financeDepartment',
    '2025-02-01',
    changed.map((each) => ({
      number: '吉财规〔2025〕1号',
      fund: 'F01',
      adoptedOn: day('2025-01-20'),
      jointly: true,
      statesAuthority: true,
      delegates: true,
      statesFactors: true,
      statesAllowance: true,
      conflicts: false,
      ...each,
    })),
  );

const measure = () =>
  rowsOf(database, `select measure from funds.fund where jurisdiction = $1 and code = 'F01'`);

beforeAll(async () => {
  database = await freshDatabase();
  await inTransaction(database, foundProvince);
});
afterAll(() => database.drop());

describe("art. 48: a fund's own measure is adopted", () => {
  it('refuses a new one that does not say what it must', async () => {
    const [performed] = await adopt({ jointly: false, statesFactors: false, statesAllowance: false });
    expect(performed && told(performed)).toBe('refused: notJoint, factorsNotStated, allowanceNotStated');
    expect(await measure()).toEqual([{ measure: null }]);
  });

  it('lets an older one that conflicts apply until it is revised, and the revised one take its place', async () => {
    const [older] = await adopt({
      number: '吉财规〔2020〕3号',
      adoptedOn: day('2020-03-01'),
      statesAuthority: false,
      conflicts: true,
    });
    expect(older && told(older)).toBe('yieldsUntilRevised');
    const [revised] = await adopt({});
    expect(revised && told(revised)).toBe('applies');
    expect(await measure()).toEqual([{ measure: '吉财规〔2025〕1号' }]);
    expect(
      await rowsOf(
        database,
        `select item, subject, formed_on from funds.disclosure where jurisdiction = $1 order by subject`,
      ),
    ).toEqual([
      { item: 'measure', subject: '吉财规〔2020〕3号', formed_on: '2025-02-01' },
      { item: 'measure', subject: '吉财规〔2025〕1号', formed_on: '2025-02-01' },
    ]);
  });

  it('names what was entered by mistake', async () => {
    const performed = await adopt({ fund: 'F99' }, { adoptedOn: day('2025-02-02') });
    expect(performed.map(told)).toEqual(['problem: unknown fund F99', 'problem: contradictoryFacts']);
  });
});
