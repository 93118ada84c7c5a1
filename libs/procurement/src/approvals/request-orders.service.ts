import { Injectable } from '@nestjs/common';
import type { VariantSnapshot } from '@bangfu/catalog';
import { CreditLimits } from '@bangfu/finance';
import { type Actor, newId } from '@bangfu/kernel';
import { type NewOrder, type Order, Orders } from '@bangfu/orders';
import { OrderBudgets } from '../order-budgets/order-budgets.service.js';
import { RequestDrafts } from '../requests/request-drafts.service.js';
import { type RequestLine, type RequestRow, totalOf } from '../requests/request.js';

export interface OrderTerms {
  readonly approverIds: readonly string[];
  /** Days to pay after delivery. */
  readonly paymentDays: number;
}

/** Turns the approved lines of a request into one order per supplier, and its budget reservation into theirs. */
@Injectable()
export class RequestOrders {
  constructor(
    private readonly drafts: RequestDrafts,
    private readonly budgets: OrderBudgets,
    private readonly orders: Orders,
    private readonly limits: CreditLimits,
  ) {}

  /**
   * Writes the orders at the held prices; the freight is for each supplier to name. Answers them without their numbers, which
   * `Orders.number` gives at the end of the transaction. Throws `credit_limit_exceeded`.
   */
  async write(
    actor: Actor,
    request: RequestRow,
    lines: readonly RequestLine[],
    snapshots: ReadonlyMap<string, VariantSnapshot>,
    terms: OrderTerms,
  ): Promise<Order[]> {
    const groups = [...bySupplier(lines)].map(([supplierId, own]) => ({ supplierId, lines: own, orderId: newId() }));
    const placed = groups.map((group) => this.newOrder(request, group, snapshots, terms));
    const budget = { agencyId: request.agencyId, year: request.year!, fund: request.fund };
    await this.limits.queueUp(request.agencyId);
    const orders = await this.orders.write(actor, placed);
    await this.limits.check(request.agencyId);
    await this.budgets.takeOver(
      { id: request.id, reservationId: request.budgetReservationId! },
      budget,
      groups.map((group) => ({ orderId: group.orderId, amountFen: totalOf(group.lines) })),
    );
    return orders;
  }

  private newOrder(
    request: RequestRow,
    group: { supplierId: string; lines: readonly RequestLine[]; orderId: string },
    snapshots: ReadonlyMap<string, VariantSnapshot>,
    { approverIds, paymentDays }: OrderTerms,
  ): NewOrder {
    return {
      id: group.orderId,
      source: 'purchase_request',
      sourceId: request.id,
      buyerId: request.agencyId,
      budgetUnitId: request.budgetUnitId,
      fund: request.fund,
      supplierId: group.supplierId,
      paymentTerms: request.paymentTerms,
      paymentDays,
      wantedOn: request.wantedOn,
      deliveryAddress: request.deliveryAddress,
      deliveryContact: this.drafts.contactOf(request)!,
      note: request.remark,
      ordererId: request.requesterId,
      approverIds,
      lines: group.lines.map((line) => ({
        sourceLineId: line.id,
        reservationId: line.reservationId!,
        facts: snapshots.get(line.variantId)!,
        quantity: line.quantity,
        unitPriceFen: line.priceFen,
      })),
    };
  }
}

function bySupplier(lines: readonly RequestLine[]): Map<string, RequestLine[]> {
  const groups = new Map<string, RequestLine[]>();
  for (const line of lines) groups.set(line.supplierId, [...(groups.get(line.supplierId) ?? []), line]);
  return groups;
}
