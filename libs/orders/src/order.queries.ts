import { Clock, Database, decodeCursor, type Page, pageOf } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import type { OrderProposal, OrderProposalLine } from './order-proposal.entity.js';
import type { OrderFund } from './order.entity.js';
import type { OrderState } from './order.states.js';

export interface OrderFilter {
  readonly state?: OrderState;
  /** Only those whose supplier has not answered in time. */
  readonly overdue?: boolean;
  /** The other side. */
  readonly counterpartyId?: string;
  readonly budgetUnitId?: string;
  readonly year?: number;
  /** Beginning of the number. */
  readonly number?: string;
  readonly after?: string;
  readonly limit: number;
}

export interface OrderListed {
  readonly id: string;
  readonly number: string;
  readonly state: OrderState;
  readonly buyerId: string;
  readonly buyerName: string;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly budgetUnitId: string;
  readonly budgetUnitName: string;
  readonly fund: OrderFund;
  readonly goodsFen: bigint;
  readonly freightFen: bigint;
  readonly orderedFen: bigint;
  readonly lineCount: number;
  readonly firstProduct: string;
  readonly placedAt: Date;
  readonly confirmBy: string;
  readonly overdue: boolean;
  readonly wantedOn: string | null;
  readonly version: number;
}

export type ProposalShown = Pick<
  OrderProposal,
  'id' | 'freightFen' | 'goodsFen' | 'note' | 'state' | 'proposedAt' | 'decidedAt'
> & {
  readonly lines: Pick<OrderProposalLine, 'orderLineId' | 'quantity' | 'amountFen' | 'reason'>[];
};

/** Lists and details for both sides; one statement each, whatever the number of rows. */
@Injectable()
export class OrderQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  async list(side: 'buyer' | 'supplier', organisationId: string, filter: OrderFilter): Promise<Page<OrderListed>> {
    const after = decodeCursor(filter.after, ['instant', 'id']);
    const parameters: unknown[] = [organisationId, this.clock.today(), filter.limit + 1];
    const wheres: string[] = [];
    const where = (sql: (parameter: string) => string, value: unknown): void => {
      if (value === undefined || value === null) return;
      parameters.push(value);
      wheres.push(`AND ${sql(`$${parameters.length}`)}`);
    };
    where((p) => `o.state = ${p}`, filter.state);
    where((p) => `o.${side === 'buyer' ? 'supplier_id' : 'buyer_id'} = ${p}`, filter.counterpartyId);
    where((p) => `o.budget_unit_id = ${p}`, filter.budgetUnitId);
    where((p) => `o.fiscal_year = ${p}`, filter.year);
    where((p) => `o.number LIKE ${p} || '%'`, filter.number?.replace(/[\\%_]/g, '\\$&'));
    if (filter.overdue) wheres.push(`AND o.state = 'placed' AND o.confirm_by < $2`);
    if (after) {
      parameters.push(after[0], after[1]);
      wheres.push(`AND (o.placed_at, o.id) < ($${parameters.length - 1}::timestamptz, $${parameters.length}::uuid)`);
    }
    const rows = await this.database.query<OrderListed & Record<string, unknown>>(
      `SELECT o.id, o.number, o.state, o.buyer_id AS "buyerId", buyer.name AS "buyerName", o.supplier_id AS "supplierId",
              supplier.name AS "supplierName", o.budget_unit_id AS "budgetUnitId", unit.name AS "budgetUnitName", o.fund,
              o.goods_fen AS "goodsFen", o.freight_fen AS "freightFen", o.ordered_fen AS "orderedFen", lines.count AS "lineCount",
              lines.first AS "firstProduct", o.placed_at AS "placedAt", o.confirm_by AS "confirmBy",
              o.state = 'placed' AND o.confirm_by < $2::date AS overdue, o.wanted_on AS "wantedOn", o.version
       FROM orders o
       JOIN organisations buyer ON buyer.id = o.buyer_id
       JOIN organisations supplier ON supplier.id = o.supplier_id
       JOIN organisations unit ON unit.id = o.budget_unit_id
       CROSS JOIN LATERAL (
         SELECT count(*)::int AS count, min(product_name) FILTER (WHERE position = 1) AS first FROM order_lines WHERE order_id = o.id) lines
       WHERE o.${side}_id = $1 ${wheres.join(' ')}
       ORDER BY o.placed_at DESC, o.id DESC LIMIT $3`,
      parameters,
    );
    return pageOf(rows, filter.limit, (row) => [row.placedAt, row.id]);
  }

  /** The names around an order, and whether the supplier is late with its answer. */
  async heading(
    orderId: string,
  ): Promise<{ buyerName: string; supplierName: string; budgetUnitName: string; overdue: boolean }> {
    const [row] = await this.database.query<{
      buyerName: string;
      supplierName: string;
      budgetUnitName: string;
      overdue: boolean;
    }>(
      `SELECT buyer.name AS "buyerName", supplier.name AS "supplierName", unit.name AS "budgetUnitName",
              o.state = 'placed' AND o.confirm_by < $2::date AS overdue
       FROM orders o JOIN organisations buyer ON buyer.id = o.buyer_id JOIN organisations supplier ON supplier.id = o.supplier_id
       JOIN organisations unit ON unit.id = o.budget_unit_id WHERE o.id = $1`,
      [orderId, this.clock.today()],
    );
    return row!;
  }

  /** All proposals of an order with their lines, oldest first. */
  async proposals(orderId: string): Promise<ProposalShown[]> {
    const rows = await this.database.query<Omit<ProposalShown, 'lines'> & ProposalShown['lines'][number]>(
      `SELECT proposal.id, proposal.freight_fen AS "freightFen", proposal.goods_fen AS "goodsFen", proposal.note, proposal.state,
              proposal.proposed_at AS "proposedAt", proposal.decided_at AS "decidedAt", line.order_line_id AS "orderLineId", line.quantity,
              line.amount_fen AS "amountFen", line.reason
       FROM order_proposals proposal JOIN order_proposal_lines line ON line.proposal_id = proposal.id
       JOIN order_lines ordered ON ordered.id = line.order_line_id
       WHERE proposal.order_id = $1 ORDER BY proposal.id, ordered.position`,
      [orderId],
    );
    const shown = new Map<string, ProposalShown>();
    for (const { orderLineId, quantity, amountFen, reason, ...proposal } of rows) {
      if (!shown.has(proposal.id)) shown.set(proposal.id, { ...proposal, lines: [] });
      shown.get(proposal.id)!.lines.push({ orderLineId, quantity, amountFen, reason });
    }
    return [...shown.values()];
  }

  /** Orders that wait for the decision of a unit's manager about their budget unit. */
  async openRebindings(buyerId: string): Promise<
    {
      orderId: string;
      number: string;
      fromUnitName: string;
      toUnitName: string;
      reason: string;
      askedAt: Date;
      askedByName: string;
    }[]
  > {
    return this.database.query(
      `SELECT o.id AS "orderId", o.number, source.name AS "fromUnitName", target.name AS "toUnitName", asked.reason,
              asked.asked_at AS "askedAt", person.name AS "askedByName"
       FROM order_rebindings asked JOIN orders o ON o.id = asked.order_id
       JOIN organisations source ON source.id = asked.from_unit_id JOIN organisations target ON target.id = asked.to_unit_id
       JOIN users person ON person.id = asked.asked_by
       WHERE o.buyer_id = $1 AND asked.state = 'asked' ORDER BY asked.id LIMIT 200`,
      [buyerId],
    );
  }
}
