import type { Actor } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import type { ShownContact } from './delivery-contact.js';
import { type DutyHeld, OrderDuties } from './order-duties.service.js';
import type { OrderLine } from './order-line.entity.js';
import type { OrderStep } from './order-steps.service.js';
import { type Order } from './order.entity.js';
import { OrderQueries, type ProposalShown } from './order.queries.js';
import { Orders } from './orders.service.js';
import { Rebindings, type RebindingShown } from './rebindings.service.js';

export interface OrderDetails extends Awaited<ReturnType<OrderQueries['heading']>> {
  readonly order: Order;
  readonly lines: OrderLine[];
  readonly proposals: ProposalShown[];
  readonly contact: ShownContact;
  /** The buyer's own affair: empty for the supplier. */
  readonly duties: (DutyHeld & { userName: string; at: Date })[];
  readonly rebindings: RebindingShown[];
}

/** One order with everything that one of its sides may read of it. */
@Injectable()
export class OrderPages {
  constructor(
    private readonly orders: Orders,
    private readonly queries: OrderQueries,
    private readonly duties: OrderDuties,
    private readonly rebindings: Rebindings,
  ) {}

  /** Throws `order_missing` for somebody else's order. */
  async read(side: 'buyer' | 'supplier', actor: Actor, orderId: string): Promise<OrderDetails> {
    const order = await this.orders.findAs(side, actor, orderId);
    return {
      ...(await this.queries.heading(orderId)),
      order,
      lines: await this.orders.lines(orderId),
      proposals: await this.queries.proposals(orderId),
      contact: this.orders.contact(actor, order),
      duties: side === 'buyer' ? await this.duties.of(orderId) : [],
      rebindings: side === 'buyer' ? await this.rebindings.of(orderId) : [],
    };
  }

  /** Throws `order_missing`. What both sides may read; the supplier does not see who was asked inside the buyer's house. */
  async timeline(side: 'buyer' | 'supplier', actor: Actor, orderId: string): Promise<OrderStep[]> {
    await this.orders.findAs(side, actor, orderId);
    const steps = await this.orders.timeline(orderId);
    return side === 'buyer' ? steps : steps.filter((step) => !INTERNAL.has(step.kind));
  }
}

const INTERNAL: ReadonlySet<string> = new Set(['rebinding_asked', 'rebound', 'rebinding_refused']);
