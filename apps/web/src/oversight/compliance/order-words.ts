import type { OversightSchemas } from '../../api';
import { zh } from '../../kit';
import type { Labels } from '../../kit/labels';

export type Purchase = OversightSchemas['schemas']['PurchaseViewDto'];

/** Why a line counts or not, as the rule found it (libs/quota/src/programme.ts). */
export const REASONS: Readonly<Record<string, string>> = {
  listed832: zh('产地属于832个脱贫县'),
  origin_not_listed832: zh('产地不在832个脱贫县名单内'),
  poor_household_linked: zh('供应商有联结的脱贫户'),
  no_linked_household: zh('供应商没有为这个产品联结农户'),
  in_certified_catalogue: zh('产品在认定目录内'),
  not_in_catalogue: zh('产品不在认定目录内'),
  paired_region: zh('产地是对口帮扶地区'),
  origin_not_paired: zh('产地不是对口帮扶地区'),
  origin_not_eligible: zh('产地不符合该项目的要求'),
  not_certified: zh('下单时没有有效的认定证书'),
  fund_not_counted: zh('该项目不计这种资金的采购'),
};

export const STAGES: Labels = {
  ordered: [zh('下单'), 'blue'],
  accepted: [zh('验收'), 'blue'],
  paid: [zh('支付'), 'blue'],
  completed: [zh('完成'), 'green'],
};

export const STEPS: Readonly<Record<string, string>> = {
  placed: zh('下单'),
  proposed: zh('供应商提出调整'),
  agreed: zh('采购单位同意调整'),
  confirmed: zh('订单确认'),
  refused: zh('供应商拒绝订单'),
  declined: zh('采购单位不同意调整'),
  cancelled: zh('采购单位取消订单'),
  curtailed: zh('未发部分不再供应'),
  rebinding_asked: zh('申请改绑归属单位'),
  rebound: zh('改绑归属单位'),
  rebinding_refused: zh('改绑未获批准'),
  shipped: zh('发货'),
  arrived: zh('送达'),
  dispute_opened: zh('提出争议'),
  dispute_settled: zh('争议了结'),
  accepted: zh('验收'),
  deemed_accepted: zh('视同验收'),
  received: zh('全部验收完毕'),
  return_asked: zh('申请退货'),
  return_agreed: zh('同意退货'),
  return_refused: zh('不同意退货'),
  completed: zh('订单完结'),
  reopened: zh('款项冲回，订单重新待付款'),
};

/** What made a figure change. */
export const CAUSES: Readonly<Record<string, string>> = {
  'orders.order_placed': zh('下单'),
  'orders.order_confirmed': zh('供应商确认'),
  'orders.order_lines_changed': zh('订单行变更'),
  'orders.order_cancelled': zh('订单取消'),
  'orders.order_rebound': zh('改绑归属单位'),
  'orders.order_completed': zh('订单完结'),
  'fulfilment.receipt_recorded': zh('验收'),
  'fulfilment.return_agreed': zh('退货'),
  'finance.payment_allocated': zh('付款到账'),
  'finance.allocation_undone': zh('付款核对撤销'),
  'quota.count_outdated': zh('更正计入规则后重新计入'),
  'quota.filing_confirmed': zh('填报确认'),
  'quota.filing_returned': zh('填报退回'),
  'quota.order_evaluated': zh('评价'),
  'parties.organisation_merged': zh('单位合并'),
};

export const HOWS: Readonly<Record<string, string>> = {
  code: zh('按支付码自动核对'),
  known_account: zh('按付款账户自动核对'),
  payer_name: zh('按付款人名称自动核对'),
  person: zh('人工核对'),
  credit: zh('余额抵付'),
  virtual_account: zh('按收款子账户自动核对'),
  write_off: zh('核销尾差'),
};

export const RECEIPT_KINDS: Readonly<Record<string, string>> = { person: zh('验收人验收'), deemed: zh('逾期视同验收') };

export const INVOICE_KINDS: Readonly<Record<string, string>> = {
  plain: zh('普通发票'),
  special: zh('专用发票'),
  digital: zh('数电票'),
};

export const TRANSFER_KINDS: Readonly<Record<string, string>> = {
  reserve: zh('预占'),
  post: zh('入账'),
  void: zh('释放'),
  reverse: zh('冲正'),
};

/** The first part of a ledger account says what it holds; the rest are ids. */
export const ACCOUNTS: Readonly<Record<string, string>> = {
  budget: zh('采购预算'),
  'budget-spent': zh('预算已用'),
  'budget-overrun': zh('超预算'),
  'budget-source': zh('预算来源'),
  quota: zh('计入额度'),
  'quota-source': zh('额度来源'),
  receivable: zh('采购单位应付货款'),
  'supplier-accrued': zh('供应商应收货款'),
  'supplier-balance': zh('供应商货款余额'),
  'buyer-credit': zh('采购单位余额'),
  bank: zh('收款账户'),
  'bank-suspense': zh('待核对款项'),
  'bank-other': zh('其他收支'),
  'written-off': zh('核销的尾差'),
};

export const REFERENCES: Readonly<Record<string, string>> = {
  order: zh('订单'),
  receipt: zh('验收单'),
  return: zh('退货单'),
  invoice: zh('发票'),
  allocation: zh('付款核对'),
  'bank-line': zh('银行流水'),
};
