import { createHash, randomBytes } from 'node:crypto';
import { Failure, invalidParameter } from '../../failure.js';
import { isName } from '../names.js';
import { stateOf, writable } from '../state.js';
import { dueAt, newRevision } from '../storage.js';
import type { Configured, Entry, Halves, Lease, SavedTarget, Storage, Work } from '../storage.js';
import { Database } from './database.js';
import { RowLeases } from './leases.js';
import type { RowLease } from './leases.js';

interface ConfiguredRow {
  readonly target: string;
  readonly revision: string;
}
interface Row extends ConfiguredRow {
  readonly sign_in: string | null;
  /** Seconds since the epoch; only of what is to be written. */
  readonly due?: number | undefined;
}

const KEY_BYTES = 32;
/** How many names are claimed at once, and for how long nobody else looks at them: what a killed process leaves waits as long. */
const CLAIMED = 10;
const CLAIM = '15 seconds';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
/** What a text in the database cannot hold is no name either. */
const mayBe = (name: string) => !name.includes('\0');

const configuredOf = ({ target, revision }: ConfiguredRow): Configured => ({
  target: JSON.parse(target) as SavedTarget,
  revision,
});

function entryOf(row: Row): Entry {
  const { sign_in: text } = row;
  if (text === null) return configuredOf(row);
  try {
    const signIn = stateOf(JSON.parse(text));
    if (signIn) return { ...configuredOf(row), signIn };
  } catch {
    // not JSON: as damaged as JSON of another form
  }
  const damage = 'The saved sign-in is damaged or of a newer version. Sign in again.';
  return { ...configuredOf(row), damage };
}

const isUnchanged = (entry: Entry | undefined, halves: Halves | undefined) =>
  halves?.target === entry?.target && halves?.signIn === entry?.signIn && halves?.damage === entry?.damage;

/** A change as it is written. What cannot be read stays as it is until it is left out. */
function rowOf(halves: Halves, entry: Entry | undefined, row: Row | undefined): Row {
  const isNewTarget = halves.target !== entry?.target;
  const signIn = halves.signIn && writable(halves.signIn);
  const kept = halves.damage !== undefined ? (row?.sign_in ?? null) : null;
  return {
    target: JSON.stringify(halves.target),
    revision: isNewTarget ? newRevision() : entry.revision,
    sign_in: signIn ? JSON.stringify(signIn) : kept,
    due: dueAt(signIn),
  };
}

const isSame = (one: Row, other: Row) =>
  one.revision === other.revision && one.target === other.target && one.sign_in === other.sign_in;

/** The condition of a statement that runs under a lease, or without one. */
const MAY = '($1::text IS NULL OR EXISTS (SELECT FROM held))';

/** Targets in a PostgreSQL database, for any number of processes on any number of machines. Times are by its clock. */
export class PostgresStorage implements Storage {
  private readonly database: Database;
  private readonly leases: RowLeases;
  private sharedKey: Buffer | undefined;

  /**
   * @param url `postgres://USER:PASSWORD@HOST:PORT/DATABASE`, or with a socket's directory as `?host=/run/postgresql`
   * @param schema where the tables are; made where it is not there. The user's own one when absent
   */
  constructor(url: string, schema?: string) {
    this.database = new Database(url, schema);
    this.leases = new RowLeases(this.database);
  }

  /** Whether there are tables. Nothing else tells without making them. */
  async isThere(): Promise<boolean> {
    return this.database.hasTable('smtp_target');
  }

  async all(): Promise<readonly Configured[]> {
    const rows = await this.database.query<ConfiguredRow>(
      'SELECT target, revision FROM smtp_target ORDER BY name',
    );
    return rows.map(configuredOf);
  }

  async get(name: string): Promise<Entry | undefined> {
    const row = await this.row(name);
    return row && entryOf(row);
  }

  /** Compares and saves in one statement: no lock is held while anything is judged, and none goes over the network. */
  async change(name: string, work: Work, lease?: Lease): Promise<Entry | undefined> {
    let tried: Row | undefined;
    for (;;) {
      const row = await this.row(name);
      const entry = row && entryOf(row);
      // It was made, and the database went away before it could say so.
      if (row && tried && isSame(row, tried)) return entry;
      const halves = work(entry);
      if (isUnchanged(entry, halves)) return entry;
      tried = halves && rowOf(halves, entry, row);
      if (!row) await this.mayBeNamed(name);
      if (await this.isReplaced(name, row, tried, lease)) return tried && entryOf(tried);
    }
  }

  now(): number {
    return this.database.now();
  }

  lease(key: string, ms: number): Promise<Lease | undefined> {
    return this.leases.take(key, ms);
  }

  /**
   * Claims what is due, so that no other process looks at it for a while, and none has to lead. Who is killed before it has
   * refreshed a target leaves it to the next one.
   */
  async *due(limit: number): AsyncIterable<string> {
    for (let left = limit; left > 0;) {
      const rows = await this.database.query<{ name: string }>(
        `UPDATE smtp_target SET due = clock_timestamp() + interval '${CLAIM}'
         WHERE name IN (
           SELECT name FROM smtp_target
           WHERE due <= statement_timestamp() OR due > statement_timestamp() + interval '2 days'
           ORDER BY due LIMIT $1 FOR UPDATE SKIP LOCKED)
         RETURNING name`,
        [Math.min(left, CLAIMED)],
      );
      if (rows.length === 0) return;
      for (const { name } of rows) yield name;
      left -= rows.length;
    }
  }

  async putOnce(id: string, value: object, until: number, session: string, lease?: Lease): Promise<void> {
    await this.underLease(
      lease,
      `INSERT INTO smtp_once (id_hash, session_hash, value, until)
       SELECT $3, $4, $5, to_timestamp($6) WHERE ${MAY}
       ON CONFLICT (id_hash) DO UPDATE
         SET session_hash = excluded.session_hash, value = excluded.value, until = excluded.until`,
      [hash(id), hash(session), JSON.stringify(value), until],
    );
  }

  async peekOnce(id: string, session: string): Promise<unknown> {
    const [row] = await this.database.query<{ value: string }>(
      'SELECT value FROM smtp_once WHERE id_hash = $1 AND session_hash = $2 AND until > clock_timestamp()',
      [hash(id), hash(session)],
    );
    return row && JSON.parse(row.value);
  }

  async takeOnce(id: string, session: string): Promise<unknown> {
    const [row] = await this.database.query<{ value: string }>(
      `DELETE FROM smtp_once WHERE id_hash = $1 AND session_hash = $2 AND until > clock_timestamp()
       RETURNING value`,
      [hash(id), hash(session)],
    );
    return row && JSON.parse(row.value);
  }

  async key(): Promise<Buffer> {
    if (this.sharedKey) return this.sharedKey;
    await this.database.query('INSERT INTO smtp_key (key) VALUES ($1) ON CONFLICT DO NOTHING', [
      randomBytes(KEY_BYTES),
    ]);
    const [row] = await this.database.query<{ key: Buffer }>('SELECT key FROM smtp_key');
    if (!row) throw new Failure(507, 'storage', 'The database keeps no key.');
    return (this.sharedKey = row.key);
  }

  async sweep(): Promise<void> {
    await this.database.query('DELETE FROM smtp_once WHERE until <= clock_timestamp()');
    await this.database.query('DELETE FROM smtp_lease WHERE until <= clock_timestamp()');
  }

  async close(): Promise<void> {
    this.leases.close();
    await this.database.close();
  }

  private async row(name: string): Promise<Row | undefined> {
    if (!mayBe(name)) return undefined;
    const [row] = await this.database.query<Row>(
      'SELECT target, revision, sign_in FROM smtp_target WHERE name = $1',
      [name],
    );
    return row;
  }

  /**
   * Runs a statement, where there is a lease only while it is held: nobody takes it over before the statement is done.
   *
   * @param statement with `MAY` in its condition, and values from `$3` on
   * @returns whether it has changed anything
   * @throws {Failure} 409 `lease_lost`
   */
  private async underLease(
    lease: Lease | undefined,
    statement: string,
    values: readonly unknown[],
  ): Promise<boolean> {
    const held = lease as RowLease | undefined;
    const [found] = await this.database.query<{ held: boolean; done: boolean }>(
      `WITH held AS (SELECT FROM smtp_lease WHERE key = $1 AND fence = $2 FOR UPDATE),
            done AS (${statement} RETURNING 1)
       SELECT EXISTS (SELECT FROM held) AS held, EXISTS (SELECT FROM done) AS done`,
      [held?.key, held?.fence, ...values],
    );
    if (held && !found?.held)
      throw new Failure(409, 'lease_lost', 'Somebody else does the same meanwhile. Nothing was changed.');
    return found?.done ?? false;
  }

  /** Puts a row in the place of the one that was seen; false where that one is not there any more. */
  private isReplaced(
    name: string,
    seen: Row | undefined,
    row: Row | undefined,
    lease: Lease | undefined,
  ): Promise<boolean> {
    const now = row && [row.target, row.revision, row.sign_in, row.due];
    if (!seen)
      return this.underLease(
        lease,
        `INSERT INTO smtp_target (name, target, revision, sign_in, due)
         SELECT $3, $4, $5, $6, to_timestamp($7) WHERE ${MAY} ON CONFLICT DO NOTHING`,
        [name, ...(now ?? [])],
      );
    const before = `name = $3 AND revision = $4 AND sign_in IS NOT DISTINCT FROM $5 AND ${MAY}`;
    return this.underLease(
      lease,
      now
        ? `UPDATE smtp_target SET target = $6, revision = $7, sign_in = $8, due = to_timestamp($9) WHERE ${before}`
        : `DELETE FROM smtp_target WHERE ${before}`,
      [name, seen.revision, seen.sign_in, ...(now ?? [])],
    );
  }

  private async mayBeNamed(name: string): Promise<void> {
    if (!isName(name)) throw invalidParameter('This is no name of a target.');
    const [twin] = await this.database.query<{ name: string }>(
      'SELECT name FROM smtp_target WHERE lower(name) = lower($1) AND name <> $1',
      [name],
    );
    if (twin) throw new Failure(409, 'exists', `There is a target named ${twin.name} already.`);
  }
}
