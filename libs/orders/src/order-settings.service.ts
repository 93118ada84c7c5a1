import { addWorkingDays, Database, workingCalendar } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';

/** Days of the order clock: dated rows, so that a change never moves a clock that already runs. */
@Injectable()
export class OrderSettings {
  constructor(private readonly database: Database) {}

  /** The supplier's last day to answer an order placed on `on`; working days, the first day not counted (《民法典》第二百零一条). */
  async confirmBy(on: string): Promise<string> {
    const [row] = await this.database.query<{ value: number }>(
      `SELECT value FROM order_settings WHERE key = 'confirmation_working_days' AND valid_from <= $1 ORDER BY valid_from DESC LIMIT 1`,
      [on],
    );
    if (!row) throw new Error(`order_settings has no confirmation_working_days on ${on}`);
    return addWorkingDays(on, row.value, workingCalendar());
  }
}
