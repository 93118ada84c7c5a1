import { Injectable } from '@nestjs/common';
import {
  type Actor,
  Audit,
  Clock,
  Database,
  Env,
  fingerprint,
  fingerprints,
  newId,
  seal,
  unseal,
} from '@bangfu/kernel';
import { accountKnown, accountMissing } from '../finance.errors.js';

export interface BankAccount {
  readonly id: string;
  readonly organisationId: string;
  readonly bankName: string;
  readonly accountName: string;
  readonly numberMasked: string;
  readonly purpose: 'collection' | 'payer';
  readonly numberFingerprint: string;
}

const PURPOSE = 'finance.bank-account';
const COLUMNS = `id, organisation_id AS "organisationId", bank_name AS "bankName", account_name AS "accountName",
  number_masked AS "numberMasked", purpose, number_fingerprint AS "numberFingerprint"`;

/** Bank accounts whose statements are read. Numbers are sealed; screens see the last four digits. */
@Injectable()
export class BankAccounts {
  constructor(
    private readonly database: Database,
    private readonly env: Env,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Registers an account of the actor's organisation. Throws `bank_account_known`. */
  async register(
    actor: Actor,
    input: { bankName: string; accountName: string; number: string },
    purpose: BankAccount['purpose'],
  ): Promise<BankAccount> {
    const id = newId();
    const number = plainNumber(input.number);
    return this.database.transaction(async () => {
      const [row] = await this.database.query<BankAccount & Record<string, unknown>>(
        `INSERT INTO bank_accounts (id, organisation_id, bank_name, account_name, number_sealed, number_masked, number_fingerprint, purpose, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (number_fingerprint) DO NOTHING RETURNING ${COLUMNS}`,
        [
          id,
          actor.organisationId,
          input.bankName,
          input.accountName,
          seal(this.env.secrets, PURPOSE, id, number),
          maskNumber(number),
          this.fingerprintOf(number),
          purpose,
          this.clock.now(),
        ],
      );
      if (!row) throw accountKnown();
      await this.audit.record(actor, {
        action: 'finance.bank_account.registered',
        subjectType: 'bank_account',
        subjectId: id,
        detail: { purpose },
      });
      return row;
    });
  }

  async ofOrganisation(organisationId: string): Promise<BankAccount[]> {
    return this.database.query<BankAccount & Record<string, unknown>>(
      `SELECT ${COLUMNS} FROM bank_accounts WHERE organisation_id = $1 ORDER BY id LIMIT 100`,
      [organisationId],
    );
  }

  /** Where buyers pay to: in full, for whoever has an invoice to pay. */
  async collecting(): Promise<{ bankName: string; accountName: string; number: string }[]> {
    const rows = await this.database.query<{ id: string; bankName: string; accountName: string; sealed: string }>(
      `SELECT id, bank_name AS "bankName", account_name AS "accountName", number_sealed AS sealed
         FROM bank_accounts WHERE purpose = 'collection' ORDER BY id LIMIT 10`,
    );
    return rows.map(({ id, bankName, accountName, sealed }) => ({
      bankName,
      accountName,
      number: unseal(this.env.secrets, PURPOSE, id, sealed),
    }));
  }

  /** The actor's own account. Throws `bank_account_missing`. */
  async own(actor: Actor, id: string): Promise<BankAccount> {
    const [row] = await this.database.query<BankAccount & Record<string, unknown>>(
      `SELECT ${COLUMNS} FROM bank_accounts WHERE id = $1 AND organisation_id = $2`,
      [id, actor.organisationId],
    );
    if (!row) throw accountMissing();
    return row;
  }

  /** Equal numbers have equal fingerprints; nobody can read a number out of one. */
  fingerprintOf(number: string): string {
    return fingerprint(this.env.secrets, PURPOSE, plainNumber(number));
  }

  /** True for the fingerprint of this number, also of one that an older secret made. */
  isFingerprintOf(number: string, print: string): boolean {
    return fingerprints(this.env.secrets, PURPOSE, plainNumber(number)).includes(print);
  }

  /** A counterparty's number, sealed to the line that it came with. */
  sealFor(lineId: string, number: string): string {
    return seal(this.env.secrets, PURPOSE, lineId, number);
  }

  /** The same number again, for a payment file that sends money back to it. */
  openFor(lineId: string, sealed: string): string {
    return unseal(this.env.secrets, PURPOSE, lineId, sealed);
  }
}

const plainNumber = (number: string): string => number.normalize('NFKC').replace(/[\s-]/g, '');

/** "****7890": enough to recognise, not enough to use. */
export const maskNumber = (number: string): string => (number ? `****${number.slice(-4)}` : '');
