import { Injectable } from '@nestjs/common';
import { Database } from '@bangfu/kernel';

/** Days and limits that finance lives by: dated rows, never constants. */
@Injectable()
export class FinanceSettings {
  constructor(private readonly database: Database) {}

  /** The value that holds on a business date. */
  async value(key: 'due_soon_days' | 'invoice_due_days' | 'write_off_most_fen', on: string): Promise<number> {
    const [row] = await this.database.query<{ value: number }>(
      `SELECT value FROM finance_settings WHERE key = $1 AND valid_from <= $2 ORDER BY valid_from DESC LIMIT 1`,
      [key, on],
    );
    return row!.value;
  }
}
