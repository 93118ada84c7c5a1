import { Injectable } from '@nestjs/common';
import { Database } from '@bangfu/kernel';

export interface Settings {
  /** Days for which price and stock are held while a request waits. */
  readonly holdDays: number;
  readonly approvalWorkingDays: number;
  /** Days to pay after delivery. */
  readonly paymentDays: number;
}

/** Dated numbers of this room. */
@Injectable()
export class ProcurementSettings {
  constructor(private readonly database: Database) {}

  async on(date: string): Promise<Settings> {
    const rows = await this.database.query<{ key: string; value: number }>(
      `SELECT DISTINCT ON (key) key, value FROM procurement_settings WHERE valid_from <= $1 ORDER BY key, valid_from DESC`,
      [date],
    );
    const value = (key: string): number => {
      const row = rows.find((each) => each.key === key);
      if (!row) throw new Error(`procurement_settings has no ${key} on ${date}`);
      return row.value;
    };
    return {
      holdDays: value('hold_days'),
      approvalWorkingDays: value('approval_working_days'),
      paymentDays: value('payment_days'),
    };
  }
}
