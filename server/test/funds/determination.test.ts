import { day, type Office, yuan } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordDetermination } from '../../src/funds/acts/record-determination.js';
import { DETERMINABLE, officesThatDetermine } from '../../src/funds/determining-offices.js';
import { doAll, doOne, inTransaction, rowsOf, told } from '../support/acts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { foundProvince } from '../support/province.js';

const reason = {
  document: '测财认〔2025〕1号',
  provision: 'jzg-2024-2/art-33',
  fund: 'F01',
  portion: 'P1',
  subject: '*',
  budgetYear: 2025,
  deadline: day('2025-06-30'),
  amount: yuan(1_000_000n),
  reason: '招标推迟',
};

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  await inTransaction(database, foundProvince);
});

afterAll(() => database.drop());

const record = (changed: object, office: Office = 'financeDepartment') =>
  doOne(database, recordDetermination, office, '2025-06-20', { ...reason, ...changed });

describe('determinations', () => {
  it('are recorded with author, day, reason, document and case', async () => {
    const both = await doAll(database, recordDetermination, 'financeDepartment', '2025-06-20', [
      reason,
      reason,
    ]);
    expect(both.map(told)).toEqual(['done', 'problem: alreadyThere document 测财认〔2025〕1号']);
    expect(
      await rowsOf(
        database,
        'select document, office, dated, reason, portion, deadline, amount from funds.determination where jurisdiction = $1',
      ),
    ).toEqual([
      {
        document: '测财认〔2025〕1号',
        office: 'financeDepartment',
        dated: '2025-06-20',
        reason: '招标推迟',
        portion: 'P1',
        deadline: '2025-06-30',
        amount: yuan(1_000_000n),
      },
    ]);
  });

  it('belong to the office that the provision names', async () => {
    const other = { document: '测厅认〔2025〕1号' };
    expect(told(await record(other, 'administeringDepartment'))).toBe('problem: notThisOffice');
    expect(told(await record({ ...other, provision: 'jzg-2024-2/art-47' }, 'administeringDepartment'))).toBe(
      'done',
    );
  });

  it('exist only where a provision leaves room', async () => {
    const next = { document: '测财认〔2025〕2号' };
    expect(told(await record({ ...next, provision: 'jzg-2024-2/art-32' }))).toBe(
      'problem: unknown provision jzg-2024-2/art-32',
    );
    expect(told(await record({ ...next, portion: 'P9' }))).toBe('problem: unknown portion F01/P9');
    expect(told(await record({ ...next, fund: 'F99', portion: null }))).toBe('problem: unknown fund F99');
    expect(DETERMINABLE.every((provision) => officesThatDetermine(provision).length > 0)).toBe(true);
  });
});
