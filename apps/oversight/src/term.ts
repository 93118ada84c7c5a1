import { type Page, workingCalendar, workingDaysBetween } from '@bangfu/kernel';

export type WithTerm<Row> = Row & { readonly workingDaysLeft: number | null };

/** A matter with what is left of its term, in working days after today; negative by those since its last day. */
export const withTerm = <Row extends { readonly dueOn: string | null }>(row: Row, today: string): WithTerm<Row> => ({
  ...row,
  workingDaysLeft: row.dueOn === null ? null : workingDaysBetween(today, row.dueOn, workingCalendar()),
});

export const pageWithTerms = <Row extends { readonly dueOn: string | null }>(
  { items, nextAfter }: Page<Row>,
  today: string,
): Page<WithTerm<Row>> => ({ items: items.map((row) => withTerm(row, today)), nextAfter });
