import { Injectable } from '@nestjs/common';
import { type Actor, Audit, Clock, conflict, Database, missing, Outbox } from '@bangfu/kernel';
import { orderNotAccepted } from './quota.errors.js';
import { OrderEvaluated } from './quota.events.js';

export interface Evaluation {
  readonly score: number;
  readonly words: string;
  readonly userName: string;
  readonly at: Date;
}

/** The buyer's evaluation of an order; some programmes count a purchase only when it is written (DOMAIN 1.4, 广西 2022). */
@Injectable()
export class Evaluations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** Score 1..5. Throws `order_missing`, `order_not_accepted`, `already_evaluated`. */
  async write(actor: Actor, orderId: string, score: number, words: string): Promise<void> {
    await this.database.transaction(async () => {
      const [order] = await this.database.query<{ state: string; supplier: string; buyer: string }>(
        `SELECT state, supplier_id AS supplier, buyer_id AS buyer FROM orders WHERE id = $1 AND buyer_id = $2`,
        [orderId, actor.organisationId],
      );
      if (!order) throw missing('order_missing', '没有找到这个订单');
      if (order.state !== 'received' && order.state !== 'completed') throw orderNotAccepted();
      const written = await this.database.execute(
        `INSERT INTO order_evaluations (order_id, score, words, user_id, at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
        [orderId, score, words, actor.userId, this.clock.now()],
      );
      if (written === 0) throw conflict('already_evaluated', '该订单已经评价');
      await this.audit.record(actor, {
        action: 'quota.order.evaluated',
        subjectType: 'order',
        subjectId: orderId,
        detail: { score },
      });
      await this.outbox.add(new OrderEvaluated({ orderId, buyerId: order.buyer, supplierId: order.supplier }));
    });
  }

  /** What was written about an order; null before. */
  async of(orderId: string): Promise<Evaluation | null> {
    const [row] = await this.database.query<Evaluation & Record<string, unknown>>(
      `SELECT e.score, e.words, u.name AS "userName", e.at FROM order_evaluations e JOIN users u ON u.id = e.user_id WHERE e.order_id = $1`,
      [orderId],
    );
    return row ?? null;
  }
}
