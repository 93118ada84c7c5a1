import { Injectable } from '@nestjs/common';
import { Clock, Database, Logs, Outbox } from '@bangfu/kernel';
import { PlatformPayoutFailed } from '../payments.events.js';
import { Postings } from '../postings.service.js';
import { PaymentProvider } from '../provider/payment-provider.js';

export interface ToldPayout {
  readonly ref: string;
  readonly amountFen: bigint;
  readonly state: 'sent' | 'failed';
  readonly failure: string | null;
}

/** The platform's own balance on its way from the provider to the platform's bank. */
@Injectable()
export class ProviderPayouts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly logs: Logs,
    private readonly outbox: Outbox,
    private readonly provider: PaymentProvider,
    private readonly postings: Postings,
  ) {}

  /** Books a payout once, and its coming back once, in whatever order the provider tells: failed after paid gives the money back. Emits platform_payout_failed. */
  async apply({ ref, amountFen, state, failure }: ToldPayout): Promise<void> {
    const failed = await this.database.transaction(async () => {
      const changed = await this.database.execute(
        `INSERT INTO provider_payouts AS p (provider, provider_ref, amount_fen, state, failure, at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (provider, provider_ref) DO UPDATE SET state = excluded.state, failure = excluded.failure, at = excluded.at
          WHERE p.state = 'sent' AND excluded.state = 'failed'`,
        [this.provider.name, ref, amountFen, state, failure?.slice(0, 300) ?? null, this.clock.now()],
      );
      await this.postings.payoutSent(ref, amountFen);
      if (state === 'failed') await this.postings.payoutFailed(ref, amountFen);
      const news = state === 'failed' && changed === 1;
      if (news) await this.outbox.add(new PlatformPayoutFailed({ payoutRef: ref }));
      return news;
    });
    if (failed) this.logs.root.error({ payout: ref, failure }, 'the bank refused a payout of the platform');
  }
}
