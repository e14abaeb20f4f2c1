import { createHash } from 'node:crypto';
import type { Office, PlainDate } from '@jizheng/rules';
import type { Act, Decisions } from '../acts/act.js';
import type { Column, RowValues, SheetSchema } from '../spreadsheet/index.js';

/** Any act, for whoever only performs it. */
export type AnyAct = Act<unknown, unknown, Decisions>;

/** Where in the workbook an act was entered. */
export interface Source {
  readonly sheet: string;
  readonly row: number;
}

/** An act that the workbook asks for: who, when, what. */
export interface PlannedAct {
  readonly act: AnyAct;
  readonly input: unknown;
  readonly on: PlainDate;
  /** The office day on which it is recorded; later than `on` when entered late. */
  readonly recordedOn: PlainDate;
  readonly office: Office;
  readonly actor: string;
}

/** A planned act with its place in the workbook and its idempotency key. */
export interface LocatedAct extends PlannedAct {
  readonly source: Source;
  readonly key: string;
}

/** Who acts and when; `recordedOn` is the same day unless the sheet says otherwise. */
export interface When {
  readonly on: PlainDate;
  readonly recordedOn?: PlainDate | null;
  readonly office: Office;
  readonly actor: string;
}

/** Plans one act with its typed input. */
export const plan = <I, S, D extends Decisions>(act: Act<I, S, D>, input: I, when: When): PlannedAct => ({
  act,
  input,
  on: when.on,
  recordedOn: when.recordedOn ?? when.on,
  office: when.office,
  actor: when.actor,
});

/** One sheet of the year's workbook: its columns, and the acts that each row asks for. */
export interface YearSheet {
  readonly schema: SheetSchema;
  plan(values: never): readonly PlannedAct[];
}

/** Names a sheet of the year; rows are typed by the columns. */
export const yearSheet = <const Columns extends readonly Column[], const Key extends string>(
  schema: SheetSchema<Columns, Key>,
  planRow: (values: RowValues<Columns>) => readonly PlannedAct[],
): YearSheet & { readonly schema: SheetSchema<Columns, Key> } => ({ schema, plan: planRow });

/**
 * The idempotency key of an act: what it is and what it says, not where it stands, so that the same row
 * means the same act wherever it is moved; equal rows are told apart by their order.
 */
export function actKey({ act, input, on }: PlannedAct, occurrence: number): string {
  const content = JSON.stringify([act.name, on, act.input.toJson(input), occurrence]);
  return createHash('sha256').update(content).digest('base64url').slice(0, 32);
}
