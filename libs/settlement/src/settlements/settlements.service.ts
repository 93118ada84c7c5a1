import {
  type Actor,
  addDays,
  Audit,
  Clock,
  Database,
  newId,
  Outbox,
  startOfBusinessDate,
  SYSTEM,
} from '@bangfu/kernel';
import { DocumentNumbers } from '@bangfu/orders';
import { LEFT } from '@bangfu/payments';
import { Injectable, Logger } from '@nestjs/common';
import { Payouts } from '../payouts/payouts.service.js';
import { SettlementMade } from '../settlement.events.js';
import { dayNotOver } from '../settlement.errors.js';
import { openCauses, type SettlementLine, suppliersWithOpenCauses } from './settlement-causes.js';

export interface RunResult {
  readonly throughOn: string;
  readonly made: number;
  /** Suppliers whose settlement failed; the others went on. */
  readonly failed: number;
}

const LINES_AT_A_TIME = 1_000;

/** Writes up suppliers' money, day by day complete: what was sold, refunded, kept as commission, and what is left. */
@Injectable()
export class Settlements {
  private readonly logger = new Logger(Settlements.name);

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly numbers: DocumentNumbers,
    private readonly payouts: Payouts,
  ) {}

  /** For the weekly schedule: until yesterday. */
  async runDue(): Promise<RunResult> {
    return this.run(SYSTEM, addDays(this.clock.today(), -1));
  }

  /**
   * Settles every supplier of whom something is open until the end of `throughOn`. Each in a transaction of its own: one that fails is
   * logged and tried again by the next run, the others go on. Throws `day_not_over`.
   */
  async run(actor: Actor, throughOn: string): Promise<RunResult> {
    if (throughOn >= this.clock.today()) throw dayNotOver();
    let [made, failed] = [0, 0];
    for (const supplierId of await suppliersWithOpenCauses(this.database, endOf(throughOn))) {
      try {
        if (await this.settle(actor, supplierId, throughOn)) made += 1;
      } catch (error) {
        failed += 1;
        this.logger.error(`settlement of ${supplierId} until ${throughOn} failed`, (error as Error).stack);
      }
    }
    return { throughOn, made, failed };
  }

  /**
   * One supplier's settlement until the end of a day that is over; null when nothing is open or that day is settled already. Runs at
   * the same moment, on two nodes or by two people, queue up: the second finds nothing left. Throws `day_not_over`.
   */
  async settle(actor: Actor, supplierId: string, throughOn: string): Promise<string | null> {
    if (throughOn >= this.clock.today()) throw dayNotOver();
    return this.database.transaction(async () => {
      await this.database.lockName(`settlement.supplier:${supplierId}`);
      const [last] = await this.database.query<{ throughOn: string }>(
        `SELECT through_on AS "throughOn" FROM settlements WHERE supplier_id = $1 ORDER BY through_on DESC LIMIT 1`,
        [supplierId],
      );
      if (last && last.throughOn >= throughOn) return null;
      const lines = await openCauses(this.database, supplierId, endOf(throughOn));
      if (lines.length === 0) return null;
      const id = newId();
      const fromOn = last ? addDays(last.throughOn, 1) : earliest(lines, throughOn);
      await this.insert(actor, { id, supplierId, fromOn, throughOn, lines });
      await this.insertHeld(id, supplierId);
      await this.payouts.refresh(supplierId);
      await this.audit.record(actor, {
        action: 'settlement.settlement.made',
        subjectType: 'settlement',
        subjectId: id,
        organisationId: supplierId,
        detail: { throughOn, lines: lines.length },
      });
      await this.outbox.add(new SettlementMade({ settlementId: id, supplierId }));
      return id;
    });
  }

  private async insert(
    actor: Actor,
    made: { id: string; supplierId: string; fromOn: string; throughOn: string; lines: readonly SettlementLine[] },
  ): Promise<void> {
    const sum = (...kinds: SettlementLine['kind'][]): bigint =>
      made.lines.filter((line) => kinds.includes(line.kind)).reduce((total, line) => total + line.amountFen, 0n);
    const [sold, refunded, fee] = [sum('sold'), -sum('refunded', 'refund_back'), -sum('fee', 'fee_back')];
    const [number] = await this.numbers.take('JS', this.clock.today(), 1);
    await this.database.query(
      `INSERT INTO settlements (id, number, supplier_id, from_on, through_on, sold_fen, refunded_fen, fee_fen, net_fen, transferred_fen, held_fen, made_by, made_at)
       SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10,
              COALESCE((SELECT sum(${LEFT}) FROM payment_parts p WHERE supplier_id = $3 AND state = 'held' AND refunded_fen < amount_fen), 0), $11, $12`,
      [
        made.id,
        number,
        made.supplierId,
        made.fromOn,
        made.throughOn,
        ...[sold, refunded, fee, sold - refunded - fee].map(String),
        (-sum('transferred', 'transfer_reversed', 'advanced', 'debt_kept')).toString(),
        actor.userId,
        this.clock.now(),
      ],
    );
    for (let at = 0; at < made.lines.length; at += LINES_AT_A_TIME) {
      await this.insertLines(made.id, made.lines.slice(at, at + LINES_AT_A_TIME));
    }
  }

  private async insertLines(id: string, lines: readonly SettlementLine[]): Promise<void> {
    await this.database.query(
      `INSERT INTO settlement_lines (settlement_id, source, kind, ref_id, subject_id, amount_fen, on_date, subject_number, counterparty)
       SELECT $1, * FROM unnest($2::text[], $3::text[], $4::uuid[], $5::uuid[], $6::bigint[], $7::date[], $8::text[], $9::text[])`,
      [
        id,
        lines.map((line) => line.source),
        lines.map((line) => line.kind),
        lines.map((line) => line.refId),
        lines.map((line) => line.subjectId),
        lines.map((line) => line.amountFen.toString()),
        lines.map((line) => line.on),
        lines.map((line) => line.subjectNumber),
        lines.map((line) => line.counterparty),
      ],
    );
  }

  /** What shoppers paid, less the fee, and the supplier does not get yet: until when, and why. */
  private async insertHeld(id: string, supplierId: string): Promise<void> {
    await this.database.query(
      `INSERT INTO settlement_held (settlement_id, part_id, subject_number, amount_fen, why, until_on)
       SELECT $1::uuid, p.id, COALESCE(o.number, left(p.order_id::text, 8)), ${LEFT}, y.why,
              CASE WHEN y.why = 'awaiting_receipt' THEN o.confirm_due_on END
         FROM payment_parts p LEFT JOIN shop_orders o ON o.id = p.order_id
        CROSS JOIN LATERAL (
          SELECT CASE WHEN p.frozen THEN 'disputed'
                      WHEN EXISTS (SELECT FROM shop_order_holds h WHERE h.order_id = o.id AND h.ended_at IS NULL) THEN 'claim_open'
                      WHEN o.confirm_due_on IS NULL THEN 'awaiting_shipment' ELSE 'awaiting_receipt' END AS why) y
        WHERE p.supplier_id = $2 AND p.state = 'held' AND p.refunded_fen < p.amount_fen
       UNION ALL
       SELECT $1::uuid, p.id, COALESCE(o.number, left(p.order_id::text, 8)), t.amount_fen, 'account_not_ready', NULL
         FROM payment_parts p LEFT JOIN shop_orders o ON o.id = p.order_id JOIN supplier_transfers t ON t.part_id = p.id AND t.state = 'held'
        WHERE p.supplier_id = $2 AND p.state = 'due'`,
      [id, supplierId],
    );
  }
}

const endOf = (on: string): Date => startOfBusinessDate(addDays(on, 1));

const earliest = (lines: readonly SettlementLine[], throughOn: string): string =>
  lines.reduce((first, line) => (line.on < first ? line.on : first), throughOn);
