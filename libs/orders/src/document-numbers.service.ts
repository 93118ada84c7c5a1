import { Database, fiscalYear } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';

/** Takes the next $3 numbers of a prefix and a year: `last` is the last of them. The counter stays locked until the transaction ends. */
export const TAKE_NUMBERS = `
  INSERT INTO document_numbers AS counter (prefix, year, last) VALUES ($1, $2, $3)
  ON CONFLICT (prefix, year) DO UPDATE SET last = counter.last + excluded.last RETURNING last`;

/** Numbers of documents, without gaps in each year: DD2026-000001. */
@Injectable()
export class DocumentNumbers {
  constructor(private readonly database: Database) {}

  /**
   * The next `count` numbers of the year in which `on` lies. Must run in the transaction of the documents and late in it:
   * the counter stays locked until it ends, and a rollback takes the numbers back.
   */
  async take(prefix: string, on: string, count: number): Promise<string[]> {
    if (!this.database.inTransaction) throw new Error('numbers need the transaction of their documents');
    if (count === 0) return [];
    const year = fiscalYear(on);
    const [row] = await this.database.query<{ last: number }>(TAKE_NUMBERS, [prefix, year, count]);
    const first = row!.last - count + 1;
    return Array.from({ length: count }, (_, index) => `${prefix}${year}-${String(first + index).padStart(6, '0')}`);
  }
}
