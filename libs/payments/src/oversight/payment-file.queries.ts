import { Injectable } from '@nestjs/common';
import { Database } from '@bangfu/kernel';
import { LEFT, type PartState } from '../parts/part.js';
import { attemptMissing } from '../payments.errors.js';
import { Refunds } from '../refunds/refunds.service.js';
import { PAYMENT, PAYMENT_TABLES, type PaymentRow, REFUND_ROW, type RefundRow } from './payment-pages.queries.js';

export interface FiledPart {
  readonly id: string;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly orderId: string;
  readonly amountFen: bigint;
  readonly commissionBps: number;
  readonly commissionFen: bigint;
  readonly state: PartState;
  readonly frozen: boolean;
  readonly releasedAt: Date | null;
  readonly refundedFen: bigint;
  readonly transferredFen: bigint;
  /** Still to be sent once released; negative when the supplier has too much. */
  readonly leftFen: bigint;
}

export interface FiledTransfer {
  readonly id: string;
  readonly partId: string;
  readonly supplierName: string;
  readonly amountFen: bigint;
  readonly reversedFen: bigint;
  readonly state: string;
  readonly providerRef: string | null;
  readonly failure: string | null;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
  readonly tries: number;
  readonly nextTryAt: Date | null;
}

export interface FiledReversal {
  readonly id: string;
  readonly transferId: string;
  readonly refundId: string;
  readonly amountFen: bigint;
  readonly state: string;
  readonly providerRef: string | null;
  readonly failure: string | null;
  readonly at: Date;
}

export interface FiledDispute {
  readonly id: string;
  readonly providerRef: string;
  readonly amountFen: bigint;
  readonly feeFen: bigint;
  readonly reason: string;
  readonly state: string;
  readonly evidenceDueAt: Date | null;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
}

export interface FiledEvent {
  readonly eventId: string;
  readonly type: string;
  readonly created: Date;
  readonly state: string;
}

export interface FiledTransferOfLedger {
  readonly id: string;
  readonly key: string;
  readonly at: Date;
}

/** Everything about one payment: the state of each saga, and where it is booked. */
export interface PaymentFile extends PaymentRow {
  readonly sessionRef: string | null;
  readonly intentRef: string | null;
  readonly chargeRef: string | null;
  readonly expiresAt: Date;
  /** Came, pays nothing, and is not going back yet. */
  readonly suspendedFen: bigint;
  readonly parts: readonly FiledPart[];
  readonly refunds: readonly RefundRow[];
  readonly transfers: readonly FiledTransfer[];
  readonly reversals: readonly FiledReversal[];
  readonly disputes: readonly FiledDispute[];
  readonly events: readonly FiledEvent[];
  readonly bookings: readonly FiledTransferOfLedger[];
}

const MOST = 200;

@Injectable()
export class PaymentFiles {
  constructor(
    private readonly database: Database,
    private readonly asked: Refunds,
  ) {}

  /** Throws `payment_attempt_missing`. */
  async of(attemptId: string): Promise<PaymentFile> {
    const [payment] = await this.database.query<PaymentFile & Record<string, unknown>>(
      `SELECT ${PAYMENT}, a.session_ref AS "sessionRef", a.intent_ref AS "intentRef", a.charge_ref AS "chargeRef",
              a.expires_at AS "expiresAt" FROM ${PAYMENT_TABLES} WHERE a.id = $1`,
      [attemptId],
    );
    if (!payment) throw attemptMissing();
    const parts = await this.parts(attemptId);
    const refunds = await this.rows<RefundRow>(
      `SELECT ${REFUND_ROW} FROM refunds r LEFT JOIN users u ON u.id = r.asked_by WHERE r.attempt_id = $1 ORDER BY r.id`,
      attemptId,
    );
    const transfers = await this.transfers(attemptId);
    const reversals = await this.rows<FiledReversal>(
      `SELECT v.id, v.transfer_id AS "transferId", v.refund_id AS "refundId", v.amount_fen AS "amountFen", v.state, v.provider_ref AS "providerRef",
              v.failure, v.at FROM transfer_reversals v JOIN payment_parts p ON p.id = v.part_id WHERE p.attempt_id = $1 ORDER BY v.id`,
      attemptId,
    );
    const disputes = await this.rows<FiledDispute>(
      `SELECT id, provider_ref AS "providerRef", amount_fen AS "amountFen", fee_fen AS "feeFen", reason, state, evidence_due_at AS "evidenceDueAt",
              opened_at AS "openedAt", closed_at AS "closedAt" FROM payment_disputes WHERE attempt_id = $1 ORDER BY id`,
      attemptId,
    );
    const events = await this.events(attemptId);
    const ids = [parts, refunds, transfers, reversals, disputes].flat().map((row) => row.id);
    const bookings = await this.database.query<FiledTransferOfLedger & Record<string, unknown>>(
      `SELECT id, idempotency_key AS key, at FROM ledger_transfers
        WHERE ref_type IN ('payment_attempt', 'payment_part', 'refund', 'supplier_transfer', 'transfer_reversal', 'payment_dispute')
          AND ref_id = ANY ($1) ORDER BY at, id LIMIT ${MOST}`,
      [[attemptId, ...ids]],
    );
    const suspendedFen = await this.asked.suspendedFen(attemptId);
    return { ...payment, suspendedFen, parts, refunds, transfers, reversals, disputes, events, bookings };
  }

  private parts(attemptId: string): Promise<FiledPart[]> {
    return this.rows(
      `SELECT p.id, p.supplier_id AS "supplierId", o.name AS "supplierName", p.order_id AS "orderId", p.amount_fen AS "amountFen",
              p.commission_bps AS "commissionBps", p.commission_fen AS "commissionFen", p.state, p.frozen, p.released_at AS "releasedAt",
              p.refunded_fen AS "refundedFen", p.transferred_fen AS "transferredFen", ${LEFT} AS "leftFen"
         FROM payment_parts p JOIN organisations o ON o.id = p.supplier_id WHERE p.attempt_id = $1 ORDER BY p.id`,
      attemptId,
    );
  }

  private transfers(attemptId: string): Promise<FiledTransfer[]> {
    return this.rows(
      `SELECT t.id, t.part_id AS "partId", o.name AS "supplierName", t.amount_fen AS "amountFen", t.reversed_fen AS "reversedFen", t.state,
              t.provider_ref AS "providerRef", t.failure, t.created_at AS "createdAt", t.sent_at AS "sentAt", t.tries, t.next_try_at AS "nextTryAt"
         FROM supplier_transfers t JOIN payment_parts p ON p.id = t.part_id JOIN organisations o ON o.id = t.supplier_id
        WHERE p.attempt_id = $1 ORDER BY t.id`,
      attemptId,
    );
  }

  /** Events about any object of the provider that we know of this payment. */
  private events(attemptId: string): Promise<FiledEvent[]> {
    return this.rows(
      `SELECT event_id AS "eventId", type, created, state FROM provider_events WHERE object_id IN (
         SELECT unnest(ARRAY[session_ref, intent_ref, charge_ref]) FROM payment_attempts WHERE id = $1
         UNION SELECT provider_ref FROM refunds WHERE attempt_id = $1 UNION SELECT provider_ref FROM payment_disputes WHERE attempt_id = $1
         UNION SELECT t.provider_ref FROM supplier_transfers t JOIN payment_parts p ON p.id = t.part_id WHERE p.attempt_id = $1)
        ORDER BY created, received_at, event_id`,
      attemptId,
    );
  }

  private rows<R>(sql: string, attemptId: string): Promise<R[]> {
    return this.database.query<R & Record<string, unknown>>(`${sql} LIMIT ${MOST}`, [attemptId]);
  }
}
