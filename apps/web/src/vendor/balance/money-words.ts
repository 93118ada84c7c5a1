import { formatDate, type Translate, zh } from '../../kit';
import type { Labels } from '../../kit/labels';
import type { Money } from '../trade/types';

export const MONEY_STATES: Labels = {
  to_be_invoiced: [zh('待开票'), 'red'],
  waiting_buyer: [zh('等采购单位付款'), 'gold'],
  buyer_overdue: [zh('采购单位逾期'), 'red'],
  awaiting_receipt: [zh('等消费者收货'), 'gold'],
  claim_open: [zh('售后处理中'), 'gold'],
  disputed: [zh('付款有争议'), 'red'],
  due: [zh('可结算'), 'green'],
  held: [zh('暂不能付'), 'red'],
  in_transfer: [zh('付款途中'), 'blue'],
  paid: [zh('已到账'), 'green'],
  given_back: [zh('已退回')],
};

export const MONEY_KINDS: Labels = {
  delivery: [zh('交货（未开票）')],
  invoice: [zh('发票')],
  retail: [zh('消费者订单')],
};

/** Why the money is where it is. By the server's code, so that it can be said in both languages. */
const REASONS: Readonly<Record<string, string>> = {
  to_be_invoiced: zh('采购单位已验收，等您开票；开票后才开始计算付款期限'),
  waiting_buyer: zh('发票已送达，采购单位应在 {{date}} 前付款'),
  buyer_overdue: zh('采购单位已逾期 {{days}} 天，系统已催告并报财政部门'),
  awaiting_receipt: zh('等消费者确认收货，最迟 {{date}} 自动确认'),
  awaiting_shipment: zh('消费者已付款，发货后开始计算确认收货的期限'),
  claim_open: zh('消费者的售后申请正在处理，了结后结算'),
  disputed: zh('付款人向银行提出了争议，了结后结算'),
  due: zh('货款已到平台，{{date}} 结算后付出'),
  in_transfer: zh('款项已在付往您账户的途中'),
  given_back: zh('款项已全部退回'),
  account_missing: zh('已可结算，请先登记收款银行账户'),
  account_unverified: zh('收款账户正在等平台核验，核验后付款'),
  account_refused: zh('收款账户不能使用，请核对后重新登记'),
  account_not_ready: zh('线上收款账户还没有就绪，请补充资料'),
  held: zh('暂不能付出，请联系平台运营'),
};

export function reasonOf(t: Translate, row: Money): string {
  if (row.state === 'paid') {
    return row.expectedOn
      ? t('已于 {{date}} 付到您的账户', { date: formatDate(row.expectedOn) })
      : t('已付到您的账户或抵扣');
  }
  const text = REASONS[row.reasonCode];
  return text ? t(text, { date: formatDate(row.expectedOn), days: row.daysLate ?? 0 }) : row.reason;
}

/** The step at which each state stands, from sold to in the account. */
export const STAGES = [
  { key: 'invoice', title: zh('待开票'), note: zh('已验收，等您开票'), states: ['to_be_invoiced'] },
  {
    key: 'buyer',
    title: zh('等采购单位付款'),
    note: zh('按发票的应付款日'),
    states: ['waiting_buyer', 'buyer_overdue'],
  },
  {
    key: 'receipt',
    title: zh('待确认收货'),
    note: zh('消费者订单，平台保管'),
    states: ['awaiting_receipt', 'claim_open', 'disputed'],
  },
  { key: 'due', title: zh('可结算'), note: zh('下次结算日付出'), states: ['due', 'held'] },
  { key: 'transfer', title: zh('在途'), note: zh('已付出，等银行入账'), states: ['in_transfer'] },
  { key: 'paid', title: zh('已到账'), note: zh('累计，已付到您的账户'), states: ['paid'] },
] as const;
