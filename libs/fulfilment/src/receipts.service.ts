import { type Actor, Audit, Clock, Database, Files, newId, Outbox, SYSTEM } from '@bangfu/kernel';
import { DocumentNumbers, type Order, Orders } from '@bangfu/orders';
import { Injectable } from '@nestjs/common';
import { acceptAll, type AcceptedLine, type Delivered, type Finding, judge } from './acceptance.js';
import { Dispute } from './dispute.entity.js';
import { alreadyAccepted, idReused, shipmentMissing } from './fulfilment.errors.js';
import { ReceiptRecorded } from './fulfilment.events.js';
import { lockShipment } from './fulfilment.locks.js';
import { FulfilmentSettings } from './fulfilment-settings.service.js';
import { Payables } from './payables.service.js';
import { Receipt, ReceiptLine } from './receipt.entity.js';
import { Shipment, ShipmentLine } from './shipment.entity.js';

const BATCH = 200;

/** Acceptance (验收): what arrived, what it weighs, what is refused. From here on the amount is owed. */
@Injectable()
export class Receipts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly files: Files,
    private readonly orders: Orders,
    private readonly numbers: DocumentNumbers,
    private readonly settings: FulfilmentSettings,
    private readonly payables: Payables,
  ) {}

  /**
   * Accepts a shipment once, line by line, by someone with no other duty on the order. Same `id` and content answers the
   * first receipt. Amounts in fen: by piece price × units, by weight price × grams ÷ net weight. Throws `shipment_missing`,
   * `already_accepted`, `duties_not_separate`, `lines_incomplete`, `weight_required`, `overweight`, `reason_required`,
   * `id_reused`. Emits receipt_recorded; settles an open dispute.
   */
  async accept(
    actor: Actor,
    shipmentId: string,
    findings: readonly Finding[],
    { id, note }: { id?: string; note?: string } = {},
  ): Promise<Receipt> {
    return this.database.transaction(async () => {
      const found = await this.database.repo(Shipment).findOneBy({ id: shipmentId });
      if (!found || found.buyerId !== actor.organisationId) throw shipmentMissing();
      const order = (await this.orders.lock(found.orderId))!;
      const shipment = (await lockShipment(this.database, shipmentId))!;
      const tolerance = await this.settings.value('over_weight_tolerance_bps', this.clock.today());
      const known = await this.database.repo(Receipt).findOneBy({ shipmentId });
      if (known && known.id !== id) throw alreadyAccepted();
      const lines = judge(await this.delivered(shipment), findings, tolerance);
      if (known) return this.replayed(known, lines);
      await this.orders.addDuty(order.id, 'acceptor', actor.userId!);
      return this.write(actor, order, shipment, lines, { id: id ?? newId(), kind: 'person', note: note ?? '' });
    });
  }

  /**
   * Deemed acceptance (视同验收): everything whose last day has passed in Asia/Shanghai, unless a dispute is open. For the
   * schedule; each shipment in a transaction of its own. Answers how many. A shipment that fails does not stop the others;
   * the first failure is thrown at the end.
   */
  async acceptOverdue(): Promise<number> {
    let accepted = 0;
    let after = '00000000-0000-0000-0000-000000000000';
    const failures: unknown[] = [];
    for (;;) {
      const due = await this.database.query<{ id: string }>(
        `SELECT id FROM shipments shipment WHERE state <> 'received' AND accept_by < $1 AND id > $2
           AND NOT EXISTS (SELECT FROM disputes WHERE shipment_id = shipment.id AND state = 'open')
         ORDER BY id LIMIT ${BATCH}`,
        [this.clock.today(), after],
      );
      for (const { id } of due) {
        after = id;
        try {
          if (await this.deem(id)) accepted += 1;
        } catch (error) {
          failures.push(error);
        }
      }
      if (due.length < BATCH) break;
    }
    if (failures.length > 0) throw failures[0] as Error;
    return accepted;
  }

  private async deem(shipmentId: string): Promise<boolean> {
    return this.database.transaction(async () => {
      const found = await this.database.repo(Shipment).findOneByOrFail({ id: shipmentId });
      const order = (await this.orders.lock(found.orderId))!;
      const shipment = (await lockShipment(this.database, shipmentId))!;
      const open = await this.database.repo(Dispute).existsBy({ shipmentId, state: 'open' });
      if (
        open ||
        shipment.state === 'received' ||
        shipment.acceptBy === null ||
        shipment.acceptBy >= this.clock.today()
      ) {
        return false;
      }
      const lines = acceptAll(await this.delivered(shipment));
      await this.write(SYSTEM, order, shipment, lines, { id: newId(), kind: 'deemed', note: '' });
      return true;
    });
  }

  private async write(
    actor: Actor,
    order: Order,
    shipment: Shipment,
    lines: readonly AcceptedLine[],
    { id, kind, note }: { id: string; kind: 'person' | 'deemed'; note: string },
  ): Promise<Receipt> {
    const goodsFen = lines.reduce((sum, line) => sum + line.amountFen, 0n);
    const freightFen = goodsFen > 0n && !(await this.payables.freightIsDue(order.id)) ? order.freightFen : 0n;
    const today = this.clock.today();
    const [number] = await this.numbers.take('YS', today, 1);
    const receipt = this.database.repo(Receipt).create({
      id,
      number: number!,
      shipmentId: shipment.id,
      orderId: order.id,
      buyerId: order.buyerId,
      supplierId: order.supplierId,
      kind,
      acceptedBy: kind === 'person' ? actor.userId : null,
      at: this.clock.now(),
      receivedOn: today,
      goodsFen,
      freightFen,
      note,
    });
    await this.database.repo(Receipt).insert(receipt);
    await this.insertLines(id, lines);
    await this.attachPhotos(actor, order, id, lines);
    await this.close(actor, shipment);
    await this.orders.recordSteps(actor, [
      {
        orderId: order.id,
        kind: kind === 'person' ? 'accepted' : 'deemed_accepted',
        note,
        detail: {
          receiptId: id,
          shipmentId: shipment.id,
          goodsFen,
          freightFen,
          refused: lines.some((line) => line.refusedQuantity > 0n),
        },
      },
    ]);
    await this.audit.record(actor, {
      action: 'fulfilment.receipt.recorded',
      subjectType: 'receipt',
      subjectId: id,
      organisationId: order.buyerId,
      detail: { number, orderId: order.id, shipmentId: shipment.id, kind, goodsFen, freightFen },
    });
    await this.outbox.add(
      new ReceiptRecorded({
        receiptId: id,
        orderId: order.id,
        buyerId: order.buyerId,
        supplierId: order.supplierId,
        kind,
      }),
    );
    await this.orders.settle(actor, order);
    return receipt;
  }

  private async insertLines(receiptId: string, lines: readonly AcceptedLine[]): Promise<void> {
    await this.database.query(
      `INSERT INTO receipt_lines (id, receipt_id, shipment_line_id, order_line_id, accepted_quantity, accepted_grams, refused_quantity,
         refusal_reason, refusal_text, amount_fen, photo_file_ids)
       SELECT id, $2::uuid, shipment_line_id, order_line_id, accepted, grams, refused, reason, words, amount, photos::uuid[]
       FROM unnest($1::uuid[], $3::uuid[], $4::uuid[], $5::bigint[], $6::bigint[], $7::bigint[], $8::text[], $9::text[], $10::bigint[], $11::text[])
         AS line (id, shipment_line_id, order_line_id, accepted, grams, refused, reason, words, amount, photos)`,
      [
        lines.map(() => newId()),
        receiptId,
        lines.map((line) => line.shipmentLineId),
        lines.map((line) => line.orderLineId),
        lines.map((line) => line.acceptedQuantity.toString()),
        lines.map((line) => line.acceptedGrams?.toString() ?? null),
        lines.map((line) => line.refusedQuantity.toString()),
        lines.map((line) => line.refusalReason),
        lines.map((line) => line.refusalText),
        lines.map((line) => line.amountFen.toString()),
        lines.map((line) => `{${line.photoFileIds.join(',')}}`),
      ],
    );
  }

  private async attachPhotos(
    actor: Actor,
    order: Order,
    receiptId: string,
    lines: readonly AcceptedLine[],
  ): Promise<void> {
    const fileIds = lines.flatMap((line) => line.photoFileIds);
    if (fileIds.length > 0) {
      await this.files.attach(actor, fileIds, 'receipt', receiptId, [order.buyerId, order.supplierId]);
    }
  }

  /** Nothing of the shipment is open any more; whoever accepts no longer disputes. */
  private async close(actor: Actor, shipment: Shipment): Promise<void> {
    await this.database
      .repo(Shipment)
      .update({ id: shipment.id }, { state: 'received', version: shipment.version + 1 });
    await this.database.query(
      `UPDATE disputes SET state = 'settled', outcome = 'accepted', settled_by = $2, settled_at = $3 WHERE shipment_id = $1 AND state = 'open'`,
      [shipment.id, actor.userId, this.clock.now()],
    );
  }

  private async delivered(shipment: Shipment): Promise<Delivered[]> {
    const ordered = new Map((await this.orders.lines(shipment.orderId)).map((line) => [line.id, line]));
    const sent = await this.database.repo(ShipmentLine).findBy({ shipmentId: shipment.id });
    return sent.map((line) => ({ sent: line, ordered: ordered.get(line.orderLineId)! }));
  }

  /** A retry with the same content is the same receipt. */
  private async replayed(receipt: Receipt, lines: readonly AcceptedLine[]): Promise<Receipt> {
    const written = await this.database.repo(ReceiptLine).findBy({ receiptId: receipt.id });
    const known = new Map(written.map((line) => [line.shipmentLineId, line]));
    const same = lines.every((line) => {
      const row = known.get(line.shipmentLineId)!;
      return (
        row.acceptedQuantity === line.acceptedQuantity &&
        row.acceptedGrams === line.acceptedGrams &&
        row.refusalReason === line.refusalReason
      );
    });
    if (!same) throw idReused();
    return receipt;
  }
}
