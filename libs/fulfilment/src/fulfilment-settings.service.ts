import { Database } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';

export type FulfilmentSetting =
  'deemed_acceptance_days' | 'deemed_after_sending_days' | 'over_weight_tolerance_bps' | 'return_window_days';

/** Days and tolerances: dated rows; what began under one value ends under it. */
@Injectable()
export class FulfilmentSettings {
  constructor(private readonly database: Database) {}

  async value(key: FulfilmentSetting, on: string): Promise<number> {
    const [row] = await this.database.query<{ value: number }>(
      `SELECT value FROM fulfilment_settings WHERE key = $1 AND valid_from <= $2 ORDER BY valid_from DESC LIMIT 1`,
      [key, on],
    );
    if (!row) throw new Error(`fulfilment_settings has no ${key} on ${on}`);
    return row.value;
  }
}
