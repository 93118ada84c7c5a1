import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, type Fen, newId } from '@bangfu/kernel';
import { Ledger, type Transfer } from '@bangfu/ledger';
import { type Order, Orders } from '@bangfu/orders';
import { type BudgetAccounts, budgetAccounts, type BudgetKey, spending } from '../budgets/budget-accounts.js';
import { lockBudget } from '../budgets/budgets.locks.js';
import { budgetShort } from '../procurement.errors.js';
import { type BudgetEntry, type BudgetStep, budgetSteps, type BudgetTarget } from './budget-steps.js';

export interface PlacedOrder {
  readonly orderId: string;
  readonly amountFen: Fen;
}

/**
 * Reserved is what is still expected: units neither accepted nor refused, and the freight until a receipt carries it;
 * nothing once the order is received, completed or cancelled. Spent is what acceptance made payable.
 */
const TARGET = `
SELECT CASE WHEN o.state IN ('cancelled', 'received', 'completed') THEN 0::bigint
            ELSE expected.goods + CASE WHEN accepted.receipts = 0 THEN o.freight_fen ELSE 0 END END AS "reservedFen",
       accepted.goods + accepted.freight - returned.goods AS "spentFen"
  FROM orders o
  CROSS JOIN LATERAL (
    SELECT coalesce(sum((coalesce(confirmed_quantity, quantity) - settled_quantity) * unit_price_fen), 0)::bigint AS goods
      FROM order_lines WHERE order_id = o.id AND state IN ('placed', 'confirmed')) expected
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE goods_fen > 0) AS receipts, coalesce(sum(goods_fen), 0)::bigint AS goods,
           coalesce(sum(freight_fen), 0)::bigint AS freight
      FROM receipts WHERE order_id = o.id) accepted
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(amount_fen), 0)::bigint AS goods FROM returns WHERE order_id = o.id AND state = 'agreed') returned
 WHERE o.id = $1`;

/** What each order claims of its agency's budget: reserved when placed, spent by acceptance, released by the rest. */
@Injectable()
export class OrderBudgets {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ledger: Ledger,
    private readonly orders: Orders,
  ) {}

  /**
   * What a request reserved is reserved by the orders that came of it. Locks the two accounts that both are written to, and no
   * other of the budget. Constant in statements.
   */
  async takeOver(
    request: { readonly id: string; readonly reservationId: string },
    budget: BudgetKey,
    placed: readonly PlacedOrder[],
  ): Promise<void> {
    const accounts = budgetAccounts(budget);
    const transfers = await this.ledger.renew(
      request.reservationId,
      { key: `request-ordered:${request.id}`, refType: 'purchase_request', refId: request.id },
      placed.map(({ orderId, amountFen }) => ({
        key: keyOf(orderId, 1),
        refType: 'order',
        refId: orderId,
        legs: spending(accounts, amountFen),
      })),
    );
    await this.database.query(
      `WITH entry AS (
         SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::uuid[]) AS entry (id, order_id, amount, transfer_id)
       ), opened AS (
         INSERT INTO order_budgets (order_id, request_id, agency_id, year, fund)
         SELECT order_id, $6::uuid, $7::uuid, $8::integer, $9::text FROM entry
       )
       INSERT INTO order_budget_entries (id, order_id, position, kind, amount_fen, transfer_id, cause, at)
       SELECT id, order_id, 1, 'reserved', amount, transfer_id, 'orders.order_placed', $5::timestamptz FROM entry`,
      [
        placed.map(() => newId()),
        placed.map((order) => order.orderId),
        placed.map((order) => order.amountFen.toString()),
        transfers.map((transfer) => transfer.id),
        this.clock.now(),
        request.id,
        budget.agencyId,
        budget.year,
        budget.fund,
      ],
    );
  }

  /**
   * Brings what an order claims to what it should claim, whatever happened since and in whatever order it is told: receipts
   * spend, returns give back, refused, cancelled and finished parts are released. Late and doubled events change nothing.
   */
  async reconcile(orderId: string, cause: string): Promise<void> {
    await this.database.transaction(() => this.adjust(orderId, cause));
  }

  /**
   * Agrees to the supplier's proposal and claims what it adds (freight) in one transaction. Throws `budget_short` when the
   * budget does not bear it, and whatever `Orders.agree` throws; then nothing is agreed.
   */
  async agreeOrderProposal(actor: Actor, orderId: string, version: number): Promise<Order> {
    return this.database.transaction(async () => {
      const agreed = await this.orders.agree(actor, orderId, version);
      const { shortFen, freeFen } = await this.adjust(orderId, 'orders.proposal_agreed');
      if (shortFen > 0n) throw budgetShort(freeFen + shortFen, freeFen);
      return agreed;
    });
  }

  private async adjust(orderId: string, cause: string): Promise<{ shortFen: Fen; freeFen: Fen }> {
    const [budget] = await this.database.query<BudgetKey & Record<string, unknown>>(
      `SELECT agency_id AS "agencyId", year, fund FROM order_budgets WHERE order_id = $1 FOR UPDATE`,
      [orderId],
    );
    if (!budget) return { shortFen: 0n, freeFen: 0n };
    const { accounts, freeFen } = await lockBudget(this.database, budget);
    const [target] = await this.database.query<BudgetTarget & Record<string, unknown>>(TARGET, [orderId]);
    const entries = await this.entries(orderId);
    const { steps, shortFen } = budgetSteps(entries, target!, freeFen ?? 0n);
    let position = entries.length;
    for (const step of steps) {
      position += 1;
      const transfer = await this.take(step, keyOf(orderId, position), orderId, accounts);
      await this.database.query(
        `INSERT INTO order_budget_entries (id, order_id, position, kind, amount_fen, of_id, transfer_id, cause, at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          newId(),
          orderId,
          position,
          step.kind,
          step.amountFen.toString(),
          step.of?.id ?? null,
          transfer.id,
          cause,
          this.clock.now(),
        ],
      );
    }
    return { shortFen, freeFen: freeFen ?? 0n };
  }

  private async take(
    { kind, amountFen, of }: BudgetStep,
    key: string,
    orderId: string,
    accounts: BudgetAccounts,
  ): Promise<Transfer> {
    const part = { key, refType: 'order', refId: orderId, amount: amountFen };
    switch (kind) {
      case 'reserved':
        return this.ledger.reserve({ ...part, legs: spending(accounts, amountFen) });
      case 'released':
        return (await this.ledger.void(of!.transferId, part))!;
      case 'spent':
        return this.ledger.settle(of!.transferId, part);
      case 'spent_free':
        return this.ledger.post({ ...part, legs: spending(accounts, amountFen) });
      case 'overspent':
        return this.ledger.post({ ...part, legs: spending({ ...accounts, budget: accounts.overrun }, amountFen) });
      case 'returned':
        return this.ledger.reverse(of!.transferId, part);
    }
  }

  private entries(orderId: string): Promise<BudgetEntry[]> {
    return this.database.query<BudgetEntry & Record<string, unknown>>(
      `SELECT e.id, e.position, e.kind, e.amount_fen AS "amountFen", e.transfer_id AS "transferId",
              CASE WHEN e.kind IN ('released', 'returned') THEN 0::bigint
                   ELSE e.amount_fen - coalesce((SELECT sum(u.amount_fen) FROM order_budget_entries u WHERE u.of_id = e.id), 0)::bigint END AS "leftFen"
         FROM order_budget_entries e WHERE e.order_id = $1 ORDER BY e.position`,
      [orderId],
    );
  }
}

const keyOf = (orderId: string, position: number): string => `order-budget:${orderId}:${position}`;
