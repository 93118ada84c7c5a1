export interface ProviderAccount {
  readonly ref: string;
  readonly state: 'onboarding' | 'ready' | 'held';
  readonly heldReason: string | null;
}

export interface ProviderTransfer {
  readonly ref: string;
  readonly amountFen: bigint;
  readonly reversedFen: bigint;
}

export interface NewProviderTransfer {
  /** The row that was committed before; the call is idempotent by `transfer:{id}`. */
  readonly id: string;
  readonly accountRef: string;
  readonly amountFen: bigint;
  /** The charge that the money comes from; the sum of its transfers stays within it. */
  readonly chargeRef: string;
  /** Groups everything that belongs to one checkout. */
  readonly group: string;
}

/**
 * Who brings suppliers their money. The same rules as `PaymentProvider`: network, typed refusals, unknown outcomes. A provider that
 * instructs a licensed institution to split and unfreeze (分账) fits here as well: `transfer` is the instruction.
 */
export abstract class PayoutProvider {
  abstract readonly name: 'stripe';
  /** Opens the supplier's account; idempotent by `account:{supplierId}`. */
  abstract onboard(supplierId: string, name: string): Promise<ProviderAccount>;
  /** The provider's own page where a supplier says who it is and where its money goes; short-lived, asked for at each visit. */
  abstract onboardingPage(ref: string, returnUrl: string): Promise<string>;
  abstract account(ref: string): Promise<ProviderAccount>;
  abstract transfer(transfer: NewProviderTransfer): Promise<ProviderTransfer>;
  abstract getTransfer(ref: string): Promise<ProviderTransfer>;
  /** Whether a transfer whose sending had an unknown outcome exists at the provider; by metadata, among those of the group. */
  abstract findTransfer(id: string, group: string): Promise<ProviderTransfer | null>;
  /** Takes money back from a supplier; idempotent by `rev:{reversalId}`. Throws `PaymentRefused` when the account is empty. */
  abstract reverse(reversalId: string, transferRef: string, amountFen: bigint): Promise<{ ref: string }>;
  /** Whether a reversal with an unknown outcome exists at the provider; by metadata, among those of the transfer. */
  abstract findReversal(reversalId: string, transferRef: string): Promise<{ ref: string } | null>;
}
