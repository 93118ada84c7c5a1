import { Stock } from '@bangfu/catalog';
import { type Actor, addDays, Audit, Clock, Database, Files, newId, Outbox } from '@bangfu/kernel';
import { DocumentNumbers, OrderLine, Orders } from '@bangfu/orders';
import { Injectable } from '@nestjs/common';
import { acceptedAmount, returnedAmount } from './amounts.js';
import {
  idReused,
  reasonTextNeeded,
  receiptLineMissing,
  returnDecided,
  returnMissing,
  returnQuantityNeeded,
  returnTooMuch,
  returnWeightNeeded,
  returnWeightUnfit,
  returnWindowOver,
  staleVersion,
} from './fulfilment.errors.js';
import { ReturnAgreed, ReturnAsked, ReturnRefused } from './fulfilment.events.js';
import { lockReturn } from './fulfilment.locks.js';
import { FulfilmentSettings } from './fulfilment-settings.service.js';
import { Receipt, ReceiptLine } from './receipt.entity.js';
import { Return, type ReturnReason } from './return.entity.js';

export interface NewReturn {
  /** Given by the client, so that a retry is the same return. */
  readonly id?: string;
  /** Whole units; may be 0 for a part of the weight. */
  readonly quantity: bigint;
  /** Needed for what is sold by weight. */
  readonly grams?: bigint | null;
  readonly reason: ReturnReason;
  readonly note?: string;
  readonly photoFileIds?: readonly string[];
}

interface Gone {
  readonly quantity: bigint;
  readonly grams: bigint;
}

/** Goods that go back after acceptance: never more than was accepted, to the fen. */
@Injectable()
export class Returns {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly files: Files,
    private readonly orders: Orders,
    private readonly stock: Stock,
    private readonly numbers: DocumentNumbers,
    private readonly settings: FulfilmentSettings,
  ) {}

  /**
   * The buyer asks within the window. Throws `receipt_line_missing`, `return_window_over`, `return_exceeds_accepted`,
   * `weight_required`, `id_reused`. Emits return_asked.
   */
  async ask(actor: Actor, receiptLineId: string, asked: NewReturn): Promise<Return> {
    return this.database.transaction(async () => {
      const { order, receipt, line, ordered } = await this.lockLine(actor, receiptLineId);
      const known = asked.id ? await this.database.repo(Return).findOneBy({ id: asked.id }) : null;
      if (known) return this.replayed(known, receiptLineId, asked);
      const today = this.clock.today();
      const until = addDays(receipt.receivedOn, await this.settings.value('return_window_days', receipt.receivedOn));
      if (today > until) throw returnWindowOver(until);
      const grams = await this.checked(line, ordered, asked);
      const id = asked.id ?? newId();
      const photoFileIds = [...(asked.photoFileIds ?? [])];
      await this.files.attach(actor, photoFileIds, 'return', id, [order.buyerId, order.supplierId]);
      const estimate = acceptedAmount(ordered, asked.quantity, grams);
      const [number] = await this.numbers.take('TH', today, 1);
      const row = this.database.repo(Return).create({
        id,
        number: number!,
        receiptLineId,
        orderId: order.id,
        orderLineId: line.orderLineId,
        buyerId: order.buyerId,
        supplierId: order.supplierId,
        quantity: asked.quantity,
        grams,
        amountFen: estimate < line.amountFen ? estimate : line.amountFen,
        reason: asked.reason,
        note: asked.note ?? '',
        photoFileIds,
        state: 'asked',
        restocked: false,
        askedBy: actor.userId,
        askedAt: this.clock.now(),
        askedOn: today,
        decidedBy: null,
        decidedAt: null,
        decisionNote: '',
        version: 1,
      });
      await this.database.repo(Return).insert(row);
      await this.note(actor, row, 'return_asked', row.note);
      await this.outbox.add(new ReturnAsked(partiesOf(row)));
      return row;
    });
  }

  /**
   * The supplier takes the goods back; the amount becomes exact: all parts of a line sum to what was accepted. `restock`
   * puts the units on the shelf again. Agreeing again changes nothing. Throws `return_missing`, `wrong_step`, `stale_version`.
   * Emits return_agreed.
   */
  async agree(actor: Actor, returnId: string, version: number, { note = '', restock = false } = {}): Promise<Return> {
    return this.database.transaction(async () => {
      const row = await this.lockAsSupplier(actor, returnId);
      if (row.state === 'agreed') return row;
      this.assertOpen(row, version);
      const line = await this.database.repo(ReceiptLine).findOneByOrFail({ id: row.receiptLineId });
      const before = await this.gone(row.receiptLineId, ['agreed']);
      const amountFen =
        line.acceptedGrams === null
          ? returnedAmount(line.amountFen, line.acceptedQuantity, before.quantity, row.quantity)
          : returnedAmount(line.amountFen, line.acceptedGrams, before.grams, row.grams!);
      const restocked = restock && row.quantity > 0n;
      if (restocked) {
        const ordered = await this.database.repo(OrderLine).findOneByOrFail({ id: row.orderLineId });
        await this.stock.putBack([
          { variantId: ordered.variantId, quantity: row.quantity, refType: 'return', refId: row.id },
        ]);
      }
      await this.decide(actor, row, { state: 'agreed', amountFen, restocked, decisionNote: note });
      await this.note(actor, row, 'return_agreed', note);
      await this.outbox.add(new ReturnAgreed(partiesOf(row)));
      return row;
    });
  }

  /** The supplier does not take the goods back, and says why. Throws `return_missing`, `wrong_step`, `stale_version`. */
  async refuse(actor: Actor, returnId: string, version: number, reason: string): Promise<Return> {
    return this.database.transaction(async () => {
      const row = await this.lockAsSupplier(actor, returnId);
      this.assertOpen(row, version);
      await this.decide(actor, row, { state: 'refused', decisionNote: reason });
      await this.note(actor, row, 'return_refused', reason);
      await this.outbox.add(new ReturnRefused(partiesOf(row)));
      return row;
    });
  }

  private async lockLine(actor: Actor, receiptLineId: string) {
    const line = await this.database.repo(ReceiptLine).findOneBy({ id: receiptLineId });
    const receipt = line && (await this.database.repo(Receipt).findOneBy({ id: line.receiptId }));
    if (!line || receipt?.buyerId !== actor.organisationId) throw receiptLineMissing();
    const order = (await this.orders.lock(receipt.orderId))!;
    const ordered = await this.database.repo(OrderLine).findOneByOrFail({ id: line.orderLineId });
    return { order, receipt, line, ordered };
  }

  private async lockAsSupplier(actor: Actor, returnId: string): Promise<Return> {
    const found = await this.database.repo(Return).findOneBy({ id: returnId });
    if (!found || found.supplierId !== actor.organisationId) throw returnMissing();
    await this.orders.lock(found.orderId);
    return (await lockReturn(this.database, returnId))!;
  }

  private assertOpen(row: Return, version: number): void {
    if (row.state !== 'asked') throw returnDecided(row.state);
    if (row.version !== version) throw staleVersion(row.version);
  }

  private async checked(line: ReceiptLine, ordered: OrderLine, asked: NewReturn): Promise<bigint | null> {
    if (asked.reason === 'other' && !asked.note) throw reasonTextNeeded('note');
    const grams = asked.grams ?? null;
    if (ordered.soldBy === 'piece' && grams !== null) throw returnWeightUnfit();
    if (ordered.soldBy === 'weight' && (grams === null || grams <= 0n)) throw returnWeightNeeded();
    if (asked.quantity < 0n || (ordered.soldBy === 'piece' && asked.quantity === 0n)) throw returnQuantityNeeded();
    const gone = await this.gone(line.id, ['asked', 'agreed']);
    const units = line.acceptedQuantity - gone.quantity;
    if (asked.quantity > units) throw returnTooMuch(units, ordered.unit);
    const weight = (line.acceptedGrams ?? 0n) - gone.grams;
    if (grams !== null && grams > weight) throw returnTooMuch(weight, '克');
    return grams;
  }

  private async gone(receiptLineId: string, states: readonly string[]): Promise<Gone> {
    const [row] = await this.database.query<Gone & Record<string, unknown>>(
      `SELECT coalesce(sum(quantity), 0)::bigint AS quantity, coalesce(sum(grams), 0)::bigint AS grams
       FROM returns WHERE receipt_line_id = $1 AND state = ANY($2)`,
      [receiptLineId, states],
    );
    return row!;
  }

  private async decide(actor: Actor, row: Return, change: Partial<Return>): Promise<void> {
    const decision = { ...change, decidedBy: actor.userId, decidedAt: this.clock.now(), version: row.version + 1 };
    await this.database.repo(Return).update({ id: row.id }, decision);
    Object.assign(row, decision);
  }

  private replayed(known: Return, receiptLineId: string, asked: NewReturn): Return {
    const same =
      known.receiptLineId === receiptLineId &&
      known.quantity === asked.quantity &&
      known.grams === (asked.grams ?? null);
    if (!same) throw idReused();
    return known;
  }

  private async note(
    actor: Actor,
    row: Return,
    kind: 'return_asked' | 'return_agreed' | 'return_refused',
    note: string,
  ): Promise<void> {
    const detail = {
      returnId: row.id,
      number: row.number,
      quantity: row.quantity,
      grams: row.grams,
      amountFen: row.amountFen,
      reason: row.reason,
    };
    await this.orders.recordSteps(actor, [{ orderId: row.orderId, kind, note, detail }]);
    await this.audit.record(actor, {
      action: `fulfilment.${kind.replace('_', '.')}`,
      subjectType: 'return',
      subjectId: row.id,
      organisationId: row.buyerId,
      detail: { orderId: row.orderId, ...detail },
    });
  }
}

const partiesOf = ({ id, orderId, orderLineId, buyerId, supplierId }: Return) => ({
  returnId: id,
  orderId,
  orderLineId,
  buyerId,
  supplierId,
});
