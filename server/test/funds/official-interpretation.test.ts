import { day } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { officialInterpretation } from '../../src/funds/acts/official-interpretation.js';
import { policyInForce } from '../../src/funds/policy-in-force.js';
import { doAll, inTransaction, told } from '../support/acts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { foundProvince, JURISDICTION } from '../support/province.js';

let database: TestDatabase;

type Entry = Parameters<typeof officialInterpretation.subject>[0];

const interpret = async (...changed: readonly Partial<Entry>[]) => {
  const performed = await doAll(
    database,
    officialInterpretation,
    'financeDepartment',
    '2025-03-10',
    changed.map((each) => ({
      number: '吉财解〔2025〕1号',
      dated: day('2025-03-01'),
      parameter: 'endOfTermLead',
      value: '60',
      validFrom: day('2025-04-01'),
      ...each,
    })),
  );
  return performed.map(told);
};

const inForce = async (parameter: string, on: string) => {
  const policy = await inTransaction(database, (client) => policyInForce(client, JURISDICTION, day(on)));
  if (!policy.ok) throw new Error(policy.error.code);
  return { value: policy.value.values[parameter], basis: policy.value.entries[parameter]?.basis.by };
};

beforeAll(async () => {
  database = await freshDatabase();
  await inTransaction(database, foundProvince);
});
afterAll(() => database.drop());

describe('art. 49: finance interprets the measures', () => {
  it('supersedes what was chosen, from its day on', async () => {
    expect(await interpret({})).toEqual(['done']);
    expect(await inForce('endOfTermLead', '2025-03-31')).toEqual({ value: 90, basis: 'interpretation' });
    expect(await inForce('endOfTermLead', '2025-04-01')).toEqual({ value: 60, basis: 'official' });
  });

  it('reads values as officers write them', async () => {
    expect(
      await interpret(
        { parameter: 'carryOverFromRelease', value: '是' },
        { parameter: 'retainedMainForm', value: '60%' },
        { parameter: 'yearAhead', value: '否', validFrom: day('2026-01-01') },
      ),
    ).toEqual(['done', 'done', 'done']);
    expect(await inForce('carryOverFromRelease', '2025-04-01')).toMatchObject({ value: true });
    expect(await inForce('yearAhead', '2026-01-01')).toMatchObject({ value: false, basis: 'official' });
  });

  it('cannot change what the text states, and names what was entered by mistake', async () => {
    expect(
      await interpret(
        { parameter: 'virementFirstTier', value: '15%' },
        { parameter: 'noSuchParameter' },
        {},
        { validFrom: day('2025-05-01') },
        { validFrom: day('2025-05-01') },
        { validFrom: day('2025-02-01') },
        { dated: day('2025-03-11'), validFrom: day('2025-06-01') },
        { parameter: 'laterDisclosureDays', value: '二十' },
      ),
    ).toEqual([
      'problem: wrongState parameter virementFirstTier',
      'problem: unknown parameter noSuchParameter',
      'problem: alreadyThere parameter endOfTermLead@2025-04-01',
      'done',
      'problem: alreadyThere parameter endOfTermLead@2025-05-01',
      'problem: contradictoryFacts',
      'problem: contradictoryFacts',
      'problem: contradictoryFacts',
    ]);
  });
});
