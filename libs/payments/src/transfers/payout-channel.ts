import { Injectable } from '@nestjs/common';

/** How a supplier gets its money: at once through the provider, or collected and paid by bank. */
export type Channel = 'provider' | 'bank';

/**
 * Which way a supplier is paid. By itself: through the provider. The settlement room, which knows suppliers' bank accounts and
 * agreements, says otherwise through `decideBy`; parts of a supplier paid by bank stay due for it.
 */
@Injectable()
export class PayoutChannel {
  private decide: (supplierId: string) => Promise<Channel> = () => Promise.resolve('provider');

  /** Called once, when the settlement room starts. */
  decideBy(decide: (supplierId: string) => Promise<Channel>): void {
    this.decide = decide;
  }

  /** Asked inside the transaction that prepares a transfer: no network. */
  of(supplierId: string): Promise<Channel> {
    return this.decide(supplierId);
  }
}
