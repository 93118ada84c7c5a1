import { type Actor, Audit, Clock, Database, Files, formatYuan, Outbox } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { PayoutAccounts } from '../accounts/payout-accounts.service.js';
import { type PayoutMoney, PayoutPostings } from '../postings.service.js';
import { PayoutPaid, PayoutRefused } from '../settlement.events.js';
import { batchMissing, batchNotApproved } from '../settlement.errors.js';
import { Payouts } from './payouts.service.js';
import { parseResultFile, type ResultLine } from './result-file.js';

export interface ResultReading {
  readonly paid: number;
  readonly refused: number;
  /** The bank has not decided, or the answer was known already. */
  readonly unchanged: number;
  /** Lines that fit no payout of the batch, or contradict it; nothing was done for them. */
  readonly faults: string[];
}

type Payout = PayoutMoney & { number: string; kind: string; state: string; accountId: string | null };

/** Reads what the bank answered to a payment file, line by line, as often as it is given. */
@Injectable()
export class PayoutResults {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly files: Files,
    private readonly payouts: Payouts,
    private readonly accounts: PayoutAccounts,
    private readonly postings: PayoutPostings,
  ) {}

  /**
   * Records paid and refused payouts. A refusal may also follow a payment that the bank had called done (退汇): the money is the payee's
   * again. The batch is closed when every payout is decided. Throws `payout_result_unreadable`, `payout_batch_not_approved`.
   */
  async read(actor: Actor, batchId: string, fileId: string): Promise<ResultReading> {
    const lines = parseResultFile(await this.files.read(actor, fileId));
    return this.database.transaction(async () => {
      await this.database.lockName('settlement.batches');
      const [batch] = await this.database.query<{ state: string; accountId: string }>(
        `SELECT state, account_id AS "accountId" FROM payout_batches WHERE id = $1 FOR UPDATE`,
        [batchId],
      );
      if (!batch) throw batchMissing();
      if (!['approved', 'closed'].includes(batch.state)) throw batchNotApproved();
      const reading = { paid: 0, refused: 0, unchanged: 0, faults: [] as string[] };
      for (const line of lines) await this.take(actor, batchId, batch.accountId, fileId, line, reading);
      await this.database.query(
        `UPDATE payout_batches SET state = 'closed' WHERE id = $1 AND state = 'approved'
            AND NOT EXISTS (SELECT FROM payouts WHERE batch_id = $1 AND state = 'batched')`,
        [batchId],
      );
      await this.files.attach(actor, [fileId], 'payout_batch', batchId);
      await this.audit.record(actor, {
        action: 'settlement.payout_batch.result_read',
        subjectType: 'payout_batch',
        subjectId: batchId,
        detail: { ...reading, faults: reading.faults.length },
      });
      return reading;
    });
  }

  private async take(
    actor: Actor,
    batchId: string,
    bankAccountId: string,
    fileId: string,
    line: ResultLine,
    reading: { paid: number; refused: number; unchanged: number; faults: string[] },
  ): Promise<void> {
    const payout = await this.find(batchId, line.payoutNumber);
    const fault = payout ? faultOf(payout, line) : `${line.payoutNumber}：不在这个批次中`;
    if (!payout || fault) {
      reading.faults.push(fault!);
      return;
    }
    if (line.outcome === 'pending' || payout.state === line.outcome) {
      reading.unchanged += 1;
      return;
    }
    await this.database.query(
      `INSERT INTO payout_results (payout_id, outcome, reason, file_id, read_by, at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [payout.id, line.outcome, line.reason, fileId, actor.userId, this.clock.now()],
    );
    if (line.outcome === 'paid') await this.paid(payout, bankAccountId);
    else await this.refused(payout, bankAccountId, line.reason || '银行未说明原因');
    reading[line.outcome] += 1;
  }

  private async paid(payout: Payout, bankAccountId: string): Promise<void> {
    await this.postings.paid(payout, bankAccountId);
    await this.database.query(
      `UPDATE payouts SET state = 'paid', decided_on = $2, version = version + 1 WHERE id = $1`,
      [payout.id, this.clock.today()],
    );
    await this.outbox.add(new PayoutPaid({ payoutId: payout.id, payeeId: payout.payeeId }));
  }

  private async refused(payout: Payout, bankAccountId: string, reason: string): Promise<void> {
    if (payout.state === 'paid') await this.postings.unpaid(payout, bankAccountId);
    await this.database.query(
      `UPDATE payouts SET state = 'refused', refusal = $2, decided_on = $3, version = version + 1 WHERE id = $1`,
      [payout.id, reason, this.clock.today()],
    );
    if (payout.kind === 'credit_refund') await this.postings.creditBack(payout);
    else {
      // The bank would not have this account: nothing goes to it until the supplier has looked.
      if (payout.accountId) await this.accounts.refusedByBank(payout.accountId, reason);
      await this.payouts.giveBack(payout);
    }
    await this.outbox.add(new PayoutRefused({ payoutId: payout.id, payeeId: payout.payeeId }));
  }

  private async find(batchId: string, number: string): Promise<Payout | undefined> {
    const [row] = await this.database.query<Payout & Record<string, unknown>>(
      `SELECT id, number, kind, state, payee_id AS "payeeId", account_id AS "accountId", amount_fen AS "amountFen", trade_fen AS "tradeFen",
              retail_fen AS "retailFen", debt_fen AS "debtFen" FROM payouts WHERE batch_id = $1 AND number = $2 FOR UPDATE`,
      [batchId, number],
    );
    return row;
  }
}

function faultOf(payout: Payout, line: ResultLine): string | null {
  if (line.amountFen !== null && line.amountFen !== payout.amountFen) {
    return `${payout.number}：回盘金额${formatYuan(line.amountFen)}与付款金额${formatYuan(payout.amountFen)}不一致`;
  }
  if (payout.state === 'refused' && line.outcome === 'paid') {
    return `${payout.number}：此前已登记为失败，请联系银行查明`;
  }
  return ['batched', 'paid', 'refused'].includes(payout.state) ? null : `${payout.number}：已不在付款途中`;
}
