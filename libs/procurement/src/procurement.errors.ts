import { conflict, forbidden, formatYuan, invalid, missing } from '@bangfu/kernel';

export const staleVersion = (version: number) =>
  conflict('stale_version', '内容已被他人修改，请刷新后重试', { version });
export const notAgency = () => forbidden('not_an_agency', '只有采购单位可以使用此功能');

export const budgetMissing = (year: number, fund: string) =>
  conflict('budget_missing', `${year}年度还没有编制${FUND_NAMES[fund] ?? ''}预算，请先由单位管理员编制`, {
    year,
    fund,
  });
export const budgetYearClosed = () =>
  invalid('budget_year_closed', '只能编制本年度或下一年度的预算', { field: 'year' });
export const budgetUnchanged = () => invalid('budget_unchanged', '预算金额没有变化', { field: 'amountFen' });
export const budgetBelowCommitted = (committedFen: bigint) =>
  conflict('budget_below_committed', `预算不能低于已预占和已支出的金额 ${formatYuan(committedFen)}`, {
    field: 'amountFen',
    committedFen: committedFen.toString(),
  });
export const budgetShort = (neededFen: bigint, freeFen: bigint) =>
  conflict('budget_short', `预算不足：需要 ${formatYuan(neededFen)}，可用 ${formatYuan(freeFen)}`, {
    neededFen: neededFen.toString(),
    freeFen: freeFen.toString(),
  });

export const bandsWrong = (message: string, index?: number) =>
  invalid('bands_wrong', message, { field: index === undefined ? 'bands' : `bands[${index}]` });
export const bandsInThePast = () =>
  invalid('bands_in_the_past', '审批权限只能从今天或以后生效', { field: 'validFrom' });

export const requestMissing = () => missing('request_missing', '没有找到这份采购申请');
export const notRequester = () => forbidden('not_requester', '只有申请人本人可以这样做');
export const requestEmpty = () => invalid('request_empty', '请至少添加一项商品', { field: 'lines' });
export const requestFull = (most: number) => invalid('request_full', `一份申请最多${most}行`, { field: 'lines' });
export const contentMissing = (field: string, name: string) =>
  invalid('content_missing', `提交前请填写${name}`, { field });
export const wantedOnPast = () => invalid('wanted_on_past', '期望到货日期不能早于今天', { field: 'wantedOn' });
export const variantUnknown = (index: number) =>
  invalid('variant_unknown', '没有找到这个商品规格', { field: `lines[${index}].variantId` });
export const amountTooLarge = () => invalid('amount_too_large', '申请金额超出允许范围', { field: 'lines' });
export const budgetUnitWrong = () =>
  invalid('budget_unit_unfit', '只能选择本单位、由本单位代表的共用食堂单位或委托本单位经营食堂的单位', {
    field: 'budgetUnitId',
  });
export const fundUnfit = () => invalid('fund_unfit', '工会只能使用工会经费', { field: 'fund' });

export interface BlockedLine {
  readonly lineId: string;
  readonly position: number;
  readonly code: string;
  readonly message: string;
}
export const linesBlocked = (lines: readonly BlockedLine[]) =>
  conflict('lines_not_orderable', `有${lines.length}行商品目前不能采购：${lines[0]!.message}`, { lines });

export interface PriceChange {
  readonly lineId: string;
  readonly position: number;
  readonly beforeFen: bigint;
  readonly nowFen: bigint;
}
export const priceChanged = (totalFen: bigint, lines: readonly PriceChange[]) =>
  conflict('price_changed', `商品价格已变动，现总额为 ${formatYuan(totalFen)}，请确认后重新提交`, {
    totalFen: totalFen.toString(),
    lines: lines.map((line) => ({ ...line, beforeFen: line.beforeFen.toString(), nowFen: line.nowFen.toString() })),
  });

export const holdOver = () => conflict('hold_over', '锁定期已过，申请即将自动失效，请重新发起');
export const ownRequest = () => forbidden('own_request', '不能审批自己提出的申请，代理人也不能代其审批');
export const notApprover = () => forbidden('not_an_approver', '您在本单位没有审批权限');
export const approvedAlready = () =>
  conflict('approved_already', '您（或您所代理的人）已经审批过这份申请，需由另一人审批');
export const lineNotOpen = () => invalid('line_not_open', '只能拒绝申请中尚未处理的行', { field: 'refusedLines' });

export const FUND_NAMES: Readonly<Record<string, string>> = { canteen: '食堂', union: '工会' };

/** Why a product cannot be bought, in words; the codes are the catalogue's. */
export const UNSELLABLE_WORDS: Readonly<Record<string, string>> = {
  product_not_listed: '商品已下架',
  variant_retired: '规格已停售',
  supplier_inactive: '供应商已停用',
  supplier_not_admitted: '供应商尚未入驻',
  supplier_suspended: '供应商已被暂停',
  certificate_ended: '产品认定证书已失效',
  commission_ended: '代理授权已失效',
};
