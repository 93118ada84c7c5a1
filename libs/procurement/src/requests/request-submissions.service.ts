import { Injectable } from '@nestjs/common';
import { Stock, stockShort, Variants } from '@bangfu/catalog';
import {
  type Actor,
  addWorkingDays,
  assertTransition,
  Audit,
  businessDate,
  Clock,
  Database,
  type Fen,
  fiscalYear,
  Outbox,
  SYSTEM,
  workingCalendar,
} from '@bangfu/kernel';
import { Ledger } from '@bangfu/ledger';
import { parsePhone } from '@bangfu/parties';
import { type ApprovalBand, bandOf } from '../bands/approval-band.js';
import { type BudgetKey, spending } from '../budgets/budget-accounts.js';
import { lockBudget } from '../budgets/budgets.locks.js';
import {
  budgetMissing,
  budgetShort,
  contentMissing,
  linesBlocked,
  notRequester,
  type PriceChange,
  priceChanged,
  requestEmpty,
  staleVersion,
  wantedOnPast,
} from '../procurement.errors.js';
import { ApprovalOverdue, RequestExpired, RequestSubmitted, RequestWithdrawn } from '../procurement.events.js';
import type { Settings } from '../procurement-settings.js';
import { type CheckedLine, changedPrices, checkLines, currentTotal, shortLines } from './checked-lines.js';
import { RequestDrafts } from './request-drafts.service.js';
import type { RequestRow } from './request.js';
import { lockAnyRequest, lockRequest } from './request.locks.js';
import { RequestQueries } from './request.queries.js';
import { RequestReleases } from './request-releases.service.js';
import { REQUEST_TRANSITIONS } from './request.states.js';

export interface Submission {
  readonly version: number;
  /** The total that the requester saw; when given and different, nothing is submitted and the changes are told. */
  readonly totalFen?: Fen;
}

/** What holds at the moment of sending. */
interface Terms {
  readonly at: Date;
  readonly settings: Settings;
  readonly bands: readonly ApprovalBand[];
}

const DAY_MS = 86_400_000;
const BATCH = 200;

/** The request is sent, its lines as they are held: names, prices ($11 to $14) and reservations ($15) of this moment. */
const SUBMIT = `
WITH lines AS (
  UPDATE request_lines l SET price_fen = x.price, amount_fen = l.quantity * x.price, product_name = x.product, variant_name = x.variant,
         unit = x.unit, reservation_id = x.reservation
    FROM unnest($10::uuid[], $11::bigint[], $12::text[], $13::text[], $14::text[], $15::uuid[]) AS x (id, price, product, variant, unit, reservation)
   WHERE l.id = x.id
)
UPDATE purchase_requests SET state = 'submitted', number = 'QG' || $2::integer || '-' || lpad(nextval('purchase_request_numbers')::text, 6, '0'),
       year = $2::integer, submitted_at = $3, held_until = $4, approval_due_on = $5, band_up_to_fen = $6, approvals_needed = $7, submitted_fen = $8,
       budget_reservation_id = $9, changed_at = $3, version = version + 1
 WHERE id = $1`;

/** Sending a request, taking it back, and its end by time: price, stock and budget are held in between. */
@Injectable()
export class RequestSubmissions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly ledger: Ledger,
    private readonly stock: Stock,
    private readonly variants: Variants,
    private readonly drafts: RequestDrafts,
    private readonly queries: RequestQueries,
    private readonly releases: RequestReleases,
  ) {}

  /**
   * Sends a draft for approval: prices of now, stock of every line and budget of the total are held for the days of the
   * setting. All or nothing, in a constant number of statements. Answers the prices that changed since the draft.
   * Throws `stock_short`, `budget_short`, `budget_missing`, `lines_not_orderable`, `price_changed`, `stale_version`,
   * `content_missing`, `request_empty`, `wrong_step`.
   */
  async submit(actor: Actor, id: string, submission: Submission): Promise<PriceChange[]> {
    return this.database.transaction(async () => {
      const request = await this.drafts.lockDraft(actor, id, submission.version);
      await this.drafts.unitFor(actor, request);
      this.assertComplete(request);
      const now = this.clock.now();
      const { lines, settings, bands } = await this.queries.submission(id, request.agencyId, businessDate(now));
      if (lines.length === 0) throw requestEmpty();
      const checked = checkLines(
        lines,
        await this.variants.snapshot([...new Set(lines.map((line) => line.variantId))]),
      );
      const blocked = checked.flatMap((line) => line.blocked ?? []);
      if (blocked.length > 0) throw linesBlocked(blocked);
      const changes = changedPrices(checked);
      const totalFen = currentTotal(checked);
      if (submission.totalFen !== undefined && submission.totalFen !== totalFen) throw priceChanged(totalFen, changes);
      // What is gone already is refused before it would wait for those who are taking it.
      const short = shortLines(checked);
      if (short.length > 0) throw stockShort(short);
      await this.hold(request, checked, totalFen, { at: now, settings, bands });
      await this.record(actor, request, 'submitted', { totalFen, changedPrices: changes.length });
      await this.outbox.add(new RequestSubmitted({ requestId: id, agencyId: request.agencyId }));
      return changes;
    });
  }

  /** Takes a waiting request back; everything it held is free again. Throws `not_requester`, `stale_version`, `wrong_step`. */
  async withdraw(actor: Actor, id: string, version: number, reason: string): Promise<void> {
    await this.database.transaction(async () => {
      const request = await lockRequest(this.database, id, actor.organisationId);
      if (request.requesterId !== actor.userId) throw notRequester();
      assertTransition(REQUEST_TRANSITIONS, request.state, 'withdrawn', '采购申请');
      if (request.version !== version) throw staleVersion(request.version);
      await this.releases.end(request, await this.queries.lines(id), 'withdrawn', reason);
      await this.record(actor, request, 'withdrawn', { reason });
      await this.outbox.add(new RequestWithdrawn({ requestId: id, agencyId: request.agencyId }));
    });
  }

  /**
   * Ends every request whose hold is over; for the schedule. Each in its own transaction; answers how many. One that fails
   * does not stop the others; the first failure is thrown at the end.
   */
  async expireHeld(): Promise<number> {
    let expired = 0;
    let after = '00000000-0000-0000-0000-000000000000';
    const failures: unknown[] = [];
    for (;;) {
      const due = await this.database.query<{ id: string }>(
        `SELECT id FROM purchase_requests WHERE state = 'submitted' AND held_until <= $1 AND id > $2 ORDER BY id LIMIT ${BATCH}`,
        [this.clock.now(), after],
      );
      for (const { id } of due) {
        after = id;
        try {
          if (await this.expire(id)) expired += 1;
        } catch (error) {
          failures.push(error);
        }
      }
      if (due.length < BATCH) break;
    }
    if (failures.length > 0) throw failures[0];
    return expired;
  }

  /** Tells once of every request that nobody decided within its working days; for the schedule. Answers how many. */
  async tellOverdue(): Promise<number> {
    return this.database.transaction(async () => {
      const late = await this.database.query<{ id: string; agencyId: string; dueOn: string }>(
        `UPDATE purchase_requests SET overdue_told_at = $1 WHERE id IN (
           SELECT id FROM purchase_requests WHERE state = 'submitted' AND approval_due_on < $2 AND overdue_told_at IS NULL
            ORDER BY id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
         RETURNING id, agency_id AS "agencyId", approval_due_on AS "dueOn"`,
        [this.clock.now(), this.clock.today()],
      );
      await this.outbox.add(
        ...late.map(({ id, agencyId, dueOn }) => new ApprovalOverdue({ requestId: id, agencyId, dueOn })),
      );
      return late.length;
    });
  }

  private async expire(id: string): Promise<boolean> {
    return this.database.transaction(async () => {
      const request = await lockAnyRequest(this.database, id);
      if (request?.state !== 'submitted' || request.heldUntil! > this.clock.now()) return false;
      await this.releases.end(request, await this.queries.lines(id), 'expired', '锁定期内未审批，自动失效');
      await this.record(SYSTEM, request, 'expired', { heldUntil: request.heldUntil!.toISOString() });
      await this.outbox.add(new RequestExpired({ requestId: id, agencyId: request.agencyId }));
      return true;
    });
  }

  private assertComplete(request: RequestRow): void {
    if (request.deliveryAddress.trim() === '') throw contentMissing('deliveryAddress', '收货地址');
    const contact = this.drafts.contactOf(request);
    if (!contact) throw contentMissing('contact', '收货联系人');
    parsePhone(contact.phone);
    if (request.wantedOn !== null && request.wantedOn < this.clock.today()) throw wantedOnPast();
  }

  /** Stock first, budget second, rows last: every verb of this room takes its locks in this order. */
  private async hold(
    request: RequestRow,
    checked: readonly CheckedLine[],
    totalFen: Fen,
    { at, settings, bands }: Terms,
  ): Promise<void> {
    const today = businessDate(at);
    const band = bandOf(bands, totalFen);
    const heldUntil = new Date(at.getTime() + settings.holdDays * DAY_MS);
    const reservations = await this.stock.reserve(
      checked.map(({ line }) => ({
        variantId: line.variantId,
        quantity: line.quantity,
        refType: 'request_line',
        refId: line.id,
      })),
      heldUntil,
    );
    const budget: BudgetKey = { agencyId: request.agencyId, year: fiscalYear(today), fund: request.fund };
    const reservationId = await this.holdBudget(request, budget, totalFen);
    await this.database.query(SUBMIT, [
      request.id,
      budget.year,
      at,
      heldUntil,
      addWorkingDays(today, settings.approvalWorkingDays, workingCalendar()),
      band.upToFen?.toString() ?? null,
      band.approvalsNeeded,
      totalFen.toString(),
      reservationId,
      checked.map(({ line }) => line.id),
      checked.map(({ variant }) => variant!.priceFen.toString()),
      checked.map(({ variant }) => variant!.productName),
      checked.map(({ variant }) => variant!.variantName),
      checked.map(({ variant }) => variant!.unit),
      checked.map(({ line }) => reservations.get(line.id)!),
    ]);
  }

  private async holdBudget(request: RequestRow, budget: BudgetKey, totalFen: Fen): Promise<string> {
    const { accounts, freeFen } = await lockBudget(this.database, budget);
    if (freeFen === null) throw budgetMissing(budget.year, budget.fund);
    if (freeFen < totalFen) throw budgetShort(totalFen, freeFen);
    const transfer = await this.ledger.reserve({
      key: `request-hold:${request.id}`,
      refType: 'purchase_request',
      refId: request.id,
      legs: spending(accounts, totalFen),
    });
    return transfer.id;
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
