import { randomBytes } from 'node:crypto';
import { messageOf } from '../../log.js';
import type { Lease } from '../storage.js';
import type { Database } from './database.js';

/** A lease whose process has ended is over after as much. */
const LIFE_MS = 10_000;
const RENEW_MS = 3_000;
const KEY = /^[\w-]{1,80}$/;

export interface RowLease extends Lease {
  readonly key: string;
}

/** Leases as rows with a fence and an end, by the database's clock. Their process prolongs them for as long as it lives. */
export class RowLeases {
  private readonly held = new Set<string>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly database: Database) {}

  async take(key: string, ms: number): Promise<RowLease | undefined> {
    if (!KEY.test(key)) throw new Error('The key of a lease is letters, digits, - and _.');
    const fence = randomBytes(12).toString('hex');
    const rows = await this.database.query(
      `INSERT INTO smtp_lease (key, fence, ends, until)
       VALUES ($1, $2, clock_timestamp() + $3 * interval '1 ms', clock_timestamp() + $4 * interval '1 ms')
       ON CONFLICT (key) DO UPDATE SET fence = excluded.fence, ends = excluded.ends, until = excluded.until
         WHERE smtp_lease.until <= clock_timestamp() OR smtp_lease.fence = excluded.fence
       RETURNING key`,
      [key, fence, ms, Math.min(ms, LIFE_MS)],
    );
    if (rows.length === 0) return undefined;
    this.held.add(fence);
    this.timer ??= setInterval(() => void this.prolong(), RENEW_MS).unref();
    return { key, fence, end: () => this.end(fence) };
  }

  close(): void {
    clearInterval(this.timer);
  }

  private async end(fence: string): Promise<void> {
    this.held.delete(fence);
    await this.database.query('DELETE FROM smtp_lease WHERE fence = $1', [fence]);
  }

  private async prolong(): Promise<void> {
    if (this.held.size === 0) return;
    try {
      await this.database.query(
        `UPDATE smtp_lease SET until = least(ends, clock_timestamp() + $2 * interval '1 ms')
         WHERE fence = ANY($1)`,
        [[...this.held], LIFE_MS],
      );
    } catch (error) {
      console.warn(`Leases could not be prolonged: ${messageOf(error)}`); // they end, or the next time does it
    }
  }
}
