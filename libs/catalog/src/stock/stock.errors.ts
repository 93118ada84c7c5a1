import { conflict, type DomainError, invalid, missing } from '@bangfu/kernel';

export interface ShortLine {
  readonly variantId: string;
  readonly name: string | null;
  readonly asked: bigint;
  readonly available: bigint;
}

/** Names every line that cannot be held, so that a buyer can correct them all at once. */
export function stockShort(lines: readonly ShortLine[]): DomainError {
  const words = lines.slice(0, 3).map((line) => `${line.name ?? '未知规格'}（要 ${line.asked}，剩 ${line.available}）`);
  return conflict('stock_short', `库存不足：${words.join('、')}${lines.length > 3 ? `等 ${lines.length} 项` : ''}`, {
    lines: lines.map((line) => ({ ...line, asked: line.asked.toString(), available: line.available.toString() })),
  });
}

export const quantityInvalid = (field: string) => invalid('invalid_quantity', '数量必须是大于零的整数', { field });
export const referenceRepeated = () => invalid('reference_repeated', '同一笔操作里有两行使用了同一来源');
export const referenceReused = (refIds: readonly string[]) =>
  conflict('stock_reference_reused', '该来源已占用过库存，且内容不同或已结束', { refIds });
export const reservationLost = (reservationIds: readonly string[]) =>
  conflict('reservation_lost', '库存占用已过期或已释放', { reservationIds });
export const reservationExceeded = (reservationIds: readonly string[]) =>
  conflict('reservation_exceeded', '数量超出库存占用的剩余部分', { reservationIds });
export const stockReserved = (available: bigint) =>
  conflict('stock_reserved', `调整后库存会少于已占用数量，最多可减 ${available}`, { available: available.toString() });
export const adjustmentReused = () => conflict('adjustment_reused', '同一调整编号已用于另一笔库存调整');
export const variantMissing = () => missing('variant_missing', '没有找到这个规格');
export const reasonNeeded = () => invalid('reason_required', '请填写调整原因', { field: 'reason' });
