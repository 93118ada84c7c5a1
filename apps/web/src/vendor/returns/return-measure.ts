import { formatCount, formatGrams, type Translate } from '../../kit';
import type { Return } from '../trade/types';

/** What goes back: by weight where the goods were weighed, else in units. */
export const measureOf = (t: Translate, row: Return): string =>
  row.grams === null || row.grams === '0'
    ? t('{{count}} {{unit}}', { count: formatCount(row.quantity), unit: row.unit })
    : formatGrams(row.grams);
