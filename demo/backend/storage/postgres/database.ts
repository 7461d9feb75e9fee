import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { PoolClient } from 'pg';
import { Failure } from '../../failure.js';
import { messageOf } from '../../log.js';
import { DatabaseClock } from './clock.js';
import { migrate } from './migrations.js';

/** How long a database that restarts is waited for. */
const PATIENCE_MS = 20_000;
const TRY_MS = 50;
const CONNECT_MS = 5_000;
const AT_ONCE = 10;
/** How long a row is waited for that somebody else changes. */
const LOCK_MS = 5_000;

/** What a database says that is not there now, or goes just now (SQLSTATE, or the network's own codes). */
const AWAY = /^(08...|57P0[1-5]|ECONNREFUSED|ECONNRESET|EPIPE|ENOENT|ETIMEDOUT)$/;
const LOST = /Connection terminated|timeout exceeded when trying to connect|server closed the connection/;
/** A change that is to be made again. */
const AGAIN = /^(40001|40P01)$/;

const codeOf = (error: unknown) => (error as { code?: string }).code ?? '';
const isAway = (error: unknown) => AWAY.test(codeOf(error)) || LOST.test((error as Error).message);

/** What a database has against a change, in words; nothing of the query is in them. */
export function databaseFailure(error: unknown): unknown {
  if (error instanceof Failure) return error;
  const code = codeOf(error);
  const failure = (why: string) =>
    new Failure(507, 'storage', `Nothing was saved or changed: ${why}.`, { cause: error });
  if (code === '55P03')
    return new Failure(503, 'busy', 'Another process works on this target and does not come to an end.');
  if (isAway(error)) return failure(`the database cannot be reached${code && ` (${code})`}`);
  if (code.startsWith('53')) return failure(`the database has no room (${code})`);
  if (code === '25006') return failure('the database is read-only');
  if (code === '42501') return failure('the database refuses it to this user');
  return error;
}

/** Connections to a PostgreSQL database with our tables. */
export class Database {
  private readonly pool: pg.Pool;
  private readonly clock = new DatabaseClock();
  private ready: Promise<void> | undefined;

  constructor(
    url: string,
    private readonly schema?: string,
  ) {
    if (schema !== undefined && !/^[a-z][a-z0-9_]{0,62}$/.test(schema))
      throw new Error('A schema is small letters, digits and _.');
    this.pool = new pg.Pool({
      connectionString: url,
      max: AT_ONCE,
      connectionTimeoutMillis: CONNECT_MS,
      allowExitOnIdle: true,
      lock_timeout: LOCK_MS,
      application_name: 'smtp-oauth2',
      ...(schema !== undefined && { options: `-c search_path=${schema}` }),
    });
    // An idle connection that breaks is replaced; who needs one hears of it.
    this.pool.on('error', (error) => console.warn(`The database: ${messageOf(error)}`));
  }

  /**
   * Runs a statement. It may be run again, where the database went away: also where it had been done, which the caller has to
   * see by what is there.
   *
   * @throws {Failure} 507 `storage`, 503 `busy`
   */
  query<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.patiently(async (client) => (await client.query<Row>(text, [...values])).rows);
  }

  /** Whether there is a table; none is made. */
  async hasTable(name: string): Promise<boolean> {
    try {
      const { rows } = await this.pool.query<{ found: boolean }>(
        'SELECT to_regclass($1) IS NOT NULL AS found',
        [this.schema === undefined ? name : `${this.schema}.${name}`],
      );
      return rows[0]?.found ?? false;
    } catch (error) {
      throw databaseFailure(error);
    }
  }

  /** Milliseconds since the epoch, by its clock as it was read last. */
  now(): number {
    return this.clock.now();
  }

  async close(): Promise<void> {
    await this.pool.end();
  }

  private async patiently<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const since = performance.now();
    for (;;) {
      try {
        return await this.connected(work);
      } catch (error) {
        const again = AGAIN.test(codeOf(error)) || isAway(error);
        if (!again || performance.now() - since > PATIENCE_MS) throw databaseFailure(error);
        await sleep(TRY_MS * (1 + Math.random()));
      }
    }
  }

  private async connected<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    // A connection that breaks while it is used says so twice: the statement fails, and this.
    const heard = () => undefined;
    client.on('error', heard);
    let broken = false;
    try {
      this.ready ??= migrate(client, this.schema);
      await this.ready.catch((error: unknown) => {
        this.ready = undefined;
        throw error;
      });
      await this.clock.read(client);
      return await work(client);
    } catch (error) {
      broken = isAway(error);
      throw error;
    } finally {
      client.off('error', heard);
      client.release(broken);
    }
  }
}
