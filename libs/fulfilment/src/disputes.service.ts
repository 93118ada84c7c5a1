import { type Actor, addDays, Audit, Clock, Database, Files, newId, Outbox } from '@bangfu/kernel';
import { type Order, Orders } from '@bangfu/orders';
import { Injectable } from '@nestjs/common';
import { Dispute, type DisputeOutcome, type DisputeReason } from './dispute.entity.js';
import {
  alreadyAccepted,
  disputeMissing,
  disputeOpen,
  disputeSettled,
  idReused,
  periodOver,
  reasonTextNeeded,
  shipmentMissing,
} from './fulfilment.errors.js';
import { DisputeOpened, DisputeSettled } from './fulfilment.events.js';
import { lockDispute, lockShipment } from './fulfilment.locks.js';
import { FulfilmentSettings } from './fulfilment-settings.service.js';
import { Shipment } from './shipment.entity.js';
import { partiesOf } from './shipments.service.js';

export interface NewDispute {
  readonly id?: string;
  readonly reason: DisputeReason;
  readonly note: string;
  readonly photoFileIds?: readonly string[];
}

/** Objections before acceptance: while one is open, silence accepts nothing. */
@Injectable()
export class Disputes {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly files: Files,
    private readonly orders: Orders,
    private readonly settings: FulfilmentSettings,
  ) {}

  /**
   * The buyer objects within the acceptance period. Throws `shipment_missing`, `already_accepted`, `dispute_open`,
   * `acceptance_period_over`. The same `id` again answers the first. Emits dispute_opened.
   */
  async open(actor: Actor, shipmentId: string, dispute: NewDispute): Promise<Dispute> {
    return this.database.transaction(async () => {
      const found = await this.database.repo(Shipment).findOneBy({ id: shipmentId });
      if (!found || found.buyerId !== actor.organisationId) throw shipmentMissing();
      const order = (await this.orders.lock(found.orderId))!;
      const shipment = (await lockShipment(this.database, shipmentId))!;
      const known = dispute.id ? await this.database.repo(Dispute).findOneBy({ id: dispute.id }) : null;
      if (known?.shipmentId === shipmentId) return known;
      if (known) throw idReused();
      if (shipment.state === 'received') throw alreadyAccepted();
      if (await this.database.repo(Dispute).existsBy({ shipmentId, state: 'open' })) throw disputeOpen();
      if (shipment.acceptBy !== null && this.clock.today() > shipment.acceptBy) throw periodOver(shipment.acceptBy);
      if (dispute.note.trim() === '') throw reasonTextNeeded('note');
      const id = dispute.id ?? newId();
      const photoFileIds = [...(dispute.photoFileIds ?? [])];
      await this.files.attach(actor, photoFileIds, 'dispute', id, [order.buyerId, order.supplierId]);
      await this.database.repo(Dispute).insert({
        id,
        shipmentId,
        orderId: order.id,
        reason: dispute.reason,
        note: dispute.note,
        photoFileIds,
        state: 'open',
        openedBy: actor.userId,
        openedAt: this.clock.now(),
        answer: '',
        settlementNote: '',
      });
      await this.orders.recordSteps(actor, [
        {
          orderId: order.id,
          kind: 'dispute_opened',
          note: dispute.note,
          detail: { disputeId: id, shipmentId, reason: dispute.reason },
        },
      ]);
      await this.record(actor, order, id, 'opened', { shipmentId, reason: dispute.reason });
      await this.outbox.add(new DisputeOpened({ ...partiesOf(shipment), disputeId: id }));
      return this.find(id);
    });
  }

  /**
   * The supplier's side of the matter, with what it can show; may be written again while the dispute is open. Throws `dispute_missing`,
   * `wrong_step`, `file_missing`.
   */
  async answer(actor: Actor, disputeId: string, answer: string, fileIds: readonly string[] = []): Promise<Dispute> {
    return this.database.transaction(async () => {
      const { order, dispute } = await this.lock(disputeId);
      if (order.supplierId !== actor.organisationId) throw disputeMissing();
      if (dispute.state !== 'open') throw disputeSettled();
      const answerFileIds = [...fileIds];
      await this.files.attach(actor, answerFileIds, 'dispute', disputeId, [order.buyerId, order.supplierId]);
      await this.database
        .repo(Dispute)
        .update({ id: disputeId }, { answer, answerFileIds, answeredBy: actor.userId, answeredAt: this.clock.now() });
      await this.record(actor, order, disputeId, 'answered', { files: answerFileIds.length });
      return this.find(disputeId);
    });
  }

  /** The buyer takes the objection back; the acceptance period starts anew today. */
  async withdraw(actor: Actor, disputeId: string, note: string): Promise<Dispute> {
    return this.database.transaction(async () => {
      const { order } = await this.lock(disputeId);
      if (order.buyerId !== actor.organisationId) throw disputeMissing();
      return this.settle(actor, disputeId, 'withdrawn', note);
    });
  }

  /**
   * Ends a dispute; the door lets only the operator uphold or reject. Rejected or withdrawn: the acceptance period starts
   * anew today. Upheld: only a person may accept from now on. Throws `dispute_missing`, `wrong_step`. Emits dispute_settled.
   */
  async settle(
    actor: Actor,
    disputeId: string,
    outcome: Exclude<DisputeOutcome, 'accepted'>,
    note: string,
  ): Promise<Dispute> {
    return this.database.transaction(async () => {
      const { order, dispute, shipment } = await this.lock(disputeId);
      if (dispute.state !== 'open') throw disputeSettled();
      const today = this.clock.today();
      const anew = addDays(today, await this.settings.value('deemed_acceptance_days', today));
      const acceptBy =
        outcome === 'upheld' || shipment.acceptBy === null ? null : anew > shipment.acceptBy ? anew : shipment.acceptBy;
      await this.database
        .repo(Dispute)
        .update(
          { id: disputeId },
          { state: 'settled', outcome, settledBy: actor.userId, settledAt: this.clock.now(), settlementNote: note },
        );
      await this.database.repo(Shipment).update({ id: shipment.id }, { acceptBy, version: shipment.version + 1 });
      await this.orders.recordSteps(actor, [
        {
          orderId: order.id,
          kind: 'dispute_settled',
          note,
          detail: { disputeId, shipmentId: shipment.id, outcome, acceptBy },
        },
      ]);
      await this.record(actor, order, disputeId, 'settled', { outcome, acceptBy });
      await this.outbox.add(new DisputeSettled({ ...partiesOf(shipment), disputeId, outcome }));
      return this.find(disputeId);
    });
  }

  private async lock(disputeId: string): Promise<{ order: Order; dispute: Dispute; shipment: Shipment }> {
    const found = await this.database.repo(Dispute).findOneBy({ id: disputeId });
    if (!found) throw disputeMissing();
    const order = (await this.orders.lock(found.orderId))!;
    const shipment = (await lockShipment(this.database, found.shipmentId))!;
    return { order, dispute: (await lockDispute(this.database, disputeId))!, shipment };
  }

  private find(id: string): Promise<Dispute> {
    return this.database.repo(Dispute).findOneByOrFail({ id });
  }

  private record(
    actor: Actor,
    order: Order,
    disputeId: string,
    verb: string,
    detail: Record<string, unknown>,
  ): Promise<void> {
    return this.audit.record(actor, {
      action: `fulfilment.dispute.${verb}`,
      subjectType: 'dispute',
      subjectId: disputeId,
      organisationId: order.buyerId,
      detail: { orderId: order.id, ...detail },
    });
  }
}
