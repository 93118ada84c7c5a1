import { zh } from '../../kit';
import type { Labels } from '../../kit/labels';

export const LINE_KINDS: Labels = {
  accepted: [zh('验收'), 'green'],
  returned: [zh('退货'), 'gold'],
  paid: [zh('付款'), 'blue'],
  payment_undone: [zh('付款核对撤销'), 'red'],
  invoiced: [zh('收票')],
};

/** `2026-11` of a day `2026-11-28`. */
export const monthOf = (day: string): string => day.slice(0, 7);

/** The last twelve months, the newest first. */
export function recentMonths(today: string): string[] {
  const [year, month] = monthOf(today).split('-').map(Number) as [number, number];
  return Array.from({ length: 12 }, (_, back) => {
    const index = year * 12 + month - 1 - back;
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  });
}
