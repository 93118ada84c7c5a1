import { Injectable } from '@nestjs/common';
import { Variants } from '@bangfu/catalog';
import {
  type Actor,
  assertTransition,
  Audit,
  Clock,
  Database,
  Env,
  fiscalYear,
  MAX_FEN,
  newId,
  seal,
  toJson,
  unseal,
} from '@bangfu/kernel';
import type { PaymentTerms } from '@bangfu/orders';
import type { BudgetFund } from '../budgets/budget-accounts.js';
import {
  amountTooLarge,
  budgetUnitWrong,
  fundUnfit,
  notRequester,
  requestFull,
  requestMissing,
  staleVersion,
  variantUnknown,
} from '../procurement.errors.js';
import { UnitsServed, type UnitServed } from '../units-served.queries.js';
import type { Contact, RequestLine, RequestRow } from './request.js';
import { lockRequest } from './request.locks.js';
import { RequestQueries } from './request.queries.js';
import { REQUEST_TRANSITIONS } from './request.states.js';

export interface DraftLine {
  /** Of a line that is there already, or made by the client. */
  readonly id?: string;
  readonly variantId: string;
  readonly quantity: bigint;
  readonly note?: string;
}

export interface DraftContent {
  readonly title: string;
  readonly fund: BudgetFund;
  /** The unit that the purchase counts for; the own one when left out. */
  readonly budgetUnitId?: string | null;
  readonly wantedOn?: string | null;
  readonly deliveryAddress?: string;
  readonly contact?: Contact | null;
  readonly remark?: string;
  /** Goods first unless told. */
  readonly paymentTerms?: PaymentTerms;
  readonly lines?: readonly DraftLine[];
}

export const MOST_LINES = 200;
const CONTACT = 'procurement.contact';

const insertLines = (rows: string): string =>
  `INSERT INTO request_lines (id, request_id, position, variant_id, supplier_id, product_name, variant_name, unit, quantity, price_fen, amount_fen, note)
   SELECT id, request_id, position, variant_id, supplier_id, product_name, variant_name, unit, quantity, price_fen, amount_fen, note
     FROM json_populate_recordset(NULL::request_lines, ${rows}::json)`;

/** The columns of a draft, and its lines ($15). */
const OPEN = `
WITH request AS (
  INSERT INTO purchase_requests (id, agency_id, acting_id, budget_unit_id, fund, title, remark, requester_id, wanted_on,
    delivery_address, contact_sealed, payment_terms, copied_from_id, created_at, changed_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $14)
)
${insertLines('$15')}`;

/** Purchase requests while they are written: saved as often as one likes, binding nobody. */
@Injectable()
export class RequestDrafts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly env: Env,
    private readonly audit: Audit,
    private readonly variants: Variants,
    private readonly units: UnitsServed,
    private readonly queries: RequestQueries,
  ) {}

  /** The units that the actor may buy for this year. Throws `not_an_agency`. */
  async unitsServed(actor: Actor): Promise<UnitServed[]> {
    return (await this.units.ofActor(actor, fiscalYear(this.clock.today()))).served;
  }

  /**
   * Opens a draft; the same `id` again answers the one that is there. Prices are the catalogue's, never the client's.
   * Throws `budget_unit_unfit`, `fund_unfit`, `variant_unknown`, `request_full`.
   */
  async open(actor: Actor, content: DraftContent, ownId?: string, copiedFromId: string | null = null): Promise<string> {
    return this.database.transaction(async () => {
      if (ownId !== undefined && (await this.isOpen(actor, ownId))) return ownId;
      const id = ownId ?? newId();
      const unit = await this.unitFor(actor, content);
      const lines = await this.lineRows(id, content.lines ?? [], []);
      await this.database.query(OPEN, [
        ...[id, ...this.columns(actor, id, unit, content), copiedFromId, this.clock.now()],
        lines,
      ]);
      await this.audit.record(actor, {
        action: 'procurement.purchase_request.opened',
        subjectType: 'purchase_request',
        subjectId: id,
        organisationId: unit.agencyId,
      });
      return id;
    });
  }

  /** Replaces the whole content of a draft; a line keeps the price that was seen when it was added. Throws `stale_version`. */
  async save(actor: Actor, id: string, version: number, content: DraftContent): Promise<void> {
    await this.database.transaction(async () => {
      await this.lockDraft(actor, id, version);
      const unit = await this.unitFor(actor, content);
      const before = await this.queries.lines(id);
      const [agencyId, actingId, budgetUnitId, fund, title, remark, , wantedOn, address, contact, terms] = this.columns(
        actor,
        id,
        unit,
        content,
      );
      await this.database.query(
        `UPDATE purchase_requests SET agency_id = $2, acting_id = $3, budget_unit_id = $4, fund = $5, title = $6, remark = $7, wanted_on = $8,
           delivery_address = $9, contact_sealed = $10, payment_terms = $11, changed_at = $12, version = version + 1 WHERE id = $1`,
        [
          id,
          agencyId,
          actingId,
          budgetUnitId,
          fund,
          title,
          remark,
          wantedOn,
          address,
          contact,
          terms,
          this.clock.now(),
        ],
      );
      if (content.lines) await this.replaceLines(id, content.lines, before);
    });
  }

  /** Adds lines behind those that are there. Throws `stale_version`, `variant_unknown`, `request_full`. */
  async addLines(actor: Actor, id: string, version: number, lines: readonly DraftLine[]): Promise<void> {
    await this.database.transaction(async () => {
      await this.lockDraft(actor, id, version);
      const before = await this.queries.lines(id);
      await this.replaceLines(id, [...before, ...lines], before);
      await this.database.query(`UPDATE purchase_requests SET changed_at = $2, version = version + 1 WHERE id = $1`, [
        id,
        this.clock.now(),
      ]);
    });
  }

  /** Throws a draft away. Throws `stale_version`, `wrong_step` once it is submitted. */
  async discard(actor: Actor, id: string, version: number): Promise<void> {
    await this.database.transaction(async () => {
      const draft = await this.lockDraft(actor, id, version);
      await this.database.query(`UPDATE purchase_requests SET copied_from_id = NULL WHERE copied_from_id = $1`, [id]);
      await this.database.query(`DELETE FROM request_lines WHERE request_id = $1`, [id]);
      await this.database.query(`DELETE FROM purchase_requests WHERE id = $1`, [id]);
      await this.audit.record(actor, {
        action: 'procurement.purchase_request.discarded',
        subjectType: 'purchase_request',
        subjectId: id,
        organisationId: draft.agencyId,
      });
    });
  }

  /** A new draft with the content of another request and today's prices; lines that are no longer known stay out. */
  async copy(actor: Actor, id: string, newRequestId: string = newId()): Promise<string> {
    return this.database.transaction(async () => {
      const source = await lockRequest(this.database, id, actor.organisationId);
      if (source.state === 'draft' && source.requesterId !== actor.userId) throw requestMissing();
      const lines = await this.queries.lines(id);
      const today = this.clock.today();
      const content: DraftContent = {
        title: source.title,
        fund: source.fund,
        budgetUnitId: source.budgetUnitId,
        wantedOn: source.wantedOn && source.wantedOn >= today ? source.wantedOn : null,
        deliveryAddress: source.deliveryAddress,
        contact: this.contactOf(source),
        remark: source.remark,
        paymentTerms: source.paymentTerms,
        lines: lines.map(({ variantId, quantity, note }) => ({ variantId, quantity, note })),
      };
      return this.open(actor, content, newRequestId, id);
    });
  }

  /** The contact of a request in plain words. */
  contactOf({ id, contactSealed }: Pick<RequestRow, 'id' | 'contactSealed'>): Contact | null {
    return contactSealed ? (JSON.parse(unseal(this.env.secrets, CONTACT, id, contactSealed)) as Contact) : null;
  }

  /** Locks a draft of the actor's own. Throws `request_missing`, `wrong_step`, `stale_version`. */
  async lockDraft(actor: Actor, id: string, version: number): Promise<RequestRow> {
    const request = await lockRequest(this.database, id, actor.organisationId);
    if (request.requesterId !== actor.userId) throw request.state === 'draft' ? requestMissing() : notRequester();
    assertTransition(REQUEST_TRANSITIONS, request.state, 'submitted', '采购申请');
    if (request.version !== version) throw staleVersion(request.version);
    return request;
  }

  /** The unit that a purchase is for, if the actor may buy for it. Throws `budget_unit_unfit`, `fund_unfit`. */
  async unitFor(
    actor: Actor,
    { budgetUnitId, fund }: Pick<DraftContent, 'budgetUnitId' | 'fund'>,
  ): Promise<UnitServed> {
    const { kind, served } = await this.units.ofActor(actor, fiscalYear(this.clock.today()));
    const unit = budgetUnitId ? served.find((each) => each.unitId === budgetUnitId) : served[0];
    if (!unit) throw budgetUnitWrong();
    if (kind === 'union' && fund !== 'union') throw fundUnfit();
    return unit;
  }

  private columns(actor: Actor, id: string, unit: UnitServed, content: DraftContent) {
    return [
      unit.agencyId,
      unit.relation === 'contracted' ? actor.organisationId : null,
      unit.unitId,
      content.fund,
      content.title,
      content.remark ?? '',
      actor.userId,
      content.wantedOn ?? null,
      content.deliveryAddress ?? '',
      content.contact ? seal(this.env.secrets, CONTACT, id, JSON.stringify(content.contact)) : null,
      content.paymentTerms ?? 'goods_first',
    ] as const;
  }

  /** True when the actor has opened it before; throws `request_missing` when somebody else has. */
  private async isOpen(actor: Actor, id: string): Promise<boolean> {
    const [there] = await this.database.query<{ requesterId: string }>(
      `SELECT requester_id AS "requesterId" FROM purchase_requests WHERE id = $1`,
      [id],
    );
    if (there && there.requesterId !== actor.userId) throw requestMissing();
    return there !== undefined;
  }

  private async replaceLines(
    requestId: string,
    lines: readonly DraftLine[],
    before: readonly RequestLine[],
  ): Promise<void> {
    const rows = await this.lineRows(requestId, lines, before);
    await this.database.query(`DELETE FROM request_lines WHERE request_id = $1`, [requestId]);
    await this.database.query(insertLines('$1'), [rows]);
  }

  /** The rows for `insertLines`: one statement, however many lines. Those that were there `before` keep the price that was seen. */
  private async lineRows(
    requestId: string,
    lines: readonly DraftLine[],
    before: readonly RequestLine[],
  ): Promise<string> {
    if (lines.length > MOST_LINES) throw requestFull(MOST_LINES);
    const snapshots = await this.variants.snapshot([...new Set(lines.map((line) => line.variantId))]);
    const rows = lines.map((line, index) => {
      const variant = snapshots.get(line.variantId);
      if (!variant) throw variantUnknown(index);
      const known = before.find((each) => each.id === line.id && each.variantId === line.variantId);
      const price = known?.priceFen ?? variant.priceFen;
      return {
        id: line.id ?? newId(),
        request_id: requestId,
        position: index + 1,
        variant_id: variant.variantId,
        supplier_id: variant.supplierId,
        product_name: variant.productName,
        variant_name: variant.variantName,
        unit: variant.unit,
        quantity: line.quantity,
        price_fen: price,
        amount_fen: line.quantity * price,
        note: line.note ?? '',
      };
    });
    if (rows.reduce((sum, row) => sum + row.amount_fen, 0n) > MAX_FEN) throw amountTooLarge();
    return toJson(rows);
  }
}
