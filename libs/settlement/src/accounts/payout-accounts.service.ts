import { maskNumber } from '@bangfu/finance';
import { type Actor, Audit, Clock, Database, Env, fingerprint, newId, Outbox, seal, unseal } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { PayoutAccountGiven, PayoutAccountRefused, PayoutAccountVerified } from '../settlement.events.js';
import { payoutAccountDecided, payoutAccountMissing, samePerson } from '../settlement.errors.js';

export interface PayoutAccount {
  readonly id: string;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly bankName: string;
  readonly accountName: string;
  readonly numberMasked: string;
  readonly state: 'given' | 'verified' | 'refused' | 'retired';
  /** Why it was refused, by the operator or by a bank. */
  readonly reason: string | null;
  readonly givenAt: Date;
  readonly decidedAt: Date | null;
}

const PURPOSE = 'settlement.payout-account';
const ROW = `p.id, p.supplier_id AS "supplierId", s.name AS "supplierName", p.bank_name AS "bankName", p.account_name AS "accountName",
  p.number_masked AS "numberMasked", p.state, p.reason, p.given_at AS "givenAt", p.decided_at AS "decidedAt"`;
const TABLES = `payout_accounts p JOIN organisations s ON s.id = p.supplier_id`;

/** Where suppliers' money goes. The number is sealed; it is read in full only into a payment file. */
@Injectable()
export class PayoutAccounts {
  constructor(
    private readonly database: Database,
    private readonly env: Env,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** The supplier names its account; the one in use stays in use until the operator has looked at the new one. */
  async give(actor: Actor, input: { bankName: string; accountName: string; number: string }): Promise<PayoutAccount> {
    const [id, supplierId] = [newId(), actor.organisationId!];
    const number = input.number.normalize('NFKC').replace(/[\s-]/g, '');
    return this.database.transaction(async () => {
      await this.lock(supplierId);
      await this.database.query(
        `UPDATE payout_accounts SET state = 'retired' WHERE supplier_id = $1 AND state = 'given'`,
        [supplierId],
      );
      await this.database.query(
        `INSERT INTO payout_accounts (id, supplier_id, bank_name, account_name, number_sealed, number_masked, number_fingerprint, state, given_by, given_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 'given', $8, $9)`,
        [
          id,
          supplierId,
          input.bankName,
          input.accountName,
          seal(this.env.secrets, PURPOSE, id, number),
          maskNumber(number),
          fingerprint(this.env.secrets, PURPOSE, number),
          actor.userId,
          this.clock.now(),
        ],
      );
      await this.record(actor, 'given', id, supplierId);
      await this.outbox.add(new PayoutAccountGiven({ accountId: id, supplierId }));
      return (await this.find(id))!;
    });
  }

  /** The operator has compared it with the supplier's papers. Throws `payout_account_missing`, `payout_account_decided`, `same_person`. */
  async verify(actor: Actor, id: string): Promise<PayoutAccount> {
    return this.database.transaction(async () => {
      const account = await this.undecided(actor, id);
      await this.database.query(
        `UPDATE payout_accounts SET state = 'retired' WHERE supplier_id = $1 AND state = 'verified'`,
        [account.supplierId],
      );
      await this.decide(actor, id, 'verified', null);
      await this.record(actor, 'verified', id, account.supplierId);
      await this.outbox.add(new PayoutAccountVerified({ accountId: id, supplierId: account.supplierId }));
      return (await this.find(id))!;
    });
  }

  /** Not the supplier's, or not what its papers say. */
  async refuse(actor: Actor, id: string, reason: string): Promise<PayoutAccount> {
    return this.database.transaction(async () => {
      const account = await this.undecided(actor, id);
      await this.decide(actor, id, 'refused', reason);
      await this.record(actor, 'refused', id, account.supplierId);
      await this.outbox.add(new PayoutAccountRefused({ accountId: id, supplierId: account.supplierId }));
      return (await this.find(id))!;
    });
  }

  /** A bank would not pay to it: not used any more, and asked for again. In the caller's transaction. */
  async refusedByBank(id: string, reason: string): Promise<void> {
    const [row] = await this.database.query<{ supplierId: string }>(
      `UPDATE payout_accounts SET state = 'refused', reason = $2 WHERE id = $1 AND state = 'verified' RETURNING supplier_id AS "supplierId"`,
      [id, reason.padEnd(2, '。')],
    );
    if (row) await this.outbox.add(new PayoutAccountRefused({ accountId: id, supplierId: row.supplierId }));
  }

  async find(id: string): Promise<PayoutAccount | null> {
    const [row] = await this.database.query<PayoutAccount & Record<string, unknown>>(
      `SELECT ${ROW} FROM ${TABLES} WHERE p.id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** The newest first: what is in use, what waits, what was refused and why. */
  async ofSupplier(supplierId: string): Promise<PayoutAccount[]> {
    return this.database.query<PayoutAccount & Record<string, unknown>>(
      `SELECT ${ROW} FROM ${TABLES} WHERE p.supplier_id = $1 ORDER BY p.id DESC LIMIT 20`,
      [supplierId],
    );
  }

  /** Accounts that wait for the operator, the oldest first. */
  async waiting(): Promise<PayoutAccount[]> {
    return this.database.query<PayoutAccount & Record<string, unknown>>(
      `SELECT ${ROW} FROM ${TABLES} WHERE p.state = 'given' ORDER BY p.given_at, p.id LIMIT 200`,
    );
  }

  /** The account in use, or why there is none. */
  async inUse(
    supplierId: string,
  ): Promise<
    | { readonly id: string; readonly held: null }
    | { readonly id: null; readonly held: 'account_missing' | 'account_unverified' | 'account_refused' }
  > {
    const [newest, ...older] = (await this.ofSupplier(supplierId)).filter((account) => account.state !== 'retired');
    const verified = [newest, ...older].find((account) => account?.state === 'verified');
    if (verified) return { id: verified.id, held: null };
    if (!newest) return { id: null, held: 'account_missing' };
    return { id: null, held: newest.state === 'given' ? 'account_unverified' : 'account_refused' };
  }

  /** For a payment file alone. */
  async numberOf(id: string): Promise<string> {
    const [row] = await this.database.query<{ sealed: string }>(
      `SELECT number_sealed AS sealed FROM payout_accounts WHERE id = $1`,
      [id],
    );
    if (!row) throw payoutAccountMissing();
    return unseal(this.env.secrets, PURPOSE, id, row.sealed);
  }

  private async undecided(actor: Actor, id: string): Promise<{ supplierId: string }> {
    const [row] = await this.database.query<{ supplierId: string; state: string; givenBy: string }>(
      `SELECT supplier_id AS "supplierId", state, given_by AS "givenBy" FROM payout_accounts WHERE id = $1 FOR UPDATE`,
      [id],
    );
    if (!row) throw payoutAccountMissing();
    if (row.state !== 'given') throw payoutAccountDecided();
    if (row.givenBy === actor.userId) throw samePerson();
    await this.lock(row.supplierId);
    return row;
  }

  private async decide(actor: Actor, id: string, state: string, reason: string | null): Promise<void> {
    await this.database.query(
      `UPDATE payout_accounts SET state = $2, reason = $3, decided_by = $4, decided_at = $5 WHERE id = $1`,
      [id, state, reason, actor.userId, this.clock.now()],
    );
  }

  private async lock(supplierId: string): Promise<void> {
    await this.database.lockName(`settlement.accounts:${supplierId}`);
  }

  private async record(actor: Actor, act: string, id: string, supplierId: string): Promise<void> {
    await this.audit.record(actor, {
      action: `settlement.payout_account.${act}`,
      subjectType: 'payout_account',
      subjectId: id,
      organisationId: supplierId,
    });
  }
}
