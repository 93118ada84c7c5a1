import { type Actor, Audit, businessDate, Clock, Database, Env, fiscalYear, newId, Outbox } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { sealContact } from './delivery-contact.js';
import { TAKE_NUMBERS } from './document-numbers.service.js';
import { type NewOrder, assertPlaceable, goodsOf } from './new-order.js';
import { type DutyHeld, dutyRows, insertDuties, withSeparateDuties } from './order-duties.service.js';
import { insertLines, insertOrders, lineRows, orderRows } from './order-rows.js';
import { OrderSettings } from './order-settings.service.js';
import { insertSteps, stepRows } from './order-steps.service.js';
import { Order } from './order.entity.js';
import { OrderPlaced } from './orders.events.js';
import { partiesOf } from './order-parties.js';

const PREFIX = 'DD';

/** Unique, and never seen by anybody: `number` replaces it in the same transaction. */
const numberUntilCommit = (id: string, year: number): string =>
  `${PREFIX}${year}-${BigInt(`0x${id.replaceAll('-', '')}`)}`;

/** $1 orders, $2 their lines, $3 duties, $4 steps. */
const PLACE = `
WITH placed AS (${insertOrders('$1')}), lines AS (${insertLines('$2')}), duties AS (${insertDuties('$3')})
${insertSteps('$4')}`;

/** Writing orders down: the same number of statements for one line and for a thousand. */
@Injectable()
export class OrderPlacing {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly env: Env,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly settings: OrderSettings,
  ) {}

  async place(actor: Actor, orders: readonly NewOrder[]): Promise<Order[]> {
    return this.database.transaction(async () => {
      const rows = await this.write(actor, orders);
      await this.number(actor, rows);
      return rows;
    });
  }

  /** One statement for everything about all of them. Throws `duties_not_separate` and what `assertPlaceable` throws. */
  async write(actor: Actor, orders: readonly NewOrder[]): Promise<Order[]> {
    if (orders.length === 0) return [];
    orders.forEach(assertPlaceable);
    return this.database.transaction(async () => {
      const at = this.clock.now();
      // Of the same instant: midnight may strike between two looks at the clock.
      const on = businessDate(at);
      const confirmBy = await this.settings.confirmBy(on);
      const rows = orders.map((order) => this.rowOf(order, { at, on, confirmBy }));
      const steps = rows.map((row) => ({ orderId: row.id, kind: 'placed' as const }));
      await withSeparateDuties(
        this.database.query(PLACE, [
          orderRows(rows),
          lineRows(orders.map((order, index) => ({ order, orderId: rows[index]!.id }))),
          dutyRows(
            orders.flatMap((order, index) => dutiesOf(order, rows[index]!.id)),
            at,
          ),
          stepRows(actor, steps, at),
        ]),
      );
      await this.outbox.add(...rows.map((row) => new OrderPlaced(partiesOf(row))));
      return rows;
    });
  }

  /** Everybody who places an order waits for the counter from here to the commit: it comes last. */
  async number(actor: Actor, rows: readonly Order[]): Promise<void> {
    if (rows.length === 0) return;
    const numbered = await this.database.query<{ id: string; number: string }>(
      `WITH taken AS (${TAKE_NUMBERS})
       UPDATE orders placed SET number = $1::text || $2::int || '-' || lpad(next.n::text, greatest(6, length(next.n::text)), '0')
       FROM (SELECT id, taken.last - $3::int + position AS n FROM taken, unnest($4::uuid[]) WITH ORDINALITY AS row (id, position)) next
       WHERE placed.id = next.id RETURNING placed.id, placed.number`,
      [PREFIX, rows[0]!.fiscalYear, rows.length, rows.map((row) => row.id)],
    );
    for (const row of rows) row.number = numbered.find(({ id }) => id === row.id)!.number;
    await this.audit.recordAll(
      actor,
      rows.map((row) => ({
        action: 'orders.order.placed',
        subjectType: 'order',
        subjectId: row.id,
        organisationId: row.buyerId,
        detail: {
          number: row.number,
          supplierId: row.supplierId,
          orderedFen: row.orderedFen,
          source: row.source,
          sourceId: row.sourceId,
        },
      })),
    );
  }

  private rowOf(order: NewOrder, { at, on, confirmBy }: { at: Date; on: string; confirmBy: string }): Order {
    const id = order.id ?? newId();
    const goodsFen = goodsOf(order);
    const freightFen = order.freightFen ?? 0n;
    return this.database.repo(Order).create({
      id,
      number: numberUntilCommit(id, fiscalYear(on)),
      source: order.source,
      sourceId: order.sourceId,
      buyerId: order.buyerId,
      budgetUnitId: order.budgetUnitId,
      fund: order.fund,
      supplierId: order.supplierId,
      state: 'placed',
      freightFen,
      goodsFen,
      orderedFen: goodsFen + freightFen,
      paymentTerms: order.paymentTerms,
      paymentDays: order.paymentDays,
      placedAt: at,
      placedOn: on,
      fiscalYear: fiscalYear(on),
      confirmBy,
      wantedOn: order.wantedOn ?? null,
      confirmedAt: null,
      closedAt: null,
      deliveryAddress: order.deliveryAddress,
      ...sealContact(this.env.secrets, id, order.deliveryContact),
      note: order.note ?? '',
      version: 1,
    });
  }
}

const dutiesOf = (order: NewOrder, orderId: string): DutyHeld[] => [
  { orderId, duty: 'orderer', userId: order.ordererId },
  ...order.approverIds.map((userId) => ({ orderId, duty: 'approver' as const, userId })),
];
