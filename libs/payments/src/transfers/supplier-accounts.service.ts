import { Injectable } from '@nestjs/common';
import { Clock, Database, Env, Logs, missing } from '@bangfu/kernel';
import { type ProviderAccount, PayoutProvider } from '../provider/payout-provider.js';
import { spoken } from '../provider/spoken.js';

const supplierMissing = () => missing('supplier_missing', '没有找到这个供应商');

export interface SupplierAccount {
  readonly supplierId: string;
  readonly ref: string;
  /** onboarding and held: the provider wants something first, and nothing is sent. */
  readonly state: 'onboarding' | 'ready' | 'held';
  readonly heldReason: string | null;
  readonly checkedAt: Date;
}

/** Suppliers' accounts at the provider. */
@Injectable()
export class SupplierAccounts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly payouts: PayoutProvider,
    private readonly env: Env,
    private readonly logs: Logs,
  ) {}

  async of(supplierId: string): Promise<SupplierAccount | null> {
    const [account] = await this.database.query<SupplierAccount & Record<string, unknown>>(
      `SELECT supplier_id AS "supplierId", provider_ref AS ref, state, held_reason AS "heldReason", checked_at AS "checkedAt"
         FROM provider_accounts WHERE supplier_id = $1 AND provider = $2`,
      [supplierId, this.payouts.name],
    );
    return account ?? null;
  }

  /** Opens the supplier's account at the provider, or answers the one it has. Network. Throws `supplier_missing`. */
  async onboard(supplierId: string): Promise<SupplierAccount> {
    const [supplier] = await this.database.query<{ name: string }>(`SELECT name FROM organisations WHERE id = $1`, [
      supplierId,
    ]);
    if (!supplier) throw supplierMissing();
    const known = await this.of(supplierId);
    return this.keep(
      supplierId,
      known ? await this.payouts.account(known.ref) : await this.payouts.onboard(supplierId, supplier.name),
    );
  }

  /**
   * The provider's page where the supplier says who it is, made anew at each visit. Network. Throws `payments_unavailable`,
   * `payment_outcome_unknown`, `supplier_missing`.
   */
  async page(supplierId: string): Promise<string> {
    const returnUrl = `${this.env.publicUrl}/vendor/payouts?returned=1`;
    return spoken(this.logs, async () => {
      const { ref } = await this.onboard(supplierId);
      return this.payouts.onboardingPage(ref, returnUrl);
    });
  }

  /** Asks the provider whether the account may be sent money. Network; null when the supplier has none. */
  async refresh(supplierId: string): Promise<SupplierAccount | null> {
    const known = await this.of(supplierId);
    return known && this.keep(supplierId, await this.payouts.account(known.ref));
  }

  /** `refresh` for the person who waits for it. Throws `payments_unavailable`, `payment_outcome_unknown`. */
  refreshed(supplierId: string): Promise<SupplierAccount | null> {
    return spoken(this.logs, () => this.refresh(supplierId));
  }

  /** The provider says that an account changed. Network; false when it is not one of ours. */
  async providerChanged(ref: string): Promise<boolean> {
    const [known] = await this.database.query<{ supplierId: string }>(
      `SELECT supplier_id AS "supplierId" FROM provider_accounts WHERE provider = $1 AND provider_ref = $2`,
      [this.payouts.name, ref],
    );
    if (!known) return false;
    await this.keep(known.supplierId, await this.payouts.account(ref));
    return true;
  }

  private async keep(supplierId: string, account: ProviderAccount): Promise<SupplierAccount> {
    await this.database.transaction(async () => {
      await this.database.execute(
        `INSERT INTO provider_accounts (supplier_id, provider, provider_ref, state, held_reason, checked_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (supplier_id, provider) DO UPDATE SET state = excluded.state, held_reason = excluded.held_reason, checked_at = excluded.checked_at`,
        [
          supplierId,
          this.payouts.name,
          account.ref,
          account.state,
          account.state === 'held' ? (account.heldReason ?? '支付渠道没有说明原因').slice(0, 300) : null,
          this.clock.now(),
        ],
      );
      if (account.state === 'ready') {
        await this.database.execute(
          `UPDATE supplier_transfers SET next_try_at = NULL WHERE supplier_id = $1 AND state = 'held'`,
          [supplierId],
        );
      }
    });
    return (await this.of(supplierId))!;
  }
}
