/** Dated numbers of this room. */
export interface Settings {
  /** Days for which price and stock are held while a request waits. */
  readonly holdDays: number;
  readonly approvalWorkingDays: number;
  /** Days to pay after delivery. */
  readonly paymentDays: number;
}

/** As one column of JSON, for a statement that asks for more; `date` is a date in SQL. */
export const settingsOn = (date: string): string =>
  `(SELECT coalesce(json_object_agg(key, value), '{}')
      FROM (SELECT DISTINCT ON (key) key, value FROM procurement_settings WHERE valid_from <= ${date} ORDER BY key, valid_from DESC) s)`;

export type SettingsPart = Readonly<Record<string, number>>;

export function toSettings(part: SettingsPart): Settings {
  const value = (key: string): number => {
    if (part[key] === undefined) throw new Error(`procurement_settings has no ${key}`);
    return part[key];
  };
  return {
    holdDays: value('hold_days'),
    approvalWorkingDays: value('approval_working_days'),
    paymentDays: value('payment_days'),
  };
}
