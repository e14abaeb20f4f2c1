import type pg from 'pg';

interface Statements {
  readonly lift: string;
  readonly restore: string;
}

/** A foreign key stands in the way of any order of loading; put back, it checks every row. */
const foreignKeys = `
  SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS lift,
         format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
           AS restore
  FROM pg_constraint WHERE contype = 'f' AND conparentid = 0 ORDER BY conrelid::regclass::text, conname`;

const triggers = `
  SELECT format('ALTER TABLE %s DISABLE TRIGGER %I', tgrelid::regclass, tgname) AS lift,
         format('ALTER TABLE %s ENABLE %s TRIGGER %I', tgrelid::regclass,
                CASE tgenabled WHEN 'A' THEN 'ALWAYS' WHEN 'R' THEN 'REPLICA' ELSE '' END, tgname) AS restore
  FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D' AND tgparentid = 0
  ORDER BY tgrelid::regclass::text, tgname`;

/**
 * Lifts what keeps rows from being loaded as they are, triggers and foreign keys, within the transaction;
 * returns what puts both back. The other constraints stay in force. It takes no superuser, only the owner.
 */
export async function liftSafeguards(client: pg.ClientBase): Promise<() => Promise<void>> {
  const lifted: string[] = [];
  for (const query of [triggers, foreignKeys]) {
    const { rows } = await client.query<Statements>(query);
    for (const { lift, restore } of rows) {
      await client.query(lift);
      lifted.push(restore);
    }
  }
  return async () => {
    for (const statement of lifted) await client.query(statement);
  };
}
