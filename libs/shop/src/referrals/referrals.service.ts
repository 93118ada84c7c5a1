import { type Actor, Audit, Clock, Database, newId } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { shortCode, typedCode } from '../short-code.js';
import { referralCodeMissing, referralTargetUnfit } from './referrals.errors.js';

export interface ReferralTarget {
  readonly productId?: string | null;
  readonly supplierId?: string | null;
}

export interface ReferralWelcome {
  readonly code: string;
  /** Whose helper recommends; the helper is not named. Null: of no organisation. */
  readonly organisationName: string | null;
  readonly productId: string | null;
  readonly supplierId: string | null;
}

/** 帮销: codes by which a helper (帮扶责任人) recommends produce. What they bring is tallied and never paid. */
@Injectable()
export class Referrals {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** The actor's code for everything, one product or one supplier; the one there is, or a new one. Throws `referral_target_unfit`. */
  async take(actor: Actor, { productId = null, supplierId = null }: ReferralTarget): Promise<string> {
    return this.database.transaction(async () => {
      await this.assertTarget(productId, supplierId);
      await this.database.lockName(`shop.referral.${actor.userId}`);
      const [known] = await this.database.query<{ id: string }>(
        `SELECT id FROM referral_codes WHERE helper_id = $1 AND product_id IS NOT DISTINCT FROM $2 AND supplier_id IS NOT DISTINCT FROM $3
           AND ended_at IS NULL`,
        [actor.userId, productId, supplierId],
      );
      if (known) return known.id;
      const id = newId();
      await this.database.query(
        `INSERT INTO referral_codes (id, helper_id, organisation_id, code, product_id, supplier_id, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [id, actor.userId, actor.organisationId, shortCode(7), productId, supplierId, this.clock.now()],
      );
      await this.note(actor, 'made', id);
      return id;
    });
  }

  /** Nobody new comes by it; what came stays tallied. Ending again changes nothing. Throws `referral_code_missing`. */
  async end(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async () => {
      const [own] = await this.database.query<{ ended: boolean }>(
        'SELECT ended_at IS NOT NULL AS ended FROM referral_codes WHERE id = $1 AND helper_id = $2',
        [id, actor.userId],
      );
      if (!own) throw referralCodeMissing();
      if (own.ended) return;
      await this.database.query('UPDATE referral_codes SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL', [
        id,
        this.clock.now(),
      ]);
      await this.note(actor, 'ended', id);
    });
  }

  /**
   * The id that a checkout freezes for a code that the buyer came with; null for a code that is not one, that has ended or that is
   * the buyer's own: a purchase never fails for a wrong code, and nobody recommends to themselves.
   */
  async idFor(code: string, buyerId: string | null): Promise<string | null> {
    const [row] = await this.database.query<{ id: string }>(
      'SELECT id FROM referral_codes WHERE code = $1 AND ended_at IS NULL AND helper_id IS DISTINCT FROM $2',
      [typedCode(code), buyerId],
    );
    return row?.id ?? null;
  }

  /** Where a link leads, for everyone who follows it; throws `referral_code_missing`. */
  async welcome(code: string): Promise<ReferralWelcome> {
    const [row] = /^[\w-]{1,20}$/.test(code)
      ? await this.database.query<ReferralWelcome & Record<string, unknown>>(
          `SELECT own.code, place.name AS "organisationName", own.product_id AS "productId", own.supplier_id AS "supplierId"
           FROM referral_codes own LEFT JOIN organisations place ON place.id = own.organisation_id
           WHERE own.code = $1 AND own.ended_at IS NULL`,
          [typedCode(code)],
        )
      : [];
    if (!row) throw referralCodeMissing();
    return row;
  }

  private async assertTarget(productId: string | null, supplierId: string | null): Promise<void> {
    if (productId !== null && supplierId !== null) throw referralTargetUnfit();
    if (productId === null && supplierId === null) return;
    const [known] = await this.database.query(
      productId === null
        ? `SELECT FROM organisations WHERE id = $1 AND kind = 'supplier' AND status = 'active'`
        : `SELECT FROM products WHERE id = $1 AND state = 'listed'`,
      [productId ?? supplierId],
    );
    if (!known) throw referralTargetUnfit();
  }

  private async note(actor: Actor, verb: 'made' | 'ended', id: string): Promise<void> {
    await this.audit.record(actor, {
      action: `shop.referral_code.${verb}`,
      subjectType: 'referral_code',
      subjectId: id,
    });
  }
}
