export const BUDGETS: Readonly<Record<string, number>>;
export function weights(folder?: string): Record<string, number>;
export function overweight(found: Readonly<Record<string, number>>): string[];
