import { BankAccounts } from '@bangfu/finance';
import { type Actor, Audit, Clock, Database, newId, Outbox } from '@bangfu/kernel';
import { DocumentNumbers } from '@bangfu/orders';
import { Injectable } from '@nestjs/common';
import { PayoutAccounts } from '../accounts/payout-accounts.service.js';
import { type PayoutMoney, PayoutPostings } from '../postings.service.js';
import { PayoutBatchChecked, PayoutBatchMade } from '../settlement.events.js';
import {
  batchDecided,
  batchMissing,
  batchNotApproved,
  noneDue,
  payoutNotDue,
  samePerson,
} from '../settlement.errors.js';
import { type BankFileEncoding, type BankFileLine, writeBankFile } from './bank-file.js';
import { Payouts } from './payouts.service.js';

type PayoutRow = PayoutMoney & { readonly kind: string; readonly state: string };

const PAYOUT = `p.id, p.payee_id AS "payeeId", p.amount_fen AS "amountFen", p.trade_fen AS "tradeFen", p.retail_fen AS "retailFen",
  p.debt_fen AS "debtFen", p.kind, p.state`;
const MOST = 500;

/** Payment files to the bank: made by one person, checked by another, taken only then. */
@Injectable()
export class PayoutBatches {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly numbers: DocumentNumbers,
    private readonly bankAccounts: BankAccounts,
    private readonly accounts: PayoutAccounts,
    private readonly payouts: Payouts,
    private readonly postings: PayoutPostings,
  ) {}

  /**
   * Makes a batch of what is due (all of it, at most 500, or the named payouts), paid from one of the operator's accounts. What is due
   * is counted anew; a payout of which nothing is left is passed over. Throws `no_payout_due`, `payout_not_due`, `bank_account_missing`.
   */
  async make(actor: Actor, accountId: string, payoutIds?: readonly string[]): Promise<string> {
    const account = await this.bankAccounts.own(actor, accountId);
    return this.database.transaction(async () => {
      await this.database.lockName('settlement.batches');
      const due = await this.lockDue(payoutIds);
      const id = newId();
      const [number] = await this.numbers.take('PC', this.clock.today(), 1);
      // The row comes first, because payouts name it; its sums follow.
      await this.database.query(
        `INSERT INTO payout_batches (id, number, account_id, payouts, total_fen, state, made_by, made_at) VALUES ($1, $2, $3, 1, 1, 'made', $4, $5)`,
        [id, number, account.id, actor.userId, this.clock.now()],
      );
      let [payouts, total] = [0, 0n];
      for (const payout of due) {
        const amountFen = await this.take(payout, id);
        if (amountFen === 0n) continue;
        payouts += 1;
        total += amountFen;
      }
      if (payouts === 0) throw noneDue();
      await this.database.query(`UPDATE payout_batches SET payouts = $2, total_fen = $3 WHERE id = $1`, [
        id,
        payouts,
        total.toString(),
      ]);
      await this.record(actor, 'made', id, { number, payouts, totalFen: total });
      await this.outbox.add(new PayoutBatchMade({ batchId: id }));
      return id;
    });
  }

  /** The second pair of eyes. Throws `payout_batch_missing`, `payout_batch_decided`, `same_person`. */
  async approve(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async () => {
      const batch = await this.lock(id);
      if (batch.state !== 'made') throw batchDecided();
      if (batch.madeBy === actor.userId) throw samePerson();
      await this.database.query(
        `UPDATE payout_batches SET state = 'approved', checked_by = $2, checked_at = $3 WHERE id = $1`,
        [id, actor.userId, this.clock.now()],
      );
      await this.record(actor, 'approved', id, {});
      await this.outbox.add(new PayoutBatchChecked({ batchId: id, approved: true }));
    });
  }

  /** Takes a batch back that was not approved: suppliers' money is due again, credits are the buyers' again. */
  async withdraw(actor: Actor, id: string, reason: string): Promise<void> {
    await this.database.transaction(async () => {
      const batch = await this.lock(id);
      if (batch.state !== 'made') throw batchDecided();
      await this.database.query(
        `UPDATE payout_batches SET state = 'withdrawn', checked_by = $2, checked_at = $3, reason = $4 WHERE id = $1`,
        [id, actor.userId, this.clock.now(), reason],
      );
      const rows = await this.database.query<PayoutRow & Record<string, unknown>>(
        `SELECT ${PAYOUT} FROM payouts p WHERE p.batch_id = $1 AND p.state = 'batched' ORDER BY p.payee_id, p.id FOR UPDATE`,
        [id],
      );
      for (const payout of rows) {
        if (payout.kind === 'credit_refund') {
          await this.database.query(
            `UPDATE payouts SET state = 'due', batch_id = NULL, version = version + 1 WHERE id = $1`,
            [payout.id],
          );
          continue;
        }
        await this.database.query(`UPDATE payouts SET state = 'void', version = version + 1 WHERE id = $1`, [
          payout.id,
        ]);
        await this.payouts.giveBack(payout);
      }
      await this.record(actor, 'withdrawn', id, { reason });
      await this.outbox.add(new PayoutBatchChecked({ batchId: id, approved: false }));
    });
  }

  /** The file for the bank, with accounts in full; each time it is taken is recorded. Throws `payout_batch_not_approved`. */
  async file(actor: Actor, id: string, encoding: BankFileEncoding): Promise<{ name: string; content: Buffer }> {
    const [batch] = await this.database.query<{ number: string; state: string }>(
      `SELECT number, state FROM payout_batches WHERE id = $1`,
      [id],
    );
    if (!batch) throw batchMissing();
    if (!['approved', 'closed'].includes(batch.state)) throw batchNotApproved();
    const content = writeBankFile(await this.fileLines(id), encoding);
    await this.record(actor, 'file_taken', id, { encoding });
    return { name: `${batch.number}.csv`, content };
  }

  private async fileLines(id: string): Promise<BankFileLine[]> {
    const rows = await this.database.query<
      Omit<BankFileLine, 'accountNumber'> & { accountId: string | null; lineId: string | null; sealed: string | null }
    >(
      `SELECT p.number AS "payoutNumber", COALESCE(a.account_name, l.counterparty_name) AS "accountName", COALESCE(a.bank_name, '') AS "bankName",
              p.amount_fen AS "amountFen", CASE WHEN p.kind = 'settlement' THEN '货款结算' ELSE '退回余款' END || p.number AS remark,
              a.id AS "accountId", l.id AS "lineId", l.counterparty_sealed AS sealed
         FROM payouts p LEFT JOIN payout_accounts a ON a.id = p.account_id LEFT JOIN bank_lines l ON l.id = p.bank_line_id
        WHERE p.batch_id = $1 ORDER BY p.number`,
      [id],
    );
    const lines: BankFileLine[] = [];
    for (const { accountId, lineId, sealed, ...line } of rows) {
      const accountNumber = accountId
        ? await this.accounts.numberOf(accountId)
        : this.bankAccounts.openFor(lineId!, sealed!);
      lines.push({ ...line, accountNumber });
    }
    return lines;
  }

  private async take(payout: PayoutRow, batchId: string): Promise<bigint> {
    if (payout.kind === 'settlement') return this.payouts.takeOut(payout.id, payout.payeeId, batchId);
    await this.database.query(
      `UPDATE payouts SET state = 'batched', batch_id = $2, version = version + 1 WHERE id = $1`,
      [payout.id, batchId],
    );
    return payout.amountFen;
  }

  private async lockDue(ids: readonly string[] | undefined): Promise<PayoutRow[]> {
    const rows = await this.database.query<PayoutRow & Record<string, unknown>>(
      `SELECT ${PAYOUT} FROM payouts p WHERE p.state = 'due' AND ($1::uuid[] IS NULL OR p.id = ANY ($1))
        ORDER BY p.payee_id, p.id LIMIT ${MOST} FOR UPDATE`,
      [ids ?? null],
    );
    ids?.forEach((id, index) => {
      if (!rows.some((row) => row.id === id)) throw payoutNotDue(index);
    });
    if (rows.length === 0) throw noneDue();
    return rows;
  }

  private async lock(id: string): Promise<{ state: string; madeBy: string }> {
    await this.database.lockName('settlement.batches');
    const [row] = await this.database.query<{ state: string; madeBy: string }>(
      `SELECT state, made_by AS "madeBy" FROM payout_batches WHERE id = $1 FOR UPDATE`,
      [id],
    );
    if (!row) throw batchMissing();
    return row;
  }

  private async record(actor: Actor, act: string, id: string, detail: Record<string, unknown>): Promise<void> {
    await this.audit.record(actor, {
      action: `settlement.payout_batch.${act}`,
      subjectType: 'payout_batch',
      subjectId: id,
      detail,
    });
  }
}
