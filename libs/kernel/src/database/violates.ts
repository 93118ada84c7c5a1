/** True when PostgreSQL refused a statement because of the named constraint. */
export const violates = (error: unknown, constraint: string): boolean =>
  (error as { constraint?: string; driverError?: { constraint?: string } }).constraint === constraint ||
  (error as { driverError?: { constraint?: string } }).driverError?.constraint === constraint;
