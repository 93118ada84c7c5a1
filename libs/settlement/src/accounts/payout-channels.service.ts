import { type Actor, Audit, Clock, Database } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { channelInPast } from '../settlement.errors.js';

export type Channel = 'stripe' | 'bank';

/** How suppliers' retail money goes out, by dated setting: by the provider unless said otherwise. What agencies pay goes by bank. */
@Injectable()
export class PayoutChannels {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** The channel that holds today. */
  async of(supplierId: string): Promise<Channel> {
    const [row] = await this.database.query<{ channel: Channel }>(
      `SELECT channel FROM payout_channels WHERE supplier_id = $1 AND valid_from <= $2 ORDER BY valid_from DESC LIMIT 1`,
      [supplierId, this.clock.today()],
    );
    return row?.channel ?? 'stripe';
  }

  /** Throws `channel_in_past`. */
  async set(
    actor: Actor,
    supplierId: string,
    input: { channel: Channel; validFrom: string; reason: string },
  ): Promise<void> {
    if (input.validFrom < this.clock.today()) throw channelInPast();
    await this.database.transaction(async () => {
      await this.database.query(
        `INSERT INTO payout_channels (supplier_id, valid_from, channel, reason, set_by, set_at) VALUES ($1, $2, $3, $4, $5, $6)`,
        [supplierId, input.validFrom, input.channel, input.reason, actor.userId, this.clock.now()],
      );
      await this.audit.record(actor, {
        action: 'settlement.payout_channel.set',
        subjectType: 'organisation',
        subjectId: supplierId,
        organisationId: supplierId,
        detail: { ...input },
      });
    });
  }
}
