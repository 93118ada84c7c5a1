import { conflict, formatYuan, invalid } from '@bangfu/kernel';

export const commissionTooSoon = (earliest: string) =>
  invalid('commission_too_soon', `服务费规则须提前七日公示，最早从${earliest}起`, { field: 'validFrom', earliest });
export const partShort = (leftFen: bigint) =>
  conflict('part_short', `可结算的货款不足，还剩 ${formatYuan(leftFen < 0n ? 0n : leftFen)}`, {
    leftFen: leftFen.toString(),
  });
