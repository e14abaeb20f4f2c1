import { ok, type Result } from '@jizheng/rules';
import type { Database } from './database.js';
import type { DatabaseError } from './errors.js';

const ownSchema = "nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'";
const ownTable = "c.relname NOT IN ('jizheng_migration', 'jizheng_backup')";

/** Grants as text; the owner's own rights go without saying. */
const grants = (acl: string, owner: string, kind: string, name: string): string => `
  SELECT 'grant ' || lower(a.privilege_type) || ' on ${kind} ' || ${name} || ' to '
         || CASE a.grantee WHEN 0 THEN 'public' ELSE a.grantee::regrole::text END AS line
  FROM target t, aclexplode(coalesce(${acl}, acldefault('${kind === 'function' ? 'f' : kind === 'schema' ? 'n' : 'r'}', ${owner}))) a
  WHERE a.grantee <> ${owner}`;

/** One query for each kind of object, in the order of the snapshot; each gives a column `line`. */
const queries: readonly string[] = [
  `SELECT 'schema ' || nspname AS line FROM pg_namespace WHERE ${ownSchema}`,
  `SELECT 'type ' || t.oid::regtype || ' ' || CASE t.typtype
       WHEN 'e' THEN 'enum (' || (SELECT string_agg(quote_literal(enumlabel), ', ' ORDER BY enumsortorder)
                                  FROM pg_enum WHERE enumtypid = t.oid) || ')'
       WHEN 'd' THEN 'domain ' || format_type(t.typbasetype, t.typtypmod)
         || CASE WHEN t.typnotnull THEN ' not null' ELSE '' END
         || coalesce((SELECT string_agg(' ' || pg_get_constraintdef(oid), '' ORDER BY conname)
                      FROM pg_constraint WHERE contypid = t.oid AND contype = 'c'), '')
       ELSE 'composite' END AS line
   FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace LEFT JOIN pg_class c ON c.oid = t.typrelid
   WHERE ${ownSchema} AND (t.typtype IN ('e', 'd') OR (t.typtype = 'c' AND c.relkind = 'c'))`,
  `SELECT CASE c.relkind WHEN 'v' THEN 'view ' WHEN 'm' THEN 'materialized view ' WHEN 'S' THEN 'sequence '
            ELSE 'table ' END || c.oid::regclass
          || CASE WHEN c.relrowsecurity THEN ' row security' ELSE '' END
          || CASE WHEN c.relforcerowsecurity THEN ' forced' ELSE '' END
          || CASE WHEN c.relkind IN ('v', 'm') THEN ' as' || E'\\n' || pg_get_viewdef(c.oid) ELSE '' END AS line
   FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE ${ownSchema} AND ${ownTable} AND c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f')`,
  `SELECT 'column ' || c.oid::regclass || '.' || quote_ident(a.attname) || ' '
          || format_type(a.atttypid, a.atttypmod)
          || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END
          || CASE a.attidentity WHEN 'a' THEN ' identity always' WHEN 'd' THEN ' identity' ELSE '' END
          || CASE a.attgenerated WHEN 's' THEN ' generated' ELSE '' END
          || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') AS line
   FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
   LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
   WHERE ${ownSchema} AND ${ownTable} AND c.relkind IN ('r', 'p', 'c') AND a.attnum > 0 AND NOT a.attisdropped`,
  `SELECT 'constraint ' || k.conrelid::regclass || ' ' || quote_ident(k.conname) || ' '
          || pg_get_constraintdef(k.oid) AS line
   FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE ${ownSchema} AND ${ownTable} AND k.contype <> 'n'`,
  `SELECT 'index ' || pg_get_indexdef(i.indexrelid) AS line
   FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE ${ownSchema} AND ${ownTable}
     AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.conrelid = i.indrelid)`,
  `SELECT 'trigger ' || pg_get_triggerdef(t.oid)
          || CASE t.tgenabled WHEN 'O' THEN '' ELSE ' enabled ' || t.tgenabled::text END AS line
   FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE ${ownSchema} AND NOT t.tgisinternal`,
  `SELECT 'policy ' || schemaname || '.' || tablename || ' ' || policyname || ' ' || permissive || ' ' || cmd
          || ' to ' || array_to_string(roles, ', ') || coalesce(' using ' || qual, '')
          || coalesce(' with check ' || with_check, '') AS line
   FROM pg_policies WHERE ${ownSchema.replaceAll('nspname', 'schemaname')}`,
  `SELECT 'function ' || CASE p.prokind WHEN 'a' THEN 'aggregate ' || p.oid::regprocedure
            ELSE E'\\n' || pg_get_functiondef(p.oid) END AS line
   FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE ${ownSchema}`,
  `WITH target AS (SELECT * FROM pg_namespace WHERE ${ownSchema} AND nspname <> 'public')
   ${grants('t.nspacl', 't.nspowner', 'schema', 't.nspname')}`,
  `WITH target AS (SELECT c.* FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                   WHERE ${ownSchema} AND ${ownTable} AND c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f'))
   ${grants('t.relacl', 't.relowner', 'table', 't.oid::regclass')}`,
  `WITH target AS (SELECT c.relowner, c.oid::regclass || '.' || quote_ident(a.attname) AS name, a.attacl
                   FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
                   JOIN pg_namespace n ON n.oid = c.relnamespace
                   WHERE ${ownSchema} AND ${ownTable} AND a.attacl IS NOT NULL AND NOT a.attisdropped)
   ${grants('t.attacl', 't.relowner', 'column', 't.name')}`,
  `WITH target AS (SELECT p.* FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE ${ownSchema})
   ${grants('t.proacl', 't.proowner', 'function', 't.oid::regprocedure')}`,
];

/**
 * The structure of the database as text: schemas, types, tables, columns, constraints, indexes, triggers,
 * policies, functions and grants, in a fixed order and the same on every supported server version.
 */
export function schemaSnapshot(database: Database): Promise<Result<string, DatabaseError>> {
  return database.withOwner(async (client) => {
    await client.query('SET search_path TO pg_catalog');
    const parts: string[] = [];
    for (const query of queries) {
      const { rows } = await client.query<{ line: string }>(
        `SELECT line FROM (${query}) AS lines ORDER BY line COLLATE "C"`,
      );
      if (rows.length > 0) parts.push(rows.map(({ line }) => line.trimEnd()).join('\n'));
    }
    return ok(`${parts.join('\n\n')}\n`);
  });
}
