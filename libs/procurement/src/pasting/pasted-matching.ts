import { convert } from './pasted-units.js';
import type { PastedLine, RowFault } from './pasted-sheet.js';

/** A variant that a pasted name may mean. */
export interface Candidate {
  readonly variantId: string;
  readonly sku: string | null;
  readonly productName: string;
  readonly variantName: string;
  readonly unit: string;
  readonly netWeightGrams: bigint;
  readonly priceFen: bigint;
  readonly supplierName: string;
}

export type LineFault =
  | RowFault
  | 'no_match'
  | 'several_matches'
  | 'unit_unknown'
  | 'quantity_not_whole'
  | 'weight_not_exact'
  | 'below_minimum'
  | 'above_maximum'
  | 'not_sellable';

export interface MatchedLine {
  readonly row: number;
  readonly variantId: string;
  readonly quantity: bigint;
  readonly note: string;
}

export interface UnmatchedLine {
  readonly row: number;
  readonly text: string;
  readonly code: LineFault;
  /** Plain Chinese. */
  readonly message: string;
  readonly suggestions: readonly Candidate[];
}

export const FAULT_WORDS: Readonly<Record<LineFault, string>> = {
  name_missing: '缺少商品名称或编码',
  quantity_missing: '缺少数量',
  quantity_unreadable: '数量无法识别',
  quantity_not_positive: '数量必须大于零',
  quantity_too_large: '数量过大',
  no_match: '没有找到这个商品，请从建议中选择',
  several_matches: '有多个商品符合，请选择其中一个',
  unit_unknown: '单位与商品的销售单位不一致',
  quantity_not_whole: '数量必须是整数',
  weight_not_exact: '重量不能折合成整数的销售单位',
  below_minimum: '低于起订量',
  above_maximum: '超过限购量',
  not_sellable: '商品目前不能购买',
};

/** Two names are the same name when they differ in width, case, spaces or brackets only. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s()[\]【】·,.\-_/]/g, '');

/** Finds the one variant that a pasted line means, among those whose SKU or name is the written one. */
export function matchLine(
  line: PastedLine,
  exact: readonly Candidate[],
  similar: readonly Candidate[],
): MatchedLine | UnmatchedLine {
  const fault = (code: LineFault, suggestions: readonly Candidate[], message = FAULT_WORDS[code]): UnmatchedLine => ({
    row: line.row,
    text: line.text,
    code,
    message,
    suggestions: suggestions.slice(0, 3),
  });
  if (exact.length === 0) return fault('no_match', similar);
  const fitting = exact.filter((candidate) => 'quantity' in convert(line.quantityMilli, line.unit, candidate));
  const chosen = fitting.length === 1 || exact.length === 1 ? (fitting[0] ?? exact[0]!) : null;
  if (!chosen) return fault('several_matches', fitting.length > 0 ? fitting : exact);
  const converted = convert(line.quantityMilli, line.unit, chosen);
  if ('quantity' in converted) {
    return { row: line.row, variantId: chosen.variantId, quantity: converted.quantity, note: line.note };
  }
  if (converted.code === 'unit_unknown') {
    return fault('unit_unknown', [chosen], `单位“${line.unit}”与销售单位“${chosen.unit}”不一致`);
  }
  const choice = converted.below > 0n ? `${converted.below} 或 ${converted.above}` : `${converted.above}`;
  return fault(converted.code, [chosen], `${FAULT_WORDS[converted.code]}，可改为 ${choice} ${chosen.unit}`);
}
