import { conflict, formatYuan, invalid, missing } from '@bangfu/kernel';

export const commissionTooSoon = (earliest: string) =>
  invalid('commission_too_soon', `服务费规则须提前七日公示，最早从${earliest}起`, { field: 'validFrom', earliest });
export const commissionRuleMissing = () => missing('commission_rule_missing', '没有这条服务费规则');
export const commissionRuleBegun = () =>
  conflict('commission_rule_begun', '规则已经生效或已撤回，不能撤回；可以设定新规则替代');
export const partShort = (leftFen: bigint) =>
  conflict('part_short', `可结算的货款不足，还剩 ${formatYuan(leftFen < 0n ? 0n : leftFen)}`, {
    leftFen: leftFen.toString(),
  });
