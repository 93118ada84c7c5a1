import { Injectable } from '@nestjs/common';
import { type Actor, Audit, Clock, Database, Logs, missing, newId, Outbox } from '@bangfu/kernel';
import { LedgerQueries } from '@bangfu/ledger';
import { ReconciliationDiffered } from '../payments.events.js';
import { paymentAccounts } from '../postings.service.js';
import { PaymentProvider, type ProviderMovement } from '../provider/payment-provider.js';
import { spoken } from '../provider/spoken.js';
import { CHECKED, COME_RIGHT, DIFFERENCES, EXCUSED } from './books.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** The balance is asked for between two listings; if something moved meanwhile, again. */
const ROUNDS = 3;

export const differenceMissing = () => missing('payment_difference_missing', '没有找到这笔待核对的差异');

export interface ReconciliationRun {
  readonly runId: string;
  /** Movements of the provider in the time. */
  readonly checked: number;
  /** Differences that nobody knew before. */
  readonly differences: number;
  readonly providerBalanceFen: bigint;
  readonly ledgerBalanceFen: bigint;
}

interface Difference {
  readonly kind: string;
  readonly providerRef: string;
  readonly providerFen: bigint | null;
  readonly ledgerFen: bigint | null;
  readonly refType: string | null;
  readonly refId: string | null;
}

/** The provider's list of what moved against our books, and its balance against our account of it. */
@Injectable()
export class Reconciliation {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly logs: Logs,
    private readonly ledger: LedgerQueries,
    private readonly provider: PaymentProvider,
  ) {}

  /** Everything since the last run, a day of it again; the last hour is left to the next run. Does nothing where nobody can pay. */
  async nightly(): Promise<ReconciliationRun | null> {
    if (!this.provider.available) return null;
    const [last] = await this.database.query<{ from: Date | null }>(
      `SELECT COALESCE((SELECT to_at FROM reconciliation_runs ORDER BY at DESC, id DESC LIMIT 1),
                       (SELECT created_at FROM payment_attempts ORDER BY created_at, id LIMIT 1)) AS "from"`,
    );
    if (!last?.from) return null;
    const to = new Date(this.clock.now().getTime() - HOUR_MS);
    const from = new Date(last.from.getTime() - DAY_MS);
    return from < to ? this.run(from, to) : null;
  }

  /**
   * What the night does, now: a person has mended something and wants to see it. Throws `payments_unavailable`, `payment_outcome_unknown`.
   */
  async runNow(actor: Actor): Promise<void> {
    const run = await spoken(this.logs, () => this.nightly());
    if (!run) return;
    await this.database.transaction(() =>
      this.audit.record(actor, {
        action: 'payments.reconciliation.run',
        subjectType: 'reconciliation_run',
        subjectId: run.runId,
        detail: { checked: run.checked, differences: run.differences },
      }),
    );
  }

  /** Network, then one transaction. Run twice, it finds nothing new the second time. */
  async run(from: Date, to: Date): Promise<ReconciliationRun> {
    const providerBalanceFen = await this.fetch(from);
    const run = await this.database.transaction(async () => {
      await this.database.lockName('payments:reconciliation');
      return this.compare(from, to, providerBalanceFen);
    });
    if (run.differences > 0) this.logs.root.error({ ...run }, 'books and payment provider differ');
    return run;
  }

  /** A person has looked into a difference and says what it is. Throws `payment_difference_missing`. */
  async explain(actor: Actor, id: string, text: string): Promise<void> {
    await this.database.transaction(async () => {
      const changed = await this.database.execute(
        `UPDATE reconciliation_differences SET state = 'explained', explained_by = $2, explained_at = $3, explanation = $4
          WHERE id = $1 AND state = 'open'`,
        [id, actor.userId, this.clock.now(), text],
      );
      if (changed === 0) throw differenceMissing();
      await this.audit.record(actor, {
        action: 'payments.difference.explained',
        subjectType: 'reconciliation_difference',
        subjectId: id,
        detail: { text },
      });
    });
  }

  /** Keeps what the provider lists from `from` until now; the answer is its balance at a moment at which the list was complete. */
  private async fetch(from: Date): Promise<bigint> {
    await this.keepSince(from);
    for (let round = 1; ; round += 1) {
      const balance = await this.provider.balance();
      const fresh = await this.keepSince(new Date(this.clock.now().getTime() - HOUR_MS));
      if (fresh === 0 || round === ROUNDS) return balance;
    }
  }

  private async keepSince(from: Date): Promise<number> {
    const to = new Date(this.clock.now().getTime() + HOUR_MS);
    let fresh = 0;
    let after: string | null = null;
    do {
      const page: { items: readonly ProviderMovement[]; next: string | null } = await this.provider.movements(
        from,
        to,
        after,
      );
      fresh += await this.keep(page.items);
      after = page.next;
    } while (after !== null);
    return fresh;
  }

  private async keep(movements: readonly ProviderMovement[]): Promise<number> {
    return this.database.execute(
      `INSERT INTO provider_movements (provider, ref, kind, source_ref, amount_fen, fee_fen, net_fen, at)
       SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[], $5::bigint[], $6::bigint[], $7::bigint[], $8::timestamptz[])
       ON CONFLICT DO NOTHING`,
      [
        this.provider.name,
        movements.map((movement) => movement.ref),
        movements.map((movement) => movement.kind),
        movements.map((movement) => movement.sourceRef),
        movements.map((movement) => movement.amountFen.toString()),
        movements.map((movement) => movement.feeFen.toString()),
        movements.map((movement) => movement.netFen.toString()),
        movements.map((movement) => movement.at),
      ],
    );
  }

  private async compare(from: Date, to: Date, providerBalanceFen: bigint): Promise<ReconciliationRun> {
    const now = this.clock.now();
    await this.database.execute(COME_RIGHT, [now]);
    const found = await this.database.query<Difference & Record<string, unknown>>(DIFFERENCES, [from, to]);
    const { posted: ledgerBalanceFen } = await this.ledger.balance(paymentAccounts.balance);
    const [excused] = await this.database.query<{ fen: bigint }>(EXCUSED, [to]);
    if (providerBalanceFen !== ledgerBalanceFen + excused!.fen) {
      const amounts = { providerFen: providerBalanceFen, ledgerFen: ledgerBalanceFen + excused!.fen };
      found.push({ kind: 'balance', providerRef: this.provider.name, ...amounts, refType: null, refId: null });
    } else {
      await this.database.execute(
        `UPDATE reconciliation_differences SET state = 'explained', explained_at = $1, explanation = '之后已核对一致'
          WHERE state = 'open' AND kind = 'balance'`,
        [now],
      );
    }
    const runId = newId();
    const [checked] = await this.database.query<{ checked: number }>(CHECKED, [from, to]);
    await this.database.execute(
      `INSERT INTO reconciliation_runs (id, provider, from_at, to_at, checked, differences, provider_balance_fen, ledger_balance_fen, at)
       VALUES ($1, $2, $3, $4, $5, 0, $6, $7, $8)`,
      [runId, this.provider.name, from, to, checked!.checked, providerBalanceFen, ledgerBalanceFen, now],
    );
    let differences = 0;
    for (const difference of found) if (await this.note(runId, difference)) differences += 1;
    await this.database.execute(`UPDATE reconciliation_runs SET differences = $2 WHERE id = $1`, [runId, differences]);
    if (differences > 0) await this.outbox.add(new ReconciliationDiffered({ runId, differences }));
    return { runId, checked: checked!.checked, differences, providerBalanceFen, ledgerBalanceFen };
  }

  /** A difference is noted once; one that was explained with the same figures is not news. */
  private async note(runId: string, difference: Difference): Promise<boolean> {
    const { kind, providerRef, providerFen, ledgerFen, refType, refId } = difference;
    const written = await this.database.execute(
      `INSERT INTO reconciliation_differences (id, run_id, kind, provider_ref, provider_fen, ledger_fen, ref_type, ref_id)
       SELECT $1, $2, $3::text, $4::text, $5::bigint, $6::bigint, $7, $8 WHERE NOT EXISTS (
         SELECT FROM reconciliation_differences WHERE kind = $3 AND provider_ref = $4 AND explained_by IS NOT NULL
            AND provider_fen IS NOT DISTINCT FROM $5 AND ledger_fen IS NOT DISTINCT FROM $6)
       ON CONFLICT DO NOTHING`,
      [newId(), runId, kind, providerRef, providerFen, ledgerFen, refType, refId],
    );
    return written === 1;
  }
}
