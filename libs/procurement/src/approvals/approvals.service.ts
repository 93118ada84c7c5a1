import { Injectable } from '@nestjs/common';
import { Stock, Variants } from '@bangfu/catalog';
import { type Actor, assertTransition, Audit, Clock, Database, newId, Outbox } from '@bangfu/kernel';
import { type Order, Orders } from '@bangfu/orders';
import { holdOver, lineNotOpen, requestMissing, staleVersion, UNSELLABLE_WORDS } from '../procurement.errors.js';
import { RequestApproved, RequestRefused, RequestStepApproved } from '../procurement.events.js';
import { PurchaseRequests } from '../requests/purchase-requests.service.js';
import { type Approval, type RequestLine, type RequestRow, type RequestView, totalOf } from '../requests/request.js';
import { lockRequest } from '../requests/request.locks.js';
import { RequestQueries } from '../requests/request.queries.js';
import { type LineRefusal, RequestReleases } from '../requests/request-releases.service.js';
import { REQUEST_TRANSITIONS } from '../requests/request.states.js';
import { type OrderTerms, RequestOrders } from './request-orders.service.js';
import { voiceOf } from './voice.js';

export interface ApprovalInput {
  readonly version: number;
  /** Lines that this approver does not want; the total and the band never grow. */
  readonly refusedLines?: readonly LineRefusal[];
  readonly note?: string;
}

export interface ApprovalOutcome {
  /** As it is now. */
  readonly request: RequestView;
  /** Orders placed by the last approval; empty before it, and when nothing was left to order. */
  readonly orderIds: string[];
  /** Lines that fell away at the moment of ordering, with the reason. */
  readonly refusedBySystem: LineRefusal[];
}

/** Orders that were written have no number yet. */
type Decision = Pick<ApprovalOutcome, 'refusedBySystem'> & { readonly orders: readonly Order[] };

/** The row of `approvalRow`. */
const INSERT_APPROVAL = `INSERT INTO approvals (id, request_id, requester_id, step, approver_id, deputy_for, verdict, reason, at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

/** The last approval, and with it the request and its open lines. */
const APPROVE = `
WITH approval AS (${INSERT_APPROVAL}),
     lines AS (UPDATE request_lines SET state = 'approved' WHERE request_id = $2 AND state = 'open')
UPDATE purchase_requests SET state = 'approved', decided_at = $9, changed_at = $9, version = version + 1 WHERE id = $2`;

type Spoken = Pick<Approval, 'step' | 'deputyFor' | 'verdict' | 'reason'> & { readonly approverId: string | null };

const approvalRow = (request: RequestRow, spoken: Spoken, at: Date): readonly unknown[] => [
  newId(),
  request.id,
  request.requesterId,
  spoken.step,
  spoken.approverId,
  spoken.deputyFor,
  spoken.verdict,
  spoken.reason.slice(0, 500),
  at,
];

/** Deciding on purchase requests, by as many different people as the amount's band asks. */
@Injectable()
export class Approvals {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly stock: Stock,
    private readonly variants: Variants,
    private readonly queries: RequestQueries,
    private readonly releases: RequestReleases,
    private readonly requestOrders: RequestOrders,
    private readonly orders: Orders,
    private readonly requests: PurchaseRequests,
  ) {}

  /**
   * Gives one approval, perhaps without some lines. The last one places an order per supplier in the same transaction;
   * lines that can no longer be sold then (certificate ended, delisted) fall away with the reason. Constant in statements.
   * Throws `own_request`, `not_an_approver`, `approved_already`, `stale_version`, `wrong_step`, `hold_over`, `line_not_open`.
   */
  async approve(actor: Actor, requestId: string, input: ApprovalInput): Promise<ApprovalOutcome> {
    return this.database.transaction(async () => {
      const { orders, refusedBySystem } = await this.decide(actor, requestId, input);
      const request = await this.requests.view(actor, requestId);
      await this.orders.number(actor, orders);
      return { request: numbered(request, orders), orderIds: orders.map(({ id }) => id), refusedBySystem };
    });
  }

  private async decide(actor: Actor, requestId: string, input: ApprovalInput): Promise<Decision> {
    const { request, lines, given, deputyFor, settings } = await this.begin(
      actor,
      requestId,
      input.version,
      'approved',
    );
    const refusals = input.refusedLines ?? [];
    const open = await this.refuseLines(actor, request, lines, refusals);
    if (open.length === 0) {
      const reason = input.note || refusals.map((refusal) => refusal.reason).join('；');
      await this.writeRefusal(actor, request, given, deputyFor, reason);
      await this.finishRefused(actor, request, open, '所有行均被拒绝');
      return { orders: [], refusedBySystem: [] };
    }
    const step = given.length + 1;
    const spoken = {
      step,
      approverId: actor.userId,
      deputyFor,
      verdict: 'approved',
      reason: input.note ?? '',
    } as const;
    const approval = approvalRow(request, spoken, this.clock.now());
    if (step < request.approvalsNeeded!) {
      await this.database.query(INSERT_APPROVAL, approval);
      await this.finishStep(actor, request, refusals, lines, step);
      return { orders: [], refusedBySystem: [] };
    }
    const approverIds = [...given.map(({ approverId }) => approverId), actor.userId!];
    const terms = { approverIds, paymentDays: settings.paymentDays };
    return this.finishApproved(actor, request, lines, open, terms, approval);
  }

  /** Refuses the whole request; stock and budget are free again. Throws as `approve` does. */
  async refuse(actor: Actor, requestId: string, version: number, reason: string): Promise<void> {
    await this.database.transaction(async () => {
      const { request, lines, given, deputyFor } = await this.begin(actor, requestId, version, 'refused');
      await this.writeRefusal(actor, request, given, deputyFor, reason);
      await this.finishRefused(
        actor,
        request,
        lines.filter((line) => line.state === 'open'),
        reason,
      );
    });
  }

  /** Locks the request and finds out with whose voice the actor speaks. */
  private async begin(actor: Actor, requestId: string, version: number, to: 'approved' | 'refused') {
    const request = await lockRequest(this.database, requestId, actor.organisationId);
    if (request.agencyId !== actor.organisationId || request.state === 'draft') throw requestMissing();
    assertTransition(REQUEST_TRANSITIONS, request.state, to, '采购申请');
    const { lines, given, voices, settings } = await this.queries.decision(requestId, actor);
    const { deputyFor } = voiceOf(actor.userId!, voices, request.requesterId, given);
    if (request.version !== version) throw staleVersion(request.version);
    if (request.heldUntil! <= this.clock.now()) throw holdOver();
    return { request, given, deputyFor, lines, settings };
  }

  /** Locks the stock of all open lines at once, then lets go of the refused ones; answers those that stay. */
  private async refuseLines(
    actor: Actor,
    request: RequestRow,
    lines: readonly RequestLine[],
    refusals: readonly LineRefusal[],
  ): Promise<RequestLine[]> {
    const open = lines.filter((line) => line.state === 'open');
    const ids = new Set(refusals.map((refusal) => refusal.lineId));
    if (ids.size !== refusals.length || refusals.some((refusal) => !open.some((line) => line.id === refusal.lineId))) {
      throw lineNotOpen();
    }
    await this.releases.refuseLines(refusals, lines, actor.userId);
    if (refusals.length > 0) {
      await this.record(actor, request, 'lines_refused', {
        lines: refusals.map(({ lineId, reason }) => ({ lineId, reason })),
      });
    }
    return open.filter((line) => !ids.has(line.id));
  }

  /** The first of several approvals: refused lines give their part of the budget back, the rest waits on. */
  private async finishStep(
    actor: Actor,
    request: RequestRow,
    refusals: readonly LineRefusal[],
    lines: readonly RequestLine[],
    step: number,
  ): Promise<void> {
    const refusedFen = totalOf(lines.filter((line) => refusals.some((refusal) => refusal.lineId === line.id)));
    if (refusedFen > 0n) await this.releases.voidBudget(request, `request-refused:${request.id}:${step}`, refusedFen);
    await this.database.query(`UPDATE purchase_requests SET changed_at = $2, version = version + 1 WHERE id = $1`, [
      request.id,
      this.clock.now(),
    ]);
    await this.record(actor, request, 'step_approved', { step, of: request.approvalsNeeded });
    await this.outbox.add(new RequestStepApproved({ requestId: request.id, agencyId: request.agencyId, step }));
  }

  private async finishApproved(
    actor: Actor,
    request: RequestRow,
    lines: readonly RequestLine[],
    open: readonly RequestLine[],
    terms: OrderTerms,
    approval: readonly unknown[],
  ): Promise<Decision> {
    const snapshots = await this.variants.snapshot([...new Set(open.map((line) => line.variantId))]);
    const refusedBySystem = open.flatMap((line) => {
      const sellable = snapshots.get(line.variantId)?.sellable ?? 'product_not_listed';
      return sellable === true ? [] : [{ lineId: line.id, reason: UNSELLABLE_WORDS[sellable] ?? '商品目前不能购买' }];
    });
    await this.releases.refuseLines(refusedBySystem, lines, null);
    const ordered = open.filter((line) => !refusedBySystem.some((refusal) => refusal.lineId === line.id));
    if (ordered.length === 0) {
      await this.database.query(INSERT_APPROVAL, approval);
      await this.finishRefused(actor, request, [], '商品均已不能购买');
      return { orders: [], refusedBySystem };
    }
    await this.stock.keep(ordered.map((line) => line.reservationId!));
    const orders = await this.requestOrders.write(actor, request, ordered, snapshots, terms);
    const orderIds = orders.map(({ id }) => id);
    await this.database.query(APPROVE, approval);
    await this.record(actor, request, 'approved', { orderIds, totalFen: totalOf(ordered), refusedBySystem });
    await this.outbox.add(new RequestApproved({ requestId: request.id, agencyId: request.agencyId, orderIds }));
    return { orders, refusedBySystem };
  }

  private async finishRefused(
    actor: Actor,
    request: RequestRow,
    open: readonly RequestLine[],
    reason: string,
  ): Promise<void> {
    await this.releases.end(request, open, 'refused', reason);
    await this.record(actor, request, 'refused', { reason });
    await this.outbox.add(new RequestRefused({ requestId: request.id, agencyId: request.agencyId }));
  }

  private async writeRefusal(
    actor: Actor,
    request: RequestRow,
    given: readonly Approval[],
    deputyFor: string | null,
    reason: string,
  ): Promise<void> {
    const step = given.length + 1;
    const spoken = { step, approverId: actor.userId, deputyFor, verdict: 'refused', reason } as const;
    await this.database.query(INSERT_APPROVAL, approvalRow(request, spoken, this.clock.now()));
  }

  private record(actor: Actor, request: RequestRow, verb: string, detail: Record<string, unknown>): Promise<void> {
    return this.audit.record(actor, {
      action: `procurement.purchase_request.${verb}`,
      subjectType: 'purchase_request',
      subjectId: request.id,
      organisationId: request.agencyId,
      detail,
    });
  }
}

/** The view was read before the orders had their numbers: nobody waits for the counter while it is read. */
function numbered(request: RequestView, orders: readonly Order[]): RequestView {
  const numbers = new Map(orders.map(({ id, number }) => [id, number]));
  const shown = request.orders.map((order) => ({ ...order, number: numbers.get(order.id) ?? order.number }));
  return { ...request, orders: shown.sort((a, b) => (a.number < b.number ? -1 : 1)) };
}
