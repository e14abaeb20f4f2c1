/** What each failure of the database tells, by code. The list is closed: `describeDatabaseError` has a text for each. */
export interface DatabaseErrorParams {
  readonly alreadyRunning: { readonly dataDir: string; readonly pid: number };
  readonly backupCorrupt: { readonly file: string; readonly where: string };
  readonly backupFileExists: { readonly file: string };
  readonly backupFileUnusable: { readonly file: string; readonly reason: string };
  readonly backupNewer: { readonly file: string; readonly migration: string };
  readonly busy: { readonly reason: string };
  readonly conflict: { readonly attempts: number };
  readonly databaseGone: { readonly outcome: 'rolledBack' | 'unknown'; readonly reason: string };
  readonly databaseMissing: { readonly database: string };
  readonly databaseNewer: { readonly found: string; readonly known: string };
  readonly databaseNotEmpty: { readonly tables: number };
  readonly dataDirForeign: { readonly dataDir: string; readonly uid: number };
  readonly dataDirOtherVersion: { readonly dataDir: string; readonly found: string; readonly needed: string };
  readonly dataDirUnusable: { readonly dataDir: string; readonly reason: string };
  readonly diskFull: { readonly reason: string };
  readonly embeddedMissing: { readonly platform: string };
  readonly loginRefused: { readonly server: string; readonly reason: string };
  readonly migrationChanged: { readonly name: string };
  readonly migrationFailed: { readonly name: string; readonly reason: string };
  readonly migrationMisnumbered: { readonly file: string };
  readonly noUnprivilegedUser: { readonly dataDir: string };
  readonly notUtf8: { readonly encoding: string };
  readonly permissionDenied: { readonly reason: string };
  readonly readOnlyServer: { readonly reason: string };
  readonly roleMissing: { readonly role: string; readonly reason: string };
  readonly serverTooOld: { readonly version: string; readonly needed: number };
  readonly startFailed: { readonly dataDir: string; readonly log: string };
  readonly tooManyConnections: { readonly reason: string };
  readonly unknownUser: { readonly uid: number };
  readonly unreachable: { readonly server: string; readonly reason: string };
  readonly urlMalformed: { readonly reason: string };
}

/** The code of a failure of the database. */
export type DatabaseErrorCode = keyof DatabaseErrorParams;

/** A failure that the user or the operator can cause or cure; anything else is thrown. */
export type DatabaseError = {
  [Code in DatabaseErrorCode]: { readonly code: Code; readonly params: DatabaseErrorParams[Code] };
}[DatabaseErrorCode];

/** A database error as a failed result. */
export const refuse = <Code extends DatabaseErrorCode>(
  code: Code,
  params: DatabaseErrorParams[Code],
): {
  readonly ok: false;
  readonly error: { readonly code: Code; readonly params: DatabaseErrorParams[Code] };
} => ({
  ok: false,
  error: { code, params },
});
