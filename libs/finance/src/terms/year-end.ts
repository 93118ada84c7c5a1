/** SQL: the day until which the budget of a year can be paid from. */
const cutOff = (year: string): string =>
  `(SELECT make_date(${year}, value / 100, value % 100) FROM finance_settings
     WHERE key = 'budget_cut_off_day' AND valid_from <= make_date(${year}, 12, 31) ORDER BY valid_from DESC LIMIT 1)`;

/** SQL: the same, once it is near enough to be spoken of on `today`, or past; null before. */
export const nearCutOff = (year: string, today: string): string =>
  `(SELECT c.day FROM ${cutOff(year)} AS c (day)
     WHERE ${today}::date >= c.day - (SELECT value FROM finance_settings WHERE key = 'year_end_notice_days' AND valid_from <= c.day
                                       ORDER BY valid_from DESC LIMIT 1))`;

/** SQL: of an invoice `i` that is not settled; shoppers' own money has no budget. */
export const cutOffOfInvoice = (today: string): string =>
  `CASE WHEN i.paid_fen + i.credited_fen < i.amount_fen THEN (
     SELECT min(${nearCutOff('o.fiscal_year', today)}) FROM invoice_lines l JOIN orders o ON o.id = l.order_id
      WHERE l.invoice_id = i.id AND o.fund <> 'personal') END`;

/** SQL: of an order `o`. */
export const cutOffOfOrder = (today: string): string =>
  `CASE WHEN o.fund <> 'personal' THEN ${nearCutOff('o.fiscal_year', today)} END`;
