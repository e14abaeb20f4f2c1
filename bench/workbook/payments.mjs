// A year's workbook with one sheet of payments, and what the rule of payments needs to know about them.
import { day, fen, yuan } from '../../rules/dist/index.js';
import { RunningBalances } from '../../server/dist/funds/running-balances.js';
import { writeWorkbook } from '../../server/dist/spreadsheet/index.js';
import { bookSchema } from '../../server/dist/year/sheets/book.js';
import { paymentSheet } from '../../server/dist/year/sheets/payments.js';

const YEAR = 2026;
const PAID_ON = day('2026-06-10');

/** What one payment says; the amounts differ down to the fen. */
const payment = (index) => ({
  on: PAID_ON,
  recordedOn: null,
  office: 'localFinanceBureau',
  voucher: `吉财支〔2026〕${index}号`,
  document: `吉财预指〔2026〕${index % 400}号`,
  fund: `B${index % 30}`,
  portion: 'P1',
  budgetYear: YEAR,
  project: `XM2026-${index}`,
  recipient: null,
  amount: fen(70_000_000n + BigInt(index)),
  dueByProgress: index % 3 === 0 ? yuan(900_000n) : null,
  withinScope: true,
  diverted: false,
  actor: `经办人${index % 50}`,
});

/** Writes the workbook as an office would fill in the template. */
export function writePayments(file, count) {
  const book = {
    code: '220000-bench',
    name: '测量',
    firstDay: day('2026-01-01'),
    lastDay: day('2026-12-31'),
    illustrative: true,
  };
  const payments = Array.from({ length: count }, (_, index) => payment(index));
  return writeWorkbook(file, [
    { name: bookSchema.name, columns: bookSchema.columns, rows: [book] },
    { name: paymentSheet.schema.name, columns: paymentSheet.schema.columns, rows: payments },
  ]);
}

/** What the database would tell about the payments' projects, documents and balances. */
export function stateOf(inputs) {
  const portion = { authority: 'retained', spendingClass: 'ordinary', ownRulesBasis: null };
  const balances = new RunningBalances(new Map());
  for (const { fund, portion: code, budgetYear, project } of inputs) {
    const account = { fund, portion: code, budgetYear, holder: `project:${project}` };
    balances.move({ ...account, stage: 'released' }, { ...account, stage: 'allotted' }, yuan(1_000_000n));
  }
  return {
    year: YEAR,
    portions: new Map(inputs.map(({ fund, portion: code }) => [`${fund}/${code}`, portion])),
    projects: new Map(inputs.map(({ project }) => [project, { code: project, state: 'settled' }])),
    documents: new Map(inputs.map(({ document }) => [document, { id: 1n }])),
    vouchers: new Set(),
    balances,
  };
}
