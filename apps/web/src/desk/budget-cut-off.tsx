import { Badge, daysUntil, formatDate, useT } from '../kit';

/** Money of a year that ends on a day: what is still open then must wait for the next year's. Nothing where that day is not near. */
export function BudgetCutOff({ on }: { on: string | null }) {
  const t = useT();
  if (on === null) return null;
  return daysUntil(on) < 0 ? (
    <Badge tone="red">{t('{{date}}预算已截止', { date: formatDate(on) })}</Badge>
  ) : (
    <Badge tone="gold">{t('{{date}}预算截止', { date: formatDate(on) })}</Badge>
  );
}
