import { Injectable } from '@nestjs/common';
import type { VariantSnapshot } from '@bangfu/catalog';
import { CreditLimits } from '@bangfu/finance';
import { type Actor, Clock, newId } from '@bangfu/kernel';
import { type NewOrder, type Order, Orders } from '@bangfu/orders';
import { budgetAccounts } from '../budgets/budget-accounts.js';
import { OrderBudgets } from '../order-budgets/order-budgets.service.js';
import { ProcurementSettings } from '../procurement-settings.service.js';
import { RequestDrafts } from '../requests/request-drafts.service.js';
import { type RequestLine, type RequestRow, totalOf } from '../requests/request.js';
import { RequestReleases } from '../requests/request-releases.service.js';

/** Turns the approved lines of a request into one order per supplier, and its budget reservation into theirs. */
@Injectable()
export class RequestOrders {
  constructor(
    private readonly clock: Clock,
    private readonly settings: ProcurementSettings,
    private readonly drafts: RequestDrafts,
    private readonly releases: RequestReleases,
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
    approverIds: readonly string[],
  ): Promise<Order[]> {
    const { paymentDays } = await this.settings.on(this.clock.today());
    const groups = [...bySupplier(lines)].map(([supplierId, own]) => ({ supplierId, lines: own, orderId: newId() }));
    const placed = groups.map((group) => this.newOrder(request, group, snapshots, approverIds, paymentDays));
    const budget = { agencyId: request.agencyId, year: request.year!, fund: request.fund };
    await this.limits.queueUp(request.agencyId);
    // Locks the two accounts that the orders' own reservations are written to; nothing in between needs the others of the budget.
    await this.releases.voidReservation(request, `request-ordered:${request.id}`);
    const orders = await this.orders.write(actor, placed);
    await this.limits.check(request.agencyId);
    await this.budgets.open(
      request.id,
      budget,
      budgetAccounts(budget),
      groups.map((group) => ({ orderId: group.orderId, amountFen: totalOf(group.lines) })),
    );
    return orders;
  }

  private newOrder(
    request: RequestRow,
    group: { supplierId: string; lines: readonly RequestLine[]; orderId: string },
    snapshots: ReadonlyMap<string, VariantSnapshot>,
    approverIds: readonly string[],
    paymentDays: number,
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
