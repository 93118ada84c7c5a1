import { Stock } from '@bangfu/catalog';
import { type Actor, Audit, Clock, Database, type DomainEvent, Outbox } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { type ShopSide, type ShopStepKind, ShopOrderSteps } from '../orders/shop-order-steps.service.js';
import { type Claim, type ClaimLine, claimLines } from './claim.js';

/** Holds the stock of a replacement, by the line of its claim. */
export const REPLACEMENT = 'claim_line';
const HOLD = 'claim';

interface Told {
  readonly side: ShopSide;
  readonly step: ShopStepKind;
  readonly verb: string;
  readonly note?: string;
  readonly event: DomainEvent;
}

/** What every step of a claim leaves behind: the order's timeline, the audit, the event, and whether receipt may be deemed. */
@Injectable()
export class ClaimRecords {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly steps: ShopOrderSteps,
    private readonly stock: Stock,
  ) {}

  async tell(actor: Actor, claim: Pick<Claim, 'id' | 'number' | 'orderId' | 'supplierId'>, told: Told): Promise<void> {
    const { side, step, verb, note = '', event } = told;
    const detail = { claimId: claim.id, number: claim.number };
    await this.steps.record(actor, side, [{ orderId: claim.orderId, kind: step, note, detail }]);
    await this.outbox.add(event);
    await this.audit.record(actor, {
      action: `shop.claim.${verb}`,
      subjectType: 'claim',
      subjectId: claim.id,
      organisationId: claim.supplierId,
      detail: { orderId: claim.orderId, number: claim.number, ...(note === '' ? {} : { note }) },
    });
  }

  /** Of what the product does by itself: no step of anybody. */
  emit(event: DomainEvent): Promise<void> {
    return this.outbox.add(event);
  }

  /** While a claim is open, silence is no receipt. */
  async hold({ id, orderId }: Pick<Claim, 'id' | 'orderId'>): Promise<void> {
    await this.database.query(
      `INSERT INTO shop_order_holds (order_id, cause_type, cause_id, opened_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (order_id, cause_type, cause_id) DO UPDATE SET ended_at = NULL`,
      [orderId, HOLD, id, this.clock.now()],
    );
  }

  /** The claim asks nothing more of anybody. */
  async unhold({ id, orderId }: Pick<Claim, 'id' | 'orderId'>): Promise<void> {
    await this.database.query(
      `UPDATE shop_order_holds SET ended_at = $4 WHERE order_id = $1 AND cause_type = $2 AND cause_id = $3 AND ended_at IS NULL`,
      [orderId, HOLD, id, this.clock.now()],
    );
  }

  /** Its lines claim nothing of the order any more, and hold no goods for a replacement. */
  async endLines(claimId: string): Promise<void> {
    await this.releaseGoods(claimId);
    await this.database.query('UPDATE claim_lines SET ended = true WHERE claim_id = $1', [claimId]);
  }

  /** What was held for a replacement goes on the shelf again. */
  async releaseGoods(claimId: string): Promise<void> {
    await this.stock.release(await this.replacementHolds(await claimLines(this.database, claimId)));
  }

  /** The reservations of a replacement, in the order of nothing; none for other claims. */
  async replacementHolds(lines: readonly ClaimLine[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM stock_reservations WHERE ref_type = $1 AND ref_id = ANY ($2::uuid[]) AND state = 'held'`,
      [REPLACEMENT, lines.map(({ id }) => id)],
    );
    return rows.map(({ id }) => id);
  }
}

export const factsOf = ({ id, orderId, buyerId, supplierId }: Claim) => ({
  claimId: id,
  orderId,
  buyerId,
  supplierId,
});
