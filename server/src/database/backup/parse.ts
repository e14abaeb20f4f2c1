import type { BackupHeader, BackupTrailer, SequenceState, TableHeading, TableSum } from './format.js';

/* The border where the JSON lines of a backup file become values: what does not fit is undefined. */

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';

const isListOf = <T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] =>
  Array.isArray(value) && value.every(isItem);

function fieldsOf(line: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isMigration = (value: unknown): value is BackupHeader['migrations'][number] =>
  isFields(value) && Number.isInteger(value.version) && isText(value.name) && isText(value.sha256);

const isSum = (value: unknown): value is TableSum =>
  isFields(value) && Number.isSafeInteger(value.rows) && isText(value.sha256);

const isSequence = (value: unknown): value is SequenceState =>
  isFields(value) && isText(value.sequence) && isText(value.value) && typeof value.called === 'boolean';

const isSums = (value: unknown): value is Readonly<Record<string, TableSum>> =>
  isFields(value) && Object.values(value).every(isSum);

/** The first line of a backup. */
export function parseHeader(line: string): BackupHeader | undefined {
  const fields = fieldsOf(line);
  if (fields?.format !== 'jizheng-backup' || fields.formatVersion !== 1) return undefined;
  const { takenAt, serverVersion, migrations } = fields;
  if (!isText(takenAt) || !isText(serverVersion) || !isListOf(migrations, isMigration)) return undefined;
  return { format: 'jizheng-backup', formatVersion: 1, takenAt, serverVersion, migrations };
}

/** A line between tables: the heading of the next one, or the trailer. */
export function parseHeadingOrTrailer(line: string): TableHeading | BackupTrailer | undefined {
  const { table, columns, tables, sequences } = fieldsOf(line) ?? {};
  if (isText(table) && isListOf(columns, isText)) return { table, columns };
  if (isSums(tables) && isListOf(sequences, isSequence)) return { tables, sequences };
  return undefined;
}
