import { Injectable } from '@nestjs/common';
import { type Actor, Audit, Clock, Database, Env, newId, seal, unseal } from '@bangfu/kernel';
import { accountKnown, accountMissing } from '../finance.errors.js';
import { BankAccounts, maskNumber } from './bank-accounts.service.js';

export interface VirtualAccount {
  readonly id: string;
  readonly accountId: string;
  readonly buyerId: string;
  readonly buyerName: string;
  readonly numberMasked: string;
  readonly openedOn: string;
  readonly closedOn: string | null;
}

/** Where a buyer pays: the number in full, for its own people. */
export interface OwnVirtualAccount extends Pick<VirtualAccount, 'id' | 'openedOn'> {
  readonly number: string;
  readonly bankName: string;
  readonly accountName: string;
}

const ROW = `v.id, v.account_id AS "accountId", v.buyer_id AS "buyerId", b.name AS "buyerName", v.number_masked AS "numberMasked",
  v.opened_on AS "openedOn", v.closed_on AS "closedOn"`;

/** Sub-accounts of the collection account that one buyer alone pays into (虚拟子账号). */
@Injectable()
export class VirtualAccounts {
  constructor(
    private readonly database: Database,
    private readonly env: Env,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly accounts: BankAccounts,
  ) {}

  /** Opens one under the actor's own collection account. Throws `bank_account_missing`, `bank_account_known`. */
  async open(actor: Actor, input: { accountId: string; buyerId: string; number: string }): Promise<VirtualAccount> {
    const account = await this.accounts.own(actor, input.accountId);
    const [id, number] = [newId(), input.number.replace(/[\s-]/g, '')];
    return this.database.transaction(async () => {
      const written = await this.database.execute(
        `INSERT INTO virtual_accounts (id, account_id, buyer_id, number_sealed, number_masked, number_fingerprint, opened_on, opened_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (number_fingerprint) DO NOTHING`,
        [
          id,
          account.id,
          input.buyerId,
          seal(this.env.secrets, 'finance.virtual-account', id, number),
          maskNumber(number),
          this.accounts.fingerprintOf(number),
          this.clock.today(),
          actor.userId,
        ],
      );
      if (written === 0) throw accountKnown();
      await this.audit.record(actor, {
        action: 'finance.virtual_account.opened',
        subjectType: 'virtual_account',
        subjectId: id,
        organisationId: input.buyerId,
      });
      return (await this.list(account.id)).find((each) => each.id === id)!;
    });
  }

  /** From today on what arrives on it waits for a person. Throws `bank_account_missing`. */
  async close(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async () => {
      const closed = await this.database.execute(
        `UPDATE virtual_accounts SET closed_on = COALESCE(closed_on, greatest(opened_on, $3)) WHERE id = $1
            AND account_id IN (SELECT id FROM bank_accounts WHERE organisation_id = $2)`,
        [id, actor.organisationId, this.clock.today()],
      );
      if (closed === 0) throw accountMissing();
      await this.audit.record(actor, {
        action: 'finance.virtual_account.closed',
        subjectType: 'virtual_account',
        subjectId: id,
      });
    });
  }

  /** The open sub-accounts that a buyer pays into. */
  async ofBuyer(buyerId: string): Promise<OwnVirtualAccount[]> {
    const rows = await this.database.query<OwnVirtualAccount & { sealed: string }>(
      `SELECT v.id, v.opened_on AS "openedOn", v.number_sealed AS sealed, a.bank_name AS "bankName", a.account_name AS "accountName"
         FROM virtual_accounts v JOIN bank_accounts a ON a.id = v.account_id
        WHERE v.buyer_id = $1 AND (v.closed_on IS NULL OR v.closed_on > $2) ORDER BY v.id DESC LIMIT 50`,
      [buyerId, this.clock.today()],
    );
    return rows.map(({ sealed, ...row }) => ({
      ...row,
      number: unseal(this.env.secrets, 'finance.virtual-account', row.id, sealed),
    }));
  }

  async list(accountId: string): Promise<VirtualAccount[]> {
    return this.database.query<VirtualAccount & Record<string, unknown>>(
      `SELECT ${ROW} FROM virtual_accounts v JOIN organisations b ON b.id = v.buyer_id WHERE v.account_id = $1 ORDER BY v.id DESC LIMIT 1000`,
      [accountId],
    );
  }
}
