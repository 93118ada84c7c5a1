import { formatCount, formatYuan } from '../../kit';

/** Units are content: they stay as the supplier named them, in every language. */
export function Quantity({ count, unit }: { count: number; unit: string }) {
  return (
    <span lang="zh-CN">
      {formatCount(count)} {unit}
    </span>
  );
}

export function PricePerUnit({ fen, unit }: { fen: string; unit: string }) {
  return (
    <span lang="zh-CN">
      {formatYuan(fen)}/{unit}
    </span>
  );
}
