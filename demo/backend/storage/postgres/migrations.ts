import type { ClientBase } from 'pg';

/** Each is run once, in this order. What was published is never changed: a new one is added. */
const MIGRATIONS: readonly string[] = [
  `CREATE TABLE smtp_target (
     name text PRIMARY KEY,
     target text NOT NULL,
     revision text NOT NULL,
     sign_in text,
     due timestamptz
   );
   CREATE UNIQUE INDEX smtp_target_name ON smtp_target (lower(name));
   CREATE INDEX smtp_target_due ON smtp_target (due);
   CREATE TABLE smtp_lease (
     key text PRIMARY KEY,
     fence text NOT NULL,
     until timestamptz NOT NULL,
     ends timestamptz NOT NULL
   );
   CREATE INDEX smtp_lease_fence ON smtp_lease (fence);
   CREATE TABLE smtp_once (
     id_hash text PRIMARY KEY,
     session_hash text NOT NULL,
     value text NOT NULL,
     until timestamptz NOT NULL
   );
   CREATE TABLE smtp_key (id integer PRIMARY KEY DEFAULT 1 CHECK (id = 1), key bytea NOT NULL);`,
];

/** Any number that nobody else takes for a lock of theirs. */
const LOCK = 7_301_946_225;

/**
 * Brings the tables to today's form; processes that begin at the same time do so one after the other.
 *
 * @throws {Error} where they are of a later version
 */
export async function migrate(client: ClientBase, schema?: string): Promise<void> {
  await client.query('BEGIN; SET LOCAL lock_timeout = 0'); // another process may have much to move
  try {
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    if (schema !== undefined) await client.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
    await client.query('CREATE TABLE IF NOT EXISTS smtp_version (version integer NOT NULL)');
    const { rows } = await client.query<{ version: number }>('SELECT version FROM smtp_version');
    const version = rows[0]?.version ?? 0;
    if (version > MIGRATIONS.length)
      throw new Error(`The database is of version ${version}; this program knows ${MIGRATIONS.length}.`);
    for (const migration of MIGRATIONS.slice(version)) await client.query(migration);
    if (rows.length === 0) await client.query('INSERT INTO smtp_version VALUES ($1)', [MIGRATIONS.length]);
    else await client.query('UPDATE smtp_version SET version = $1', [MIGRATIONS.length]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}
