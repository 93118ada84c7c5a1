import { financeAccounts } from '@bangfu/finance';
import { Ledger } from '@bangfu/ledger';
import { paymentAccounts } from '@bangfu/payments';
import { Injectable } from '@nestjs/common';

export interface PayoutMoney {
  readonly id: string;
  readonly payeeId: string;
  readonly amountFen: bigint;
  readonly tradeFen: bigint;
  readonly retailFen: bigint;
  readonly debtFen: bigint;
}

/** Money in payment files: given to the bank and not answered for yet, or promised back to a buyer. */
export const CLEARING = 'payout-clearing:bank';

/** The bookings of payouts (docs/flows/settlement.md), fen in CNY accounts. Each once, in the caller's transaction. */
@Injectable()
export class PayoutPostings {
  constructor(private readonly ledger: Ledger) {}

  /** A supplier's money goes into a payment file. */
  async settlementOut(payout: PayoutMoney): Promise<void> {
    await this.post(`payout:${payout.id}`, payout.id, settlementLegs(payout));
  }

  /** And back: refused by the bank, or the file was withdrawn. */
  async settlementBack(payout: PayoutMoney): Promise<void> {
    await this.post(`payout-back:${payout.id}`, payout.id, opposite(settlementLegs(payout)));
  }

  /** A buyer's credit is promised back. */
  async creditOut({ id, payeeId, amountFen }: PayoutMoney): Promise<void> {
    await this.post(`payout:${id}`, id, creditLegs(payeeId, amountFen));
  }

  async creditBack({ id, payeeId, amountFen }: PayoutMoney): Promise<void> {
    await this.post(`payout-back:${id}`, id, opposite(creditLegs(payeeId, amountFen)));
  }

  /** The bank paid. The line of the account's statement books the money itself against the same account of other movements. */
  async paid({ id, amountFen }: PayoutMoney, bankAccountId: string): Promise<void> {
    await this.post(`payout-paid:${id}`, id, paidLegs(bankAccountId, amountFen));
  }

  /** It had said so, and the money came back all the same (退汇). */
  async unpaid({ id, amountFen }: PayoutMoney, bankAccountId: string): Promise<void> {
    await this.post(`payout-unpaid:${id}`, id, opposite(paidLegs(bankAccountId, amountFen)));
  }

  private async post(key: string, payoutId: string, legs: readonly (readonly [string, bigint])[]): Promise<void> {
    const moving = legs.filter(([, amount]) => amount !== 0n).map(([account, amount]) => ({ account, amount }));
    await this.ledger.open(moving.map(({ account }) => ({ code: account, unit: 'CNY' as const })));
    await this.ledger.post({ key, refType: 'payout', refId: payoutId, legs: moving });
  }
}

type Legs = readonly (readonly [string, bigint])[];

const settlementLegs = ({ payeeId, amountFen, tradeFen, retailFen, debtFen }: PayoutMoney): Legs => [
  [financeAccounts.balance(payeeId), tradeFen],
  [paymentAccounts.due(payeeId), retailFen],
  [paymentAccounts.debt(payeeId), -debtFen],
  [CLEARING, -amountFen],
];
const creditLegs = (buyerId: string, amountFen: bigint): Legs => [
  [financeAccounts.credit(buyerId), amountFen],
  [CLEARING, -amountFen],
];
const paidLegs = (bankAccountId: string, amountFen: bigint): Legs => [
  [CLEARING, amountFen],
  [financeAccounts.other(bankAccountId), -amountFen],
];
const opposite = (legs: Legs): Legs => legs.map(([account, amount]) => [account, -amount] as const);
