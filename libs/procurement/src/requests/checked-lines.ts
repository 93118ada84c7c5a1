import type { ShortLine, VariantSnapshot } from '@bangfu/catalog';
import type { Fen } from '@bangfu/kernel';
import { type BlockedLine, type PriceChange, UNSELLABLE_WORDS } from '../procurement.errors.js';
import type { RequestLine } from './request.js';

/** A line beside what the catalogue says now. */
export interface CheckedLine {
  readonly line: RequestLine;
  readonly variant: VariantSnapshot | null;
  readonly blocked: BlockedLine | null;
}

/** Holds each line against the catalogue of this moment: sold at all, and within minimum and maximum, same variants added up. */
export function checkLines(
  lines: readonly RequestLine[],
  snapshots: ReadonlyMap<string, VariantSnapshot>,
): CheckedLine[] {
  const asked = askedOf(lines);
  return lines.map((line) => {
    const variant = snapshots.get(line.variantId) ?? null;
    return { line, variant, blocked: blockOf(line, variant, asked.get(line.variantId)!) };
  });
}

/** Lines whose price is no longer the one that was seen. */
export function changedPrices(checked: readonly CheckedLine[]): PriceChange[] {
  return checked
    .filter(({ line, variant }) => variant !== null && variant.priceFen !== line.priceFen)
    .map(({ line, variant }) => ({
      lineId: line.id,
      position: line.position,
      beforeFen: line.priceFen,
      nowFen: variant!.priceFen,
    }));
}

export const currentTotal = (checked: readonly CheckedLine[]): Fen =>
  checked.reduce((sum, { line, variant }) => sum + line.quantity * (variant?.priceFen ?? line.priceFen), 0n);

/** Lines that ask for more than there is at this moment, same variants added up; whoever holds stock looks again under its lock. */
export function shortLines(checked: readonly CheckedLine[]): ShortLine[] {
  const asked = askedOf(checked.map(({ line }) => line));
  const variants = new Map(checked.flatMap(({ variant }) => (variant ? [[variant.variantId, variant]] : [])));
  return [...variants.values()]
    .map((variant) => ({
      variantId: variant.variantId,
      name: `${variant.productName} ${variant.variantName}`,
      asked: asked.get(variant.variantId)!,
      available: variant.available,
    }))
    .filter((line) => line.asked > line.available);
}

/** How many of each variant, over all lines. */
function askedOf(lines: readonly RequestLine[]): Map<string, bigint> {
  const asked = new Map<string, bigint>();
  for (const line of lines) asked.set(line.variantId, (asked.get(line.variantId) ?? 0n) + line.quantity);
  return asked;
}

function blockOf(line: RequestLine, variant: VariantSnapshot | null, asked: bigint): BlockedLine | null {
  const block = (code: string, words: string): BlockedLine => ({
    lineId: line.id,
    position: line.position,
    code,
    message: `第${line.position}行 ${line.productName}：${words}`,
  });
  if (!variant) return block('product_not_listed', '商品已不存在');
  if (variant.sellable !== true) return block(variant.sellable, UNSELLABLE_WORDS[variant.sellable] ?? '目前不能购买');
  if (asked < variant.minQuantity) return block('below_minimum', `起订量为 ${variant.minQuantity} ${variant.unit}`);
  if (variant.maxQuantity !== null && asked > variant.maxQuantity) {
    return block('above_maximum', `限购 ${variant.maxQuantity} ${variant.unit}`);
  }
  return null;
}
