import { Database } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';

export type ShopSettingKey =
  | 'payment_minutes'
  | 'reservation_minutes'
  | 'confirm_after_delivery_days'
  | 'confirm_after_shipping_days'
  | 'invoice_days';

/** Dated rows, so that a change never moves a clock that already runs. */
@Injectable()
export class ShopSettings {
  constructor(private readonly database: Database) {}

  async value(key: ShopSettingKey, on: string): Promise<number> {
    const [row] = await this.database.query<{ value: number }>(
      `SELECT value FROM shop_settings WHERE key = $1 AND valid_from <= $2 ORDER BY valid_from DESC LIMIT 1`,
      [key, on],
    );
    if (!row) throw new Error(`shop_settings has no ${key} on ${on}`);
    return row.value;
  }
}
