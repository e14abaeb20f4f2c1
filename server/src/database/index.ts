export { appRole, type Database, type DatabasePlace } from './database.js';
export { databaseErrorCodes, describeDatabaseError } from './describe.js';
export type { DatabaseError, DatabaseErrorCode, DatabaseErrorParams } from './errors.js';
export { type MigrationReport, migrate } from './migrate.js';
export { type OpenOptions, openDatabase } from './open.js';
export { attempt, recogniseDatabaseError } from './recognise.js';
export type { TransactionOptions } from './transaction.js';
