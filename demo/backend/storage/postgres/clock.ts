import type { ClientBase } from 'pg';

/** How long is gone by what was read of the database's clock. */
const READ_MS = 60_000;
/** So far may this machine's two clocks drift apart before it is read anew: one was set, or the machine slept. */
const APART_MS = 1_000;

interface Reading {
  /** What the database said. */
  readonly said: number;
  /** This machine's clock then, which somebody may set. */
  readonly own: number;
  /** The one that nobody sets. */
  readonly steady: number;
}

/** The clock of a database, which all of its processes go by: that of a machine may be wrong. */
export class DatabaseClock {
  private reading: Reading | undefined;

  /** Milliseconds since the epoch; by this machine's clock until the database's was read. */
  now(): number {
    if (!this.reading) return Date.now();
    const { said, steady } = this.reading;
    return Math.floor(said + performance.now() - steady);
  }

  /** Reads it, where that is to be done again. */
  async read(client: ClientBase): Promise<void> {
    if (!this.isOld()) return;
    const { rows } = await client.query<{ said: number }>(
      'SELECT (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS said',
    );
    const [row] = rows;
    if (row) this.reading = { ...row, own: Date.now(), steady: performance.now() };
  }

  private isOld(): boolean {
    if (!this.reading) return true;
    const passed = performance.now() - this.reading.steady;
    return passed > READ_MS || Math.abs(Date.now() - this.reading.own - passed) > APART_MS;
  }
}
