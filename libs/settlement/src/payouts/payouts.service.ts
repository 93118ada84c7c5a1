import { financeAccounts } from '@bangfu/finance';
import { Clock, Database, newId, Outbox } from '@bangfu/kernel';
import { LedgerQueries } from '@bangfu/ledger';
import { DocumentNumbers } from '@bangfu/orders';
import { type DuePart, Parts, paymentAccounts } from '@bangfu/payments';
import { Injectable } from '@nestjs/common';
import { PayoutAccounts } from '../accounts/payout-accounts.service.js';
import { PayoutChannels } from '../accounts/payout-channels.service.js';
import { type PayoutMoney, PayoutPostings } from '../postings.service.js';
import { PayoutHeld } from '../settlement.events.js';

interface Due {
  readonly amountFen: bigint;
  readonly tradeFen: bigint;
  readonly retailFen: bigint;
  readonly debtFen: bigint;
  readonly parts: readonly DuePart[];
}

/**
 * What is settled and has to leave by bank: one open payout for each supplier, whose amount follows the settlements and never exceeds
 * what the books have for it.
 */
@Injectable()
export class Payouts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly numbers: DocumentNumbers,
    private readonly ledger: LedgerQueries,
    private readonly parts: Parts,
    private readonly accounts: PayoutAccounts,
    private readonly channels: PayoutChannels,
    private readonly postings: PayoutPostings,
  ) {}

  /** Makes the supplier's open payout what it should be now, in the caller's transaction; may be called at any time. */
  async refresh(supplierId: string): Promise<void> {
    await this.database.lockName(`settlement.payout:${supplierId}`);
    const due = await this.dueOf(supplierId);
    const [open] = await this.database.query<{ id: string; state: string }>(
      `SELECT id, state FROM payouts WHERE payee_id = $1 AND kind = 'settlement' AND state IN ('held', 'due') FOR UPDATE`,
      [supplierId],
    );
    if (due.amountFen <= 0n) {
      if (open) {
        await this.database.query(`UPDATE settlements SET payout_id = NULL WHERE payout_id = $1`, [open.id]);
        await this.database.query(
          `UPDATE payouts SET state = 'void', held_code = NULL, version = version + 1 WHERE id = $1`,
          [open.id],
        );
      }
      return;
    }
    const id = open?.id ?? (await this.insert(supplierId, due));
    const { id: accountId, held } = await this.accounts.inUse(supplierId);
    await this.database.query(
      `UPDATE payouts SET amount_fen = $2, trade_fen = $3, retail_fen = $4, debt_fen = $5, state = $6, held_code = $7, account_id = $8,
              version = version + 1 WHERE id = $1`,
      [
        id,
        ...[due.amountFen, due.tradeFen, due.retailFen, due.debtFen].map(String),
        held ? 'held' : 'due',
        held,
        accountId,
      ],
    );
    await this.database.query(
      `UPDATE settlements SET payout_id = $2 WHERE supplier_id = $1 AND payout_id IS DISTINCT FROM $2
          AND (payout_id IS NULL OR payout_id IN (SELECT id FROM payouts WHERE payee_id = $1 AND state IN ('refused', 'void')))
          AND (EXISTS (SELECT FROM settlement_lines l WHERE l.settlement_id = settlements.id AND l.source = 'trade')
               OR $3 AND net_fen - transferred_fen <> 0)`,
      [supplierId, id, (await this.channels.of(supplierId)) === 'bank'],
    );
    if (held && open?.state !== 'held') await this.outbox.add(new PayoutHeld({ payoutId: id, supplierId }));
  }

  /**
   * Puts an open payout into a batch: what is due is counted anew, debts are kept first, and the money leaves the supplier's accounts.
   * Answers the amount; 0 when nothing is due any more. In the caller's transaction.
   */
  async takeOut(payoutId: string, supplierId: string, batchId: string): Promise<bigint> {
    await this.database.lockName(`settlement.payout:${supplierId}`);
    for (const part of await this.settledParts(supplierId)) await this.parts.netDebt(part.partId);
    const [due, { id: accountId }] = [await this.dueOf(supplierId), await this.accounts.inUse(supplierId)];
    if (due.amountFen <= 0n || accountId === null) {
      await this.refresh(supplierId);
      return 0n;
    }
    for (const part of due.parts) {
      await this.parts.payOut(part.partId, part.leftFen);
      await this.database.query(`INSERT INTO payout_parts (payout_id, part_id, amount_fen) VALUES ($1, $2, $3)`, [
        payoutId,
        part.partId,
        part.leftFen.toString(),
      ]);
    }
    await this.database.query(
      `UPDATE payouts SET amount_fen = $2, trade_fen = $3, retail_fen = $4, debt_fen = $5, state = 'batched', batch_id = $6,
              account_id = $7, version = version + 1 WHERE id = $1`,
      [payoutId, ...[due.amountFen, due.tradeFen, due.retailFen, due.debtFen].map(String), batchId, accountId],
    );
    await this.postings.settlementOut({ id: payoutId, payeeId: supplierId, ...due });
    return due.amountFen;
  }

  /** The money of a payout is the supplier's again, and due. The caller has given the payout its last state. */
  async giveBack(payout: PayoutMoney): Promise<void> {
    const parts = await this.database.query<{ partId: string; amountFen: bigint }>(
      `SELECT part_id AS "partId", amount_fen AS "amountFen" FROM payout_parts WHERE payout_id = $1 ORDER BY part_id`,
      [payout.id],
    );
    for (const part of parts) await this.parts.takeBack(part.partId, part.amountFen);
    await this.postings.settlementBack(payout);
    await this.refresh(payout.payeeId);
  }

  /** What settlements owe and payouts did not bring, within what the ledger has for it. */
  private async dueOf(supplierId: string): Promise<Due> {
    const [sums] = await this.database.query<{ settled: bigint; paid: bigint }>(
      `SELECT COALESCE((SELECT sum(l.amount_fen) FROM settlement_lines l JOIN settlements s ON s.id = l.settlement_id
                         WHERE s.supplier_id = $1 AND l.source = 'trade'), 0)::bigint AS settled,
              COALESCE((SELECT sum(trade_fen) FROM payouts WHERE payee_id = $1 AND kind = 'settlement' AND state IN ('batched', 'paid')), 0)::bigint AS paid`,
      [supplierId],
    );
    const [balance, debt] = [financeAccounts.balance(supplierId), paymentAccounts.debt(supplierId)];
    const balances = await this.ledger.balances([balance, debt]);
    const available = -(balances.get(balance)?.posted ?? 0n);
    const unpaid = sums!.settled - sums!.paid;
    const tradeFen = unpaid < available ? unpaid : available;
    const parts = (await this.channels.of(supplierId)) === 'bank' ? await this.settledParts(supplierId) : [];
    const retailFen = parts.reduce((sum, part) => sum + part.leftFen, 0n);
    const gross = tradeFen + retailFen;
    const owed = balances.get(debt)?.posted ?? 0n;
    const debtFen = owed <= 0n || gross <= 0n ? 0n : owed < gross ? owed : gross;
    return { tradeFen, retailFen, debtFen, amountFen: gross - debtFen, parts };
  }

  private async settledParts(supplierId: string): Promise<DuePart[]> {
    const due = await this.parts.due(supplierId);
    if (due.length === 0) return [];
    const settled = await this.database.query<{ id: string }>(
      `SELECT ref_id AS id FROM settlement_lines WHERE kind = 'sold' AND source = 'retail' AND ref_id = ANY ($1::uuid[])`,
      [due.map((part) => part.partId)],
    );
    const ids = new Set(settled.map((row) => row.id));
    return due.filter((part) => ids.has(part.partId));
  }

  private async insert(supplierId: string, due: Due): Promise<string> {
    const id = newId();
    const [number] = await this.numbers.take('FK', this.clock.today(), 1);
    await this.database.query(
      `INSERT INTO payouts (id, number, kind, payee_id, amount_fen, trade_fen, retail_fen, debt_fen, state, follows_id, made_at)
       SELECT $1, $2, 'settlement', $3, $4, $5, $6, $7, 'due',
              (SELECT p.id FROM payouts p WHERE p.payee_id = $3 AND p.kind = 'settlement' AND p.state = 'refused'
                  AND NOT EXISTS (SELECT FROM payouts n WHERE n.follows_id = p.id) ORDER BY p.made_at DESC, p.id DESC LIMIT 1), $8`,
      [
        id,
        number,
        supplierId,
        ...[due.amountFen, due.tradeFen, due.retailFen, due.debtFen].map(String),
        this.clock.now(),
      ],
    );
    return id;
  }
}
