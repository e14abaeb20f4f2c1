import { day } from '@jizheng/rules';
import { describe, expect, it } from 'vitest';
import { readWorkbook, workbookBytes, workbookSchema } from '../../src/spreadsheet/index.js';
import type { YearSheet } from '../../src/year/planned-act.js';
import { approvalSheet } from '../../src/year/sheets/approvals.js';
import { budgetCalendarSheet } from '../../src/year/sheets/budget-calendar.js';
import { callSheet } from '../../src/year/sheets/calls.js';
import { findingSheet } from '../../src/year/sheets/findings.js';
import { fundApplicationSheet } from '../../src/year/sheets/fund-applications.js';
import { adjustmentSheet, extensionSheet } from '../../src/year/sheets/fund-changes.js';
import { fundListSheet } from '../../src/year/sheets/fund-list.js';
import { interpretationSheet, measureSheet } from '../../src/year/sheets/measures.js';
import { delegatedShareSheet, pipelineWorkSheet } from '../../src/year/sheets/pipeline-work.js';
import { projectSheet } from '../../src/year/sheets/projects.js';
import { terminationProposalSheet, terminationSheet } from '../../src/year/sheets/terminations.js';
import { sampleRows } from '../support/sample-rows.js';

const SHEETS: readonly YearSheet[] = [
  budgetCalendarSheet,
  fundApplicationSheet,
  approvalSheet,
  adjustmentSheet,
  extensionSheet,
  terminationProposalSheet,
  terminationSheet,
  findingSheet,
  measureSheet,
  interpretationSheet,
  fundListSheet,
  callSheet,
  projectSheet,
  pipelineWorkSheet,
  delegatedShareSheet,
];

describe('sheets of establishment and pipeline', () => {
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
    for (const sheet of SHEETS) {
      const rows: { readonly [key: string]: readonly { readonly values: unknown }[] } = read.value;
      expect(rows[sheet.schema.key]?.map(({ values }) => values)).toEqual(sampleRows(sheet));
    }
  });

  it('年度 enters the congress on its own day', () => {
    const dates = { budgetYear: 2026, formulationEnd: day('2025-11-30'), actor: '甲' };
    const planned = (enteredOn: string, approvedOn: string | null) =>
      budgetCalendarSheet
        .plan({
          ...dates,
          enteredOn: day(enteredOn),
          congressApprovedOn: approvedOn === null ? null : day(approvedOn),
        } as never)
        .map(({ on }) => on);
    expect(planned('2025-01-05', null)).toEqual(['2025-01-05']);
    expect(planned('2025-01-05', '2026-01-18')).toEqual(['2025-01-05', '2026-01-18']);
    expect(planned('2026-02-01', '2026-01-18')).toEqual(['2026-02-01']);
  });
});
