import { invalid } from '../errors/domain-error.js';

/** Money in integer fen (1 元 = 100 分). Never a float; JSON carries it as a decimal string. */
export type Fen = bigint;

/** Largest amount a column, a DTO or a sum may hold: 10 trillion 元, far below bigint and far above any budget. */
export const MAX_FEN = 1_000_000_000_000_000n;

/** Parses a human amount in 元 ("12,345.10") by string, never through a float. */
export function fenFromYuan(text: string): Fen {
  const match = /^(-?)(\d{1,3}(?:,\d{3})+|\d{1,14})(?:\.(\d{1,2}))?$/.exec(text.trim());
  if (!match) throw invalid('invalid_amount', `金额“${text.slice(0, 40)}”不是有效的元金额`);
  const fen = BigInt(match[2]!.replaceAll(',', '')) * 100n + BigInt((match[3] ?? '').padEnd(2, '0') || '0');
  return match[1] ? -fen : fen;
}

/** "12345.10" without separators, for files and documents. */
export function yuanFromFen(fen: Fen): string {
  const absolute = fen < 0n ? -fen : fen;
  return `${fen < 0n ? '-' : ''}${absolute / 100n}.${(absolute % 100n).toString().padStart(2, '0')}`;
}

/** "¥12,345.10", for sentences that people read. */
export function formatYuan(fen: Fen): string {
  const [whole, cents] = yuanFromFen(fen < 0n ? -fen : fen).split('.');
  return `${fen < 0n ? '-' : ''}¥${whole!.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`;
}

/** Splits `total` in proportion to `weights` by largest remainder: the parts always sum to the total exactly. */
export function allocate(total: bigint, weights: readonly bigint[]): bigint[] {
  const sum = weights.reduce((a, b) => a + b, 0n);
  if (weights.length === 0 || sum <= 0n || weights.some((w) => w < 0n)) {
    throw new RangeError('allocate needs non-negative weights with a positive sum');
  }
  if (total < 0n) return allocate(-total, weights).map((part) => -part);
  const parts = weights.map((weight) => (total * weight) / sum);
  const left = Number(total - parts.reduce((a, b) => a + b, 0n));
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (total * weight) % sum }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  for (const { index } of byRemainder.slice(0, left)) parts[index]! += 1n;
  return parts;
}

/** `amount × numerator ÷ denominator`, rounded half up away from zero. */
export function proportion(amount: bigint, numerator: bigint, denominator: bigint): bigint {
  if (denominator <= 0n) throw new RangeError('proportion needs a positive denominator');
  const product = amount * numerator;
  const half = denominator / 2n;
  return product >= 0n ? (product + half) / denominator : -((-product + half) / denominator);
}

/** Share in basis points (1/100 of a percent), rounded down: a share is never shown as reached before it is. */
export function shareBps(part: bigint, whole: bigint): number {
  return whole > 0n ? Number((part * 10_000n) / whole) : 0;
}
