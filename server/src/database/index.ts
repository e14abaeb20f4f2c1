export { restore } from './backup/restore.js';
export { backup } from './backup/take.js';
export { type Database, joinDatabase } from './database.js';
export { databaseErrorCodes, describeDatabaseError } from './describe.js';
export type { DatabaseError, DatabaseErrorCode } from './errors.js';
export { migrate } from './migrate.js';
export { openDatabase } from './open.js';
export { schemaSnapshot } from './snapshot.js';
export { type DatabaseStatus, status } from './status.js';
