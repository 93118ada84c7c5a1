import { Injectable } from '@nestjs/common';
import { Ledger, type Leg } from '@bangfu/ledger';

/** Accounts of online payments, in CNY: what we have is positive, what we owe is negative. */
export const paymentAccounts = {
  /** The platform's money at the provider, available and pending together. */
  balance: 'provider-balance:stripe',
  fees: 'provider-fees:stripe',
  /** Money that came for nothing that can be fulfilled; a person or a refund clears it. */
  suspense: 'payment-suspense:stripe',
  refunding: 'refund-clearing:stripe',
  disputed: 'dispute-clearing:stripe',
  commission: 'platform-commission:all',
  /** What a dispute took beyond what was left of a payment. */
  disputeLosses: 'dispute-losses:stripe',
  /** The platform's own bank: the provider's payouts arrive there, refunds too old for a wallet leave from there. */
  bank: 'platform-bank:all',
  /** Paid by the payer, not yet the supplier's: the goods are not confirmed. */
  held: (supplierId: string) => `seller-held:${supplierId}`,
  /** The supplier's, to be sent. */
  due: (supplierId: string) => `seller-due:${supplierId}`,
  /** What the supplier owes the platform; netted from what is sent next. */
  debt: (supplierId: string) => `seller-debt:${supplierId}`,
} as const;

/** Where money that goes back is taken from: a part that is held or due, or a payment that nothing was fulfilled for. */
export type MoneySource =
  | { readonly from: 'held'; readonly supplierId: string; readonly amountFen: bigint }
  /** `commissionFen` of the amount is the platform's own, given back pro rata. */
  | { readonly from: 'due'; readonly supplierId: string; readonly amountFen: bigint; readonly commissionFen: bigint }
  | { readonly from: 'suspense'; readonly amountFen: bigint }
  /** The platform itself bears it. */
  | { readonly from: 'platform'; readonly amountFen: bigint };

interface Sent {
  readonly supplierId: string;
  readonly amountFen: bigint;
}

/**
 * Every booking of online payments (docs/flows/online-payment.md), amounts in fen. All join the caller's transaction and post once:
 * the key is made of the row that caused them, so that a second call changes nothing.
 */
@Injectable()
export class Postings {
  constructor(private readonly ledger: Ledger) {}

  /** The payer's money is with the platform, held for the suppliers. */
  paid(attemptId: string, parts: readonly Sent[]): Promise<void> {
    const amountFen = sum(parts);
    return this.post(`payment:${attemptId}`, 'payment_attempt', attemptId, [
      leg(paymentAccounts.balance, amountFen),
      ...parts.map((part) => leg(paymentAccounts.held(part.supplierId), -part.amountFen)),
    ]);
  }

  /** The payer's money is with the platform, but it is not what was asked for. */
  suspended(attemptId: string, amountFen: bigint): Promise<void> {
    return this.post(`payment:${attemptId}`, 'payment_attempt', attemptId, [
      leg(paymentAccounts.balance, amountFen),
      leg(paymentAccounts.suspense, -amountFen),
    ]);
  }

  /** A person decided that suspended money pays the parts after all; what is beyond them stays suspended. */
  accepted(attemptId: string, parts: readonly Sent[]): Promise<void> {
    return this.post(`payment-accepted:${attemptId}`, 'payment_attempt', attemptId, [
      leg(paymentAccounts.suspense, sum(parts)),
      ...parts.map((part) => leg(paymentAccounts.held(part.supplierId), -part.amountFen)),
    ]);
  }

  /** The provider's own fee, once per attempt, whenever it becomes known. */
  fee(attemptId: string, feeFen: bigint): Promise<void> {
    return this.post(`payment-fee:${attemptId}`, 'payment_attempt', attemptId, [
      leg(paymentAccounts.fees, feeFen),
      leg(paymentAccounts.balance, -feeFen),
    ]);
  }

  /** Goods confirmed: what is left of the part is the supplier's, less the platform's commission. */
  released(partId: string, supplierId: string, restFen: bigint, commissionFen: bigint): Promise<void> {
    return this.post(`part-release:${partId}`, 'payment_part', partId, [
      leg(paymentAccounts.held(supplierId), restFen),
      leg(paymentAccounts.due(supplierId), commissionFen - restFen),
      leg(paymentAccounts.commission, -commissionFen),
    ]);
  }

  transferSent(transferId: string, { supplierId, amountFen }: Sent): Promise<void> {
    return this.post(`transfer:${transferId}`, 'supplier_transfer', transferId, [
      leg(paymentAccounts.due(supplierId), amountFen),
      leg(paymentAccounts.balance, -amountFen),
    ]);
  }

  /** Money of a transfer came back, so that a refund can take it. */
  transferReversed(reversalId: string, { supplierId, amountFen }: Sent): Promise<void> {
    return this.post(`transfer-reversal:${reversalId}`, 'transfer_reversal', reversalId, [
      leg(paymentAccounts.balance, amountFen),
      leg(paymentAccounts.due(supplierId), -amountFen),
    ]);
  }

  /** `refundId` here and below may name a later round of the refund (`…:2`). The refund takes the amount from where it stands; it is on its way to the payer. */
  refundAsked(refundId: string, sources: readonly MoneySource[]): Promise<void> {
    return this.post(`refund-ask:${refundId}`, 'refund', refundId.slice(0, ID), [
      ...sources.flatMap(takenFrom),
      leg(paymentAccounts.refunding, -sum(sources)),
    ]);
  }

  /** The provider paid it out. */
  refundDone(refundId: string, amountFen: bigint): Promise<void> {
    return this.post(`refund-done:${refundId}`, 'refund', refundId.slice(0, ID), [
      leg(paymentAccounts.refunding, amountFen),
      leg(paymentAccounts.balance, -amountFen),
    ]);
  }

  /** Too old for the wallet: the platform's bank paid the payer. */
  refundPaidByBank(refundId: string, amountFen: bigint): Promise<void> {
    return this.post(`refund-done:${refundId}`, 'refund', refundId.slice(0, ID), [
      leg(paymentAccounts.refunding, amountFen),
      leg(paymentAccounts.bank, -amountFen),
    ]);
  }

  /** It could not be paid out: the money stands again where `sources` say (as asked, unless a part was released meanwhile). */
  refundFailed(refundId: string, sources: readonly MoneySource[]): Promise<void> {
    return this.post(`refund-failed:${refundId}`, 'refund', refundId.slice(0, ID), [
      ...sources.flatMap(takenFrom).map(({ account, amount }) => leg(account, -amount)),
      leg(paymentAccounts.refunding, sum(sources)),
    ]);
  }

  /** A refund that had been paid out came back from the payer's bank. */
  refundReturned(refundId: string, amountFen: bigint): Promise<void> {
    return this.post(`refund-returned:${refundId}`, 'refund', refundId.slice(0, ID), [
      leg(paymentAccounts.balance, amountFen),
      leg(paymentAccounts.refunding, -amountFen),
    ]);
  }

  /** What a supplier cannot give back is its debt; the cause (a reversal, a dispute) names it once. */
  debtBooked(causeType: string, causeId: string, { supplierId, amountFen }: Sent): Promise<void> {
    return this.post(`debt:${causeType}:${causeId}:${supplierId}`, causeType, causeId, [
      leg(paymentAccounts.debt(supplierId), amountFen),
      leg(paymentAccounts.due(supplierId), -amountFen),
    ]);
  }

  /** A debt is netted from what the supplier would be sent; the cause is the transfer or the settlement. */
  debtNetted(causeType: string, causeId: string, { supplierId, amountFen }: Sent): Promise<void> {
    return this.post(`debt-netted:${causeType}:${causeId}:${supplierId}`, causeType, causeId, [
      leg(paymentAccounts.due(supplierId), amountFen),
      leg(paymentAccounts.debt(supplierId), -amountFen),
    ]);
  }

  /** The payer's bank took the money, and the provider its fee. */
  disputeOpened(disputeId: string, amountFen: bigint, feeFen: bigint): Promise<void> {
    return this.post(`dispute-open:${disputeId}`, 'payment_dispute', disputeId, [
      leg(paymentAccounts.balance, -amountFen - feeFen),
      leg(paymentAccounts.disputed, amountFen),
      leg(paymentAccounts.fees, feeFen),
    ]);
  }

  /** The bank gave it back; `feeBackFen` of the fee with it. */
  disputeWon(disputeId: string, amountFen: bigint, feeBackFen: bigint): Promise<void> {
    return this.post(`dispute-closed:${disputeId}`, 'payment_dispute', disputeId, [
      leg(paymentAccounts.balance, amountFen + feeBackFen),
      leg(paymentAccounts.disputed, -amountFen),
      leg(paymentAccounts.fees, -feeBackFen),
    ]);
  }

  /** The money is gone: taken from the parts, as a refund would be. */
  disputeLost(disputeId: string, sources: readonly MoneySource[]): Promise<void> {
    return this.post(`dispute-closed:${disputeId}`, 'payment_dispute', disputeId, [
      ...sources.flatMap(takenFrom),
      leg(paymentAccounts.disputed, -sum(sources)),
    ]);
  }

  /** The platform's own money left the provider for its bank. */
  payoutSent(providerRef: string, amountFen: bigint): Promise<void> {
    return this.post(`provider-payout:${providerRef}`, 'provider_payout', providerRef, [
      leg(paymentAccounts.bank, amountFen),
      leg(paymentAccounts.balance, -amountFen),
    ]);
  }

  /** The bank refused it, perhaps days after it had been called paid: the money is at the provider again. */
  payoutFailed(providerRef: string, amountFen: bigint): Promise<void> {
    return this.post(`provider-payout-failed:${providerRef}`, 'provider_payout', providerRef, [
      leg(paymentAccounts.balance, amountFen),
      leg(paymentAccounts.bank, -amountFen),
    ]);
  }

  private async post(key: string, refType: string, refId: string, legs: readonly Leg[]): Promise<void> {
    const moving = legs.filter(({ amount }) => amount !== 0n);
    if (moving.length === 0) return;
    await this.ledger.open(moving.map(({ account }) => ({ code: account, unit: 'CNY' as const })));
    await this.ledger.post({ key, refType, refId, legs: moving });
  }
}

/** Length of an id, before the name of a round. */
const ID = 36;

const leg = (account: string, amount: bigint): Leg => ({ account, amount });

const sum = (moneys: readonly { readonly amountFen: bigint }[]): bigint =>
  moneys.reduce((total, money) => total + money.amountFen, 0n);

function takenFrom(source: MoneySource): Leg[] {
  if (source.from === 'suspense') return [leg(paymentAccounts.suspense, source.amountFen)];
  if (source.from === 'platform') return [leg(paymentAccounts.disputeLosses, source.amountFen)];
  if (source.from === 'held') return [leg(paymentAccounts.held(source.supplierId), source.amountFen)];
  return [
    leg(paymentAccounts.due(source.supplierId), source.amountFen - source.commissionFen),
    leg(paymentAccounts.commission, source.commissionFen),
  ];
}
