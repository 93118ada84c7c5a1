import { Injectable } from '@nestjs/common';
import { Database } from './database.js';

/** Keeps partitions ready for the months and years to come (ADR 15). */
@Injectable()
export class Partitions {
  constructor(private readonly database: Database) {}

  /**
   * Makes those that are missing, as the owner of the tables; the answer is how many. Real time, not business time: it
   * is by the making of their ids that rows find their partition.
   */
  async makeReady(): Promise<number> {
    const [row] = await this.database.query<{ made: number }>('SELECT make_partitions() AS made');
    return row!.made;
  }
}
