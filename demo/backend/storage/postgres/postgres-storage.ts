import { createHash, randomBytes } from 'node:crypto';
import type { PoolClient } from 'pg';
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
}

const KEY_BYTES = 32;
/** How many names are claimed at once, and for how long nobody else looks at them. */
const CLAIMED = 50;
const CLAIM = '2 minutes';
const UNIQUE_VIOLATION = '23505';

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

  async all(): Promise<readonly Configured[]> {
    const rows = await this.database.query<ConfiguredRow>(
      'SELECT target, revision FROM smtp_target ORDER BY name',
    );
    return rows.map(configuredOf);
  }

  async get(name: string): Promise<Entry | undefined> {
    if (!mayBe(name)) return undefined;
    const [row] = await this.database.query<Row>(
      'SELECT target, revision, sign_in FROM smtp_target WHERE name = $1',
      [name],
    );
    return row && entryOf(row);
  }

  async change(name: string, work: Work, lease?: Lease): Promise<Entry | undefined> {
    for (;;) {
      try {
        return await this.database.transaction((client) =>
          this.changed(client, name, work, lease as RowLease),
        );
      } catch (error) {
        // Somebody else has made it since it was looked for: it is judged anew.
        if ((error as { code?: string }).code !== UNIQUE_VIOLATION) throw error;
      }
    }
  }

  lease(key: string, ms: number): Promise<Lease | undefined> {
    return this.leases.take(key, ms);
  }

  /**
   * Claims what is due, so that no other process looks at it for a while, and none has to lead. Who is killed before it has
   * refreshed a target leaves it to the next one.
   */
  async *due(before: number, limit: number): AsyncIterable<string> {
    for (let left = limit; left > 0;) {
      const rows = await this.database.query<{ name: string }>(
        `UPDATE smtp_target SET due = clock_timestamp() + interval '${CLAIM}'
         WHERE name IN (
           SELECT name FROM smtp_target
           WHERE due <= to_timestamp($1) OR due > to_timestamp($1) + interval '2 days'
           ORDER BY due LIMIT $2 FOR UPDATE SKIP LOCKED)
         RETURNING name`,
        [before, Math.min(left, CLAIMED)],
      );
      if (rows.length === 0) return;
      for (const { name } of rows) yield name;
      left -= rows.length;
    }
  }

  async putOnce(id: string, value: object, until: number, session: string, lease?: Lease): Promise<void> {
    await this.database.transaction(async (client) => {
      await this.mustHold(client, lease as RowLease | undefined);
      await client.query(
        `INSERT INTO smtp_once (id_hash, session_hash, value, until) VALUES ($1, $2, $3, to_timestamp($4))
         ON CONFLICT (id_hash) DO UPDATE
           SET session_hash = excluded.session_hash, value = excluded.value, until = excluded.until`,
        [hash(id), hash(session), JSON.stringify(value), until],
      );
    });
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

  /** @throws {Failure} 409 `lease_lost` */
  private async mustHold(client: PoolClient, lease: RowLease | undefined): Promise<void> {
    if (!lease) return;
    const { rowCount } = await client.query(
      'SELECT 1 FROM smtp_lease WHERE key = $1 AND fence = $2 FOR UPDATE',
      [lease.key, lease.fence],
    );
    if (rowCount === 0)
      throw new Failure(409, 'lease_lost', 'Somebody else does the same meanwhile. Nothing was changed.');
  }

  private async changed(
    client: PoolClient,
    name: string,
    work: Work,
    lease: RowLease | undefined,
  ): Promise<Entry | undefined> {
    const found = mayBe(name)
      ? await client.query<Row>(
          'SELECT target, revision, sign_in FROM smtp_target WHERE name = $1 FOR UPDATE',
          [name],
        )
      : { rows: [] };
    const [row] = found.rows;
    const entry = row && entryOf(row);
    const halves = work(entry);
    if (isUnchanged(entry, halves)) return entry;
    await this.mustHold(client, lease);
    if (!halves) {
      await client.query('DELETE FROM smtp_target WHERE name = $1', [name]);
      return undefined;
    }
    if (!entry) await this.mayBeNamed(client, name);
    const isNewTarget = halves.target !== entry?.target;
    const revision = isNewTarget ? newRevision() : entry.revision;
    const signIn = halves.signIn && writable(halves.signIn);
    // What cannot be read stays as it is until it is left out.
    const kept = halves.damage !== undefined && !signIn ? (row?.sign_in ?? null) : null;
    const due = dueAt(signIn);
    await client.query(
      `INSERT INTO smtp_target (name, target, revision, sign_in, due) VALUES ($1, $2, $3, $4, to_timestamp($5))
       ON CONFLICT (name) DO UPDATE SET target = excluded.target, revision = excluded.revision,
         sign_in = excluded.sign_in, due = excluded.due`,
      [name, JSON.stringify(halves.target), revision, signIn ? JSON.stringify(signIn) : kept, due ?? null],
    );
    return { ...halves, signIn, revision };
  }

  private async mayBeNamed(client: PoolClient, name: string): Promise<void> {
    if (!isName(name)) throw invalidParameter('This is no name of a target.');
    const { rows } = await client.query<{ name: string }>(
      'SELECT name FROM smtp_target WHERE lower(name) = lower($1)',
      [name],
    );
    const [twin] = rows;
    if (twin) throw new Failure(409, 'exists', `There is a target named ${twin.name} already.`);
  }
}
