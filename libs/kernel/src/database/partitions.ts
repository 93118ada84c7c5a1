import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Database } from './database.js';

const LOCK_NOT_AVAILABLE = '55P03';
const TRIES = 20;

/** Keeps partitions ready for the months and years to come (ADR 15). */
@Injectable()
export class Partitions {
  constructor(private readonly database: Database) {}

  /**
   * Makes those that are missing, as the owner of the tables; the answer is how many. Real time, not business time: it
   * is by the making of their ids that rows find their partition. A table at a time, which gives way to the traffic.
   */
  async makeReady(): Promise<number> {
    let made = 0;
    for (const { name } of await this.database.query<{ name: string }>(
      'SELECT name FROM partitioned_tables ORDER BY name',
    )) {
      made += await this.makeReadyFor(name);
    }
    return made;
  }

  private async makeReadyFor(table: string): Promise<number> {
    for (let tried = 1; ; tried += 1) {
      try {
        const [row] = await this.database.query<{ made: number }>('SELECT make_partitions(now(), $1) AS made', [table]);
        return row!.made;
      } catch (error) {
        if (tried === TRIES || (error as { code?: string }).code !== LOCK_NOT_AVAILABLE) throw error;
        await sleep(100 * tried);
      }
    }
  }
}
