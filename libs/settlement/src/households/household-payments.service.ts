import { type Actor, allocate, Audit, Clock, Database, Files, newId, Outbox } from '@bangfu/kernel';
import { DocumentNumbers } from '@bangfu/orders';
import { Injectable } from '@nestjs/common';
import { HouseholdsPaid } from '../settlement.events.js';
import {
  alreadyReversed,
  householdNotLinked,
  householdPaymentMissing,
  householdTwice,
  paidInFuture,
  periodWrong,
  settlementMissing,
  shareTooSmall,
} from '../settlement.errors.js';

export interface NewHouseholdPayment {
  readonly id?: string;
  /** What it was paid from; null: the period alone says what for. */
  readonly settlementId?: string | null;
  readonly fromOn: string;
  readonly toOn: string;
  readonly amountFen: bigint;
  readonly paidOn: string;
  readonly slipFileId: string;
  readonly note?: string;
  /** Weights of any unit (grams delivered, days worked, shares held); equal weights share equally. */
  readonly shares: readonly { readonly householdId: string; readonly weight: bigint }[];
}

/** What a supplier paid its linked households, with the bank's slip. Never edited: a mistake is taken back whole. */
@Injectable()
export class HouseholdPayments {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly files: Files,
    private readonly numbers: DocumentNumbers,
  ) {}

  /**
   * Records a payment and its shares, which sum to it exactly (largest remainder). Households must have been linked to the supplier on
   * the day of payment. Throws `payment_household_not_linked`, `household_twice`, `share_too_small`, `paid_in_future`, `period_wrong`,
   * `settlement_missing`, `file_missing`.
   */
  async record(actor: Actor, input: NewHouseholdPayment): Promise<string> {
    if (input.paidOn > this.clock.today()) throw paidInFuture();
    if (input.toOn < input.fromOn) throw periodWrong();
    const id = input.id ?? newId();
    const amounts = allocate(
      input.amountFen,
      input.shares.map((share) => share.weight),
    );
    if (amounts.some((amount) => amount <= 0n)) throw shareTooSmall();
    await this.database.transaction(async () => {
      const region = await this.checkLinks(actor, input);
      await this.checkSettlement(actor, input.settlementId ?? null);
      await this.files.attach(actor, [input.slipFileId], 'household_payment', id, [], region);
      await this.insert(actor, { ...input, id, reversesId: null }, amounts);
    });
    return id;
  }

  /** Takes a payment back, with the reason; shares and sums become as if it had never been. Throws `household_payment_reversed`. */
  async reverse(actor: Actor, paymentId: string, reason: string): Promise<string> {
    return this.database.transaction(async () => {
      await this.database.lockName(`settlement.household-payment:${paymentId}`);
      const [row] = await this.database.query<
        Omit<NewHouseholdPayment, 'shares' | 'note'> & { reversed: boolean; reversal: boolean } & Record<
            string,
            unknown
          >
      >(
        `SELECT settlement_id AS "settlementId", from_on AS "fromOn", to_on AS "toOn", amount_fen AS "amountFen", paid_on AS "paidOn",
                slip_file_id AS "slipFileId", reverses_id IS NOT NULL AS reversal,
                EXISTS (SELECT FROM household_payments r WHERE r.reverses_id = p.id) AS reversed
           FROM household_payments p WHERE id = $1 AND supplier_id = $2`,
        [paymentId, actor.organisationId],
      );
      if (!row || row.reversal) throw householdPaymentMissing();
      if (row.reversed) throw alreadyReversed();
      const shares = await this.database.query<{ householdId: string; weight: bigint; amountFen: bigint }>(
        `SELECT household_id AS "householdId", weight, amount_fen AS "amountFen" FROM household_payment_shares WHERE payment_id = $1 ORDER BY household_id`,
        [paymentId],
      );
      const id = newId();
      await this.insert(
        actor,
        { ...row, id, amountFen: -row.amountFen, note: reason, shares, reversesId: paymentId },
        shares.map((share) => -share.amountFen),
      );
      return id;
    });
  }

  /** Every household has to be linked to the supplier on the day of payment; answers the place whose officials may see the slip. */
  private async checkLinks(actor: Actor, input: NewHouseholdPayment): Promise<string> {
    const ids = input.shares.map((share) => share.householdId);
    ids.forEach((id, index) => {
      if (ids.indexOf(id) !== index) throw householdTwice(index);
    });
    const linked = await this.database.query<{ id: string }>(
      `SELECT DISTINCT household_id AS id FROM benefit_links
        WHERE supplier_id = $1 AND household_id = ANY ($2::uuid[]) AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3)`,
      [actor.organisationId, ids, input.paidOn],
    );
    const known = new Set(linked.map((row) => row.id));
    ids.forEach((id, index) => {
      if (!known.has(id)) throw householdNotLinked(index);
    });
    const [supplier] = await this.database.query<{ code: string }>(
      `SELECT division_code AS code FROM organisations WHERE id = $1`,
      [actor.organisationId],
    );
    return supplier!.code;
  }

  private async checkSettlement(actor: Actor, settlementId: string | null): Promise<void> {
    if (settlementId === null) return;
    const [own] = await this.database.query(`SELECT 1 FROM settlements WHERE id = $1 AND supplier_id = $2`, [
      settlementId,
      actor.organisationId,
    ]);
    if (!own) throw settlementMissing();
  }

  private async insert(
    actor: Actor,
    payment: NewHouseholdPayment & { id: string; reversesId: string | null },
    amounts: readonly bigint[],
  ): Promise<void> {
    const [number] = await this.numbers.take('NH', this.clock.today(), 1);
    await this.database.query(
      `INSERT INTO household_payments (id, number, supplier_id, settlement_id, from_on, to_on, amount_fen, paid_on, households, slip_file_id, note,
         reverses_id, recorded_by, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        payment.id,
        number,
        actor.organisationId,
        payment.settlementId ?? null,
        payment.fromOn,
        payment.toOn,
        payment.amountFen.toString(),
        payment.paidOn,
        payment.shares.length,
        payment.slipFileId,
        payment.note ?? '',
        payment.reversesId,
        actor.userId,
        this.clock.now(),
      ],
    );
    await this.database.query(
      `INSERT INTO household_payment_shares (payment_id, household_id, weight, amount_fen) SELECT $1, * FROM unnest($2::uuid[], $3::bigint[], $4::bigint[])`,
      [
        payment.id,
        payment.shares.map((share) => share.householdId),
        payment.shares.map((share) => share.weight.toString()),
        amounts.map(String),
      ],
    );
    await this.audit.record(actor, {
      action: payment.reversesId ? 'settlement.household_payment.reversed' : 'settlement.household_payment.recorded',
      subjectType: 'household_payment',
      subjectId: payment.id,
      detail: { amountFen: payment.amountFen, households: payment.shares.length },
    });
    const facts = { paymentId: payment.id, supplierId: actor.organisationId!, reversal: payment.reversesId !== null };
    await this.outbox.add(new HouseholdsPaid(facts));
  }
}
