import { conflict, formatYuan } from '@bangfu/kernel';

export const partShort = (leftFen: bigint) =>
  conflict('part_short', `可结算的货款不足，还剩 ${formatYuan(leftFen < 0n ? 0n : leftFen)}`, {
    leftFen: leftFen.toString(),
  });
