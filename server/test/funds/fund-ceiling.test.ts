import { type Fen, fen, ratio, yuan } from '@jizheng/rules';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fiscalEvaluation } from '../../src/funds/acts/fiscal-evaluation.js';
import { formulateBudget } from '../../src/funds/acts/formulate-budget.js';
import { offsetBalance } from '../../src/funds/acts/offset-balance.js';
import { requestBudget } from '../../src/funds/acts/request-budget.js';
import { doAll, doOne, inTransaction, rowsOf, told } from '../support/acts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { enterCalendar } from '../support/establishment.js';
import { accountAt, seedMove } from '../support/money.js';
import { foundProvince, JURISDICTION } from '../support/province.js';

let database: TestDatabase;

const weighed = {
  pipeline: true,
  execution: true,
  targetReview: true,
  monitoring: true,
  evaluation: true,
  supervision: true,
  audit: true,
};

const request = (portion: string, amount: Fen, restores = fen(0n)) =>
  doOne(database, requestBudget, 'administeringDepartment', '2025-11-20', {
    fund: 'F01',
    portion,
    budgetYear: 2026,
    form: 'amountOnly',
    amount,
    restores,
    structure: false,
    direction: false,
    workPlan: false,
  });

const opinion = (portion: string, budgetYear = 2026) => ({
  fund: 'F01',
  portion,
  budgetYear,
  rigid: fen(0n),
  ineffective: fen(0n),
  balanceCut: fen(0n),
  weighed,
});

const formulate = async (...portions: string[]) => {
  const inputs = portions.map((portion) => opinion(portion));
  return (await doAll(database, formulateBudget, 'financeDepartment', '2025-11-20', inputs)).map(told);
};

/** What the newest opinions give the portions, in yuan. */
const given = () =>
  rowsOf(
    database,
    `select portion, quota / 100 as quota, surplus_offset / 100 as "offset" from (
       select distinct on (portion) * from funds.budget_opinion where jurisdiction = $1 and budget_year = 2026
       order by portion, act_id desc) newest order by portion`,
  );

const grade = (score: bigint, on = '2025-08-01') =>
  doOne(database, fiscalEvaluation, 'financeDepartment', on, {
    number: `财评〔2025〕${score}号`,
    fund: 'F01',
    year: 2024,
    score: ratio(score, 1n),
  });

/** F01 has 50 and 30 million of 2025, all of it delegated, and asks for the same and for a new portion in 2026. */
beforeEach(async () => {
  database = await freshDatabase();
  await inTransaction(database, async (client) => {
    await foundProvince(client, '2024-10-01');
    for (const code of ['P3', 'P4']) {
      await client.query(
        `insert into funds.portion select jurisdiction, fund, $2, name, use_of_money, authority, spending_class, selection,
           support_mode, transfer_class, own_rules_basis, function_code, government_economic_code, department_economic_code
         from funds.portion where jurisdiction = $1 and code = 'P2'`,
        [JURISDICTION, code],
      );
    }
    await client.query(
      `insert into funds.year_quota (jurisdiction, fund, portion, budget_year, initial, approved_on)
       values ($1, 'F01', 'P2', 2025, $2, '2025-01-18'), ($1, 'F01', 'P3', 2025, $3, '2025-01-18')`,
      [JURISDICTION, yuan(50_000_000n), yuan(30_000_000n)],
    );
  });
});
afterEach(() => database.drop());

const requestAll = async () => {
  await enterCalendar(database, 2026, '2025-09-01');
  for (const [portion, amount] of [
    ['P2', 50_000_000n],
    ['P3', 30_000_000n],
    ['P4', 1_000_000n],
  ] as const) {
    expect(told(await request(portion, yuan(amount)))).toBe('delegated');
  }
};

describe('第四十二条 the ceiling binds the fund', () => {
  it('worked case 13, 中: 64 million for all portions, a new one included, in the order of the opinions', async () => {
    await grade(75n);
    await requestAll();
    expect(await formulate('P2', 'P3', 'P4')).toEqual([
      'asRequested, cutMedium',
      'ceilingApplies, cutMedium',
      'ceilingApplies, cutMedium',
    ]);
    expect(await given()).toEqual([
      { portion: 'P2', quota: 50_000_000n, offset: 0n },
      { portion: 'P3', quota: 14_000_000n, offset: 0n },
      { portion: 'P4', quota: 0n, offset: 0n },
    ]);
  });

  it('worked case 13, 低: 40 million; an opinion given anew frees what it does not take', async () => {
    await grade(65n);
    await requestAll();
    await formulate('P3');
    await formulate('P2', 'P4');
    expect(await given()).toEqual([
      { portion: 'P2', quota: 10_000_000n, offset: 0n },
      { portion: 'P3', quota: 30_000_000n, offset: 0n },
      { portion: 'P4', quota: 0n, offset: 0n },
    ]);
    await request('P3', yuan(20_000_000n));
    await formulate('P3', 'P2');
    expect(await given()).toEqual([
      { portion: 'P2', quota: 20_000_000n, offset: 0n },
      { portion: 'P3', quota: 20_000_000n, offset: 0n },
      { portion: 'P4', quota: 0n, offset: 0n },
    ]);
  });

  it('worked case 13, 差: nothing in the next year', async () => {
    await grade(55n);
    await requestAll();
    expect(await formulate('P2', 'P4')).toEqual(['refused: gradedPoor', 'refused: gradedPoor']);
  });

  it('优 has no ceiling, and neither has a fund that finance did not grade in the year', async () => {
    await grade(65n, '2024-11-01');
    await requestAll();
    expect(await formulate('P2')).toEqual(['asRequested']);
    await grade(90n, '2025-11-20');
    expect(await formulate('P2', 'P4')).toEqual(['asRequested, priority', 'asRequested, priority']);
  });
});

describe('第三十三条 what was clawed back in full', () => {
  it('comes back under no portion of the fund', async () => {
    await inTransaction(database, (client) =>
      client.query(`insert into funds.never_restored values ($1, 'F01', 'P2', 2025, 100)`, [JURISDICTION]),
    );
    await enterCalendar(database, 2026, '2025-09-01');
    await request('P4', yuan(1_000_000n), fen(1n));
    expect(await formulate('P4')).toEqual(['refused: includesNeverRestored']);
  });
});

describe('第三十九条 surplus that was offset', () => {
  it("lowers the fund's next budget once, over its portions in the order of the opinions", async () => {
    await inTransaction(database, async (client) => {
      const at = (
        holder: string,
        stage: 'origin' | 'appropriated' | 'released' | 'carriedOver' | 'stopped',
      ) => accountAt('P2', 2023, holder, stage);
      const move = (
        kind: Parameters<typeof seedMove>[1],
        from: Parameters<typeof seedMove>[2],
        to: typeof from,
      ) => seedMove(client, kind, from, to, 51_000_000n, '2025-01-02');
      await move('appropriation', at('general', 'origin'), at('101', 'appropriated'));
      await move('release', at('101', 'appropriated'), at('220200', 'released'));
      await move('carryOver', at('220200', 'released'), at('220200', 'carriedOver'));
      await move('stop', at('220200', 'carriedOver'), at('220200', 'stopped'));
    });
    const offset = await doOne(database, offsetBalance, 'financeDepartment', '2025-02-10', {
      number: '结算〔2025〕1号',
      fund: 'F01',
      portion: 'P2',
      budgetYear: 2023,
      project: null,
      recipient: '220200',
      amount: yuan(51_000_000n),
      stillNeeded: false,
      filed: false,
    });
    expect(told(offset)).toBe('offset');
    await requestAll();
    expect(await formulate('P2', 'P3', 'P4', 'P3')).toEqual(['offset', 'offset', 'asRequested', 'offset']);
    expect(await given()).toEqual([
      { portion: 'P2', quota: 0n, offset: 50_000_000n },
      { portion: 'P3', quota: 29_000_000n, offset: 1_000_000n },
      { portion: 'P4', quota: 1_000_000n, offset: 0n },
    ]);
  });
});
