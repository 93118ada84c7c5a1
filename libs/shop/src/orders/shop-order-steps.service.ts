import { type Actor, Clock, Database, newId, toJson } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';

export const SHOP_STEP_NAMES = {
  placed: '提交订单',
  paid: '付款成功',
  revived: '付款迟到，已重新备货',
  closed_unpaid: '未付款，订单关闭',
  money_returned: '款项原路退回',
  packed: '商家已打包',
  shipped: '商家发货',
  delivered: '包裹送达',
  received: '确认收货',
  deemed_received: '到期自动确认收货',
  cancelled: '取消订单',
  lines_cancelled: '部分商品取消',
  refund_settled: '退款到账',
  refund_failed: '退款未成功，平台处理中',
  dispute_opened: '付款被申诉，款项暂停结算',
  dispute_closed: '付款申诉已有结果',
  invoiced: '商家已开具发票',
  invoice_voided: '发票作废',
  red_letter: '商家已开具红字发票',
  claim_opened: '申请售后',
  claim_answered: '商家答复售后',
  claim_escalated: '申请平台介入',
  claim_withdrawn: '撤回售后',
  claim_settled: '售后处理完毕',
  replaced: '商家补发',
  reviewed: '评价商品',
} as const;
export type ShopStepKind = keyof typeof SHOP_STEP_NAMES;
export type ShopSide = 'buyer' | 'supplier' | 'platform';

export interface NewShopStep {
  readonly orderId: string;
  readonly kind: ShopStepKind;
  readonly note?: string;
  readonly detail?: Record<string, unknown>;
}

export interface ShopStep {
  readonly id: string;
  readonly kind: ShopStepKind;
  readonly at: Date;
  readonly side: ShopSide;
  readonly note: string;
  readonly detail: Record<string, unknown>;
}

/** The timeline of a shop order, readable by both sides; names no person. Append-only. */
@Injectable()
export class ShopOrderSteps {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Writes steps in the caller's transaction, in one statement. */
  async record(actor: Actor, side: ShopSide, steps: readonly NewShopStep[]): Promise<void> {
    if (steps.length === 0) return;
    await this.database.query(
      `INSERT INTO shop_order_steps (id, order_id, kind, at, actor_user_id, side, note, detail)
       SELECT id, order_id, kind, $5::timestamptz, $6::uuid, $7::text, note, detail
       FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $8::jsonb[]) AS step (id, order_id, kind, note, detail)`,
      [
        steps.map(() => newId()),
        steps.map((step) => step.orderId),
        steps.map((step) => step.kind),
        steps.map((step) => step.note ?? ''),
        this.clock.now(),
        actor.userId,
        side,
        steps.map((step) => toJson(step.detail ?? {})),
      ],
    );
  }

  of(orderId: string): Promise<ShopStep[]> {
    return this.database.query<ShopStep & Record<string, unknown>>(
      `SELECT id, kind, at, side, note, detail FROM shop_order_steps WHERE order_id = $1 ORDER BY at, id`,
      [orderId],
    );
  }
}
