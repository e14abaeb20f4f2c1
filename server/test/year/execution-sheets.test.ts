import { describe, expect, it } from 'vitest';
import { readWorkbook, workbookBytes, workbookSchema } from '../../src/spreadsheet/index.js';
import type { YearSheet } from '../../src/year/planned-act.js';
import { acceptanceSheet } from '../../src/year/sheets/acceptances.js';
import { allocationApprovalSheet, allocationSheet, factorSheet } from '../../src/year/sheets/allocations.js';
import { allowancePaymentSheet, allowanceSheet } from '../../src/year/sheets/allowances.js';
import { breakdownSheet } from '../../src/year/sheets/breakdowns.js';
import { determinationSheet } from '../../src/year/sheets/determinations.js';
import { calendarDaySheet, disclosureSheet } from '../../src/year/sheets/disclosures.js';
import {
  correctionOrderSheet,
  executionStudySheet,
  monitoringSheet,
} from '../../src/year/sheets/executions.js';
import { paymentSheet } from '../../src/year/sheets/payments.js';
import { releaseSheet } from '../../src/year/sheets/releases.js';
import { taskCompletionSheet, taskListSheet } from '../../src/year/sheets/task-lists.js';
import { sampleRows } from '../support/sample-rows.js';

const SHEETS: readonly YearSheet[] = [
  factorSheet,
  allocationSheet,
  allocationApprovalSheet,
  releaseSheet,
  taskListSheet,
  taskCompletionSheet,
  breakdownSheet,
  allowanceSheet,
  allowancePaymentSheet,
  determinationSheet,
  paymentSheet,
  executionStudySheet,
  monitoringSheet,
  correctionOrderSheet,
  acceptanceSheet,
  disclosureSheet,
  calendarDaySheet,
];

describe('sheets of execution', () => {
  it.each(SHEETS.map((sheet) => ({ name: sheet.schema.name, sheet })))(
    '$name: every row becomes acts that their office may do, with an input of their kind',
    ({ sheet }) => {
      const planned = sampleRows(sheet).flatMap((row) => sheet.plan(row as never));
      expect(planned.length).toBeGreaterThan(0);
      for (const { act, input, office } of planned) {
        expect(act.offices).toContain(office);
        expect(act.input.parse(act.input.toJson(input), act.name)).toMatchObject({ ok: true });
      }
    },
  );

  it('come back from a workbook as they were written', async () => {
    const bytes = await workbookBytes(
      SHEETS.map((sheet) => ({
        name: sheet.schema.name,
        columns: sheet.schema.columns,
        rows: sampleRows(sheet),
      })),
    );
    const read = await readWorkbook(bytes, workbookSchema(SHEETS.map(({ schema }) => schema)));
    if (!read.ok) throw new Error(JSON.stringify(read.error.problems.slice(0, 3)));
    const rows: { readonly [key: string]: readonly { readonly values: unknown }[] } = read.value;
    for (const sheet of SHEETS) {
      expect(rows[sheet.schema.key]?.map(({ values }) => values)).toEqual(sampleRows(sheet));
    }
  });

  it('认定 offers the articles that leave room, by their Chinese numbers', () => {
    const provision = determinationSheet.schema.columns.find(({ key }) => key === 'provision');
    const labels = provision?.kind === 'choice' ? provision.choices.map(({ zh }) => zh) : [];
    expect(labels).toEqual(expect.arrayContaining(['第三十条第一款', '第三十三条', '第三十五条']));
    expect(new Set(labels).size).toBe(labels.length);
  });
});
