import type { MoneyState } from './money-facts.js';

export interface MoneyFacts {
  readonly state: MoneyState;
  readonly expectedOn: string | null;
  /** Days: of the payment term (to_be_invoiced), or past the due day (buyer_overdue). */
  readonly days: number | null;
  readonly heldCode: string | null;
  /** What a bank or the provider said. */
  readonly failure: string | null;
}

export interface MoneyReason {
  /** For machines; the sentence is for the person who waits for the money. */
  readonly code: string;
  readonly text: string;
  readonly expectedOn: string | null;
}

const HELD: Readonly<Record<string, string>> = {
  account_missing: '货款已可结算，请先登记收款银行账户',
  account_unverified: '收款银行账户正在等待平台核验，核验后付款',
  account_refused: '收款银行账户不能使用，请核对后重新登记',
  account_not_ready: '线上收款账户尚未就绪，请按提示补齐资料',
};

/** Why the money is where it is, and when it is to come. `nextOn` is the day of the next settlement. */
export function moneyReason(facts: MoneyFacts, nextOn: string): MoneyReason {
  const { state, expectedOn, days } = facts;
  switch (state) {
    case 'to_be_invoiced':
      return say(state, `采购单位已验收，等待您开具发票；开票后${days ?? 30}天内付款`, null);
    case 'waiting_buyer':
      return say(state, `发票已送达，采购单位应在${expectedOn}前付款`, expectedOn);
    case 'buyer_overdue':
      return say(state, `采购单位已逾期${days}天，系统已催告并报财政部门`, null);
    case 'awaiting_receipt':
      return expectedOn
        ? say(state, `等待消费者确认收货，最迟${expectedOn}自动确认`, expectedOn)
        : say('awaiting_shipment', '消费者已付款，发货后开始计算确认收货的期限', null);
    case 'claim_open':
      return say(state, '消费者的售后申请正在处理，处理完毕后结算', null);
    case 'disputed':
      return say(state, '付款人向银行提出了争议，处理完毕后结算', null);
    case 'due':
      return say(state, `货款已到平台，${nextOn}结算后付出`, nextOn);
    case 'held':
      return held(facts);
    case 'in_transfer':
      return say(state, '款项已在付往您账户的途中', expectedOn);
    case 'paid':
      return say(state, expectedOn ? `已于${expectedOn}付到您的账户` : '已付到您的账户或抵扣', expectedOn);
    case 'given_back':
      return say(state, '款项已全部退回', null);
  }
}

function held({ heldCode, failure }: MoneyFacts): MoneyReason {
  const text = HELD[heldCode ?? ''] ?? '款项暂不能付出，请联系平台运营';
  return say(heldCode ?? 'held', failure ? `${text}（${failure}）` : text, null);
}

const say = (code: string, text: string, expectedOn: string | null): MoneyReason => ({ code, text, expectedOn });
