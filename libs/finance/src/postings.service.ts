import { Injectable } from '@nestjs/common';
import { Database } from '@bangfu/kernel';
import { Ledger, type Leg } from '@bangfu/ledger';

interface Owed {
  readonly buyerId: string;
  readonly supplierId: string;
}

export const accounts = {
  receivable: ({ buyerId, supplierId }: Owed) => `receivable:${buyerId}:${supplierId}`,
  accrued: (supplierId: string) => `supplier-accrued:${supplierId}`,
  balance: (supplierId: string) => `supplier-balance:${supplierId}`,
  bank: (accountId: string) => `bank:${accountId}`,
  suspense: (accountId: string) => `bank-suspense:${accountId}`,
  other: (accountId: string) => `bank-other:${accountId}`,
  credit: (buyerId: string) => `buyer-credit:${buyerId}`,
  /** Small differences of payments that the platform bears. */
  writtenOff: 'written-off:payments',
};

/** The bookings of accepted goods and of money that arrives (docs/flows/payment.md). Amounts in fen, in CNY accounts. */
@Injectable()
export class Postings {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
  ) {}

  /** Accepted goods and freight: the buyer owes, the supplier has earned but not yet received. Once per receipt. */
  async accrue(receiptId: string): Promise<void> {
    const [receipt] = await this.database.query<Owed & { amount: bigint }>(
      `SELECT buyer_id AS "buyerId", supplier_id AS "supplierId", goods_fen + freight_fen AS amount FROM receipts WHERE id = $1`,
      [receiptId],
    );
    if (!receipt || receipt.amount === 0n) return;
    await this.post(`receipt:${receiptId}`, 'receipt', receiptId, [
      { account: accounts.receivable(receipt), amount: receipt.amount },
      { account: accounts.accrued(receipt.supplierId), amount: -receipt.amount },
    ]);
  }

  /** Returned goods: takes back what was owed, and turns what had been paid for them into the buyer's credit. */
  async takeBack(returnId: string, owed: Owed, unpaidFen: bigint, paidFen: bigint): Promise<void> {
    await this.post(`return:${returnId}`, 'return', returnId, [
      { account: accounts.receivable(owed), amount: -unpaidFen },
      { account: accounts.accrued(owed.supplierId), amount: unpaidFen },
      { account: accounts.balance(owed.supplierId), amount: paidFen },
      { account: accounts.credit(owed.buyerId), amount: -paidFen },
    ]);
  }

  /** Lines of the collection account: in (or a payment reversed) against suspense, out against other movements. */
  async bookAll(
    lines: readonly { id: string; accountId: string; amountFen: bigint; bookedOn: string; toSuspense: boolean }[],
  ): Promise<void> {
    if (lines.length === 0) return;
    const orders = lines.map((line) => {
      const against = line.toSuspense ? accounts.suspense(line.accountId) : accounts.other(line.accountId);
      return {
        key: `bank-line:${line.id}`,
        refType: 'bank_line',
        refId: line.id,
        on: line.bookedOn,
        legs: [
          { account: accounts.bank(line.accountId), amount: line.amountFen },
          { account: against, amount: -line.amountFen },
        ],
      };
    });
    const codes = new Set(orders.flatMap(({ legs }) => legs.map((leg) => leg.account)));
    await this.ledger.open([...codes].map((code) => ({ code, unit: 'CNY' as const })));
    await this.ledger.postAll(orders);
  }

  /** Money in suspense, or the buyer's credit, pays an invoice: the supplier's earning becomes its balance. */
  async pay(allocationId: string, owed: Owed, amountFen: bigint, from: string): Promise<string> {
    return this.post(`allocation:${allocationId}`, 'allocation', allocationId, [
      { account: from, amount: amountFen },
      { account: accounts.receivable(owed), amount: -amountFen },
      { account: accounts.accrued(owed.supplierId), amount: amountFen },
      { account: accounts.balance(owed.supplierId), amount: -amountFen },
    ]);
  }

  /** What is left of a payment becomes the buyer's credit. */
  async keepAsCredit(lineId: string, accountId: string, buyerId: string, amountFen: bigint): Promise<void> {
    await this.post(`bank-credit:${lineId}`, 'bank_line', lineId, [
      { account: accounts.suspense(accountId), amount: amountFen },
      { account: accounts.credit(buyerId), amount: -amountFen },
    ]);
  }

  private async post(key: string, refType: string, refId: string, legs: Leg[], on?: string): Promise<string> {
    const moving = legs.filter((leg) => leg.amount !== 0n);
    await this.ledger.open(moving.map((leg) => ({ code: leg.account, unit: 'CNY' as const })));
    return (await this.ledger.post({ key, refType, refId, legs: moving, ...(on ? { on } : {}) })).id;
  }
}
