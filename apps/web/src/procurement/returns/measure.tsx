import { formatCount, formatGrams, useT } from '../../kit';

interface Returned {
  readonly quantity: number;
  readonly grams: string | null;
  readonly unit: string;
}

/** How much went back: units, weight, or both. */
export function Measure({ of }: { of: Returned }) {
  const t = useT();
  const units = t('{{count}} {{unit}}', { count: formatCount(of.quantity), unit: of.unit });
  if (of.grams === null) return units;
  return of.quantity > 0 ? `${units} ${formatGrams(of.grams)}` : formatGrams(of.grams);
}
