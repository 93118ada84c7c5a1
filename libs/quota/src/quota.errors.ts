import { conflict, formatYuan, invalid, missing } from '@bangfu/kernel';

export const filingMissing = () => missing('filing_missing', '没有找到这份填报');
export const planMissing = () => missing('plan_missing', '没有找到这个预留份额计划');
export const programmeMissing = () => missing('programme_missing', '没有找到这个政策项目');
export const filingExists = (year: number) => conflict('filing_exists', `本单位${year}年度已有填报，请在原填报上修改`);
export const staleVersion = () => conflict('stale_version', '内容已被他人修改，请刷新后重试');
export const baseMissing = (name: string) =>
  invalid('base_missing', `请填写“${name}”的年度金额`, { field: `bases.${name}` });
export const shareBelowFloor = (programme: string, needed: bigint, index: number) =>
  invalid('share_below_floor', `“${programme}”预留金额低于下限 ${formatYuan(needed)}，请调整`, {
    field: `shares[${index}].reservedFen`,
    neededFen: needed.toString(),
  });
export const shareNeedsExplanation = (programme: string, needed: bigint, index: number) =>
  invalid('share_needs_explanation', `“${programme}”预留金额低于原则上的下限 ${formatYuan(needed)}，请填写说明`, {
    field: `shares[${index}].explanation`,
    neededFen: needed.toString(),
  });
export const shareAboveBase = (programme: string, index: number) =>
  invalid('share_above_base', `“${programme}”预留金额超过年度基数`, { field: `shares[${index}].reservedFen` });
export const ruleDoesNotApply = (index: number) =>
  invalid('rule_does_not_apply', '该政策不适用于本单位本年度', { field: `shares[${index}].ruleCode` });
export const representativeWrong = () =>
  invalid('representative_wrong', '共用食堂的代表单位须是同一辖区内自办或外包食堂的预算单位', {
    field: 'representedById',
  });
export const contractorWrong = () => invalid('contractor_wrong', '请填写食堂承包企业', { field: 'contractorId' });
export const filingYearClosed = () => invalid('filing_year_closed', '只能填报本年度或下一年度', { field: 'year' });
export const orderNotAccepted = () => conflict('order_not_accepted', '订单全部验收后才能评价');
export const ownFiling = () => conflict('own_filing', '不能审核本单位的填报');
