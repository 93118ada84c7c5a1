import { fenFromYuan } from '@bangfu/kernel';
import type { SoldBy } from '../variant.entity.js';

/** The columns of the sheet that suppliers send and get back, in order. */
export const COLUMNS = {
  sku: '货号',
  name: '商品名称',
  category: '分类',
  origin: '产地代码',
  certificate: '证书编号',
  description: '说明',
  variant: '规格',
  unit: '单位',
  soldBy: '计价方式',
  netWeight: '净重（克）',
  price: '单价（元）',
  minQuantity: '起订量',
  maxQuantity: '限购量',
  onHand: '库存',
} as const;

export type Column = keyof typeof COLUMNS;

const ALIASES: Readonly<Record<string, Column>> = {
  SKU: 'sku',
  编码: 'sku',
  名称: 'name',
  品名: 'name',
  分类代码: 'category',
  产地: 'origin',
  规格名称: 'variant',
  '净重(克)': 'netWeight',
  净重: 'netWeight',
  '单价(元)': 'price',
  单价: 'price',
  价格: 'price',
  最小起订量: 'minQuantity',
  库存数量: 'onHand',
  描述: 'description',
};

export interface LineFault {
  readonly column: string;
  readonly code: string;
  readonly message: string;
}

/** What a line says; a cell that is empty says nothing. */
export interface ProductLine {
  readonly sku: string;
  readonly name?: string;
  /** A category's code or name. */
  readonly category?: string;
  readonly originCode?: string;
  readonly certificateNumber?: string;
  readonly description?: string;
  readonly variantName?: string;
  readonly unit?: string;
  readonly soldBy?: SoldBy;
  readonly netWeightGrams?: bigint;
  readonly priceFen?: bigint;
  readonly minQuantity?: bigint;
  readonly maxQuantity?: bigint;
  readonly onHand?: bigint;
}

const HOSTILE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/;
const MOST_UNITS = 1_000_000_000n;

/** Which of our columns a sheet has; null when it lacks the article number. */
export function columnsOf(names: readonly string[]): Map<Column, string> | null {
  const byTitle = new Map<string, Column>(Object.entries(COLUMNS).map(([column, title]) => [title, column as Column]));
  const found = new Map<Column, string>();
  for (const name of names) {
    const column = byTitle.get(name) ?? ALIASES[name];
    if (column && !found.has(column)) found.set(column, name);
  }
  return found.has('sku') ? found : null;
}

/** Reads one line; every fault at once. */
export function readLine(
  cells: Readonly<Record<string, string>>,
  columns: ReadonlyMap<Column, string>,
): { line: ProductLine; faults: LineFault[] } {
  const faults: LineFault[] = [];
  const refuse = (column: Column, code: string, message: string): undefined =>
    void faults.push({ column: COLUMNS[column], code, message });
  const cell = (column: Column): string | undefined => cells[columns.get(column) ?? ''] || undefined;
  const text = (column: Column, max: number, min = 1): string | undefined => {
    const value = cell(column);
    if (value === undefined) return undefined;
    if (HOSTILE.test(value)) return refuse(column, 'hostile_characters', '含有不允许的控制字符');
    const length = [...value].length;
    return length >= min && length <= max ? value : refuse(column, 'invalid_length', `应为${min}至${max}个字`);
  };
  const whole = (column: Column, min: bigint, max: bigint): bigint | undefined => {
    const value = cell(column);
    if (value === undefined) return undefined;
    const number = /^\d{1,15}(\.0+)?$/.test(value) ? BigInt(value.split('.')[0]!) : null;
    return number !== null && number >= min && number <= max
      ? number
      : refuse(column, 'invalid_number', `应为${min}至${max}的整数`);
  };
  const sku = text('sku', 40);
  if (sku === undefined && faults.length === 0) refuse('sku', 'required', '必须填写货号');
  const line: ProductLine = {
    sku: sku ?? '',
    name: text('name', 60, 2),
    category: text('category', 30),
    originCode: originCode(cell('origin'), refuse),
    certificateNumber: text('certificate', 40),
    description: text('description', 4000),
    variantName: text('variant', 60),
    unit: text('unit', 8),
    soldBy: soldBy(cell('soldBy'), refuse),
    netWeightGrams: whole('netWeight', 1n, MOST_UNITS),
    priceFen: price(cell('price'), refuse),
    minQuantity: whole('minQuantity', 1n, MOST_UNITS),
    maxQuantity: whole('maxQuantity', 1n, MOST_UNITS),
    onHand: whole('onHand', 0n, MOST_UNITS),
  };
  return { line, faults };
}

type Refuse = (column: Column, code: string, message: string) => undefined;

function originCode(value: string | undefined, refuse: Refuse): string | undefined {
  if (value === undefined || /^(\d{6}|\d{9}|\d{12})$/.test(value)) return value;
  return refuse('origin', 'not_a_code', '应为6、9或12位区划代码');
}

function soldBy(value: string | undefined, refuse: Refuse): SoldBy | undefined {
  if (value === undefined) return undefined;
  if (['按件', '件', 'piece'].includes(value)) return 'piece';
  if (['按重', '按重量', '称重', 'weight'].includes(value)) return 'weight';
  return refuse('soldBy', 'not_allowed', '应为“按件”或“按重”');
}

function price(value: string | undefined, refuse: Refuse): bigint | undefined {
  if (value === undefined) return undefined;
  try {
    const fen = fenFromYuan(value.replace(/^[¥￥]/, ''));
    if (fen >= 1n && fen <= 100_000_000_000n) return fen;
  } catch {
    // Refused below, like a price that is too small.
  }
  return refuse('price', 'invalid_price', '应为大于0、最多两位小数的元金额');
}
