import { Injectable } from '@nestjs/common';
import type Stripe from 'stripe';
import {
  type NewProviderTransfer,
  PayoutProvider,
  type ProviderAccount,
  type ProviderTransfer,
} from './payout-provider.js';
import { StripeConnection } from './stripe-connection.js';
import { restrictedSentence, wantedSentence } from './stripe-requirements.js';

const PAGE = 100;

/** Connect accounts and separate transfers: money moves when the goods are confirmed, not when they are paid. */
@Injectable()
export class StripePayouts extends PayoutProvider {
  readonly name = 'stripe' as const;

  constructor(private readonly connection: StripeConnection) {
    super();
  }

  async onboard(supplierId: string, name: string): Promise<ProviderAccount> {
    const params: Stripe.AccountCreateParams = {
      controller: {
        stripe_dashboard: { type: 'express' },
        fees: { payer: 'application' },
        losses: { payments: 'application' },
      },
      business_profile: { name },
      capabilities: { transfers: { requested: true } },
      metadata: { supplier_id: supplierId },
    };
    return accountOf(
      await this.connection.one('account', (stripe) =>
        stripe.accounts.create(params, { idempotencyKey: `account:${supplierId}` }),
      ),
    );
  }

  async onboardingPage(ref: string, returnUrl: string): Promise<string> {
    const link = await this.connection.nameless('account_link', (stripe) =>
      stripe.accountLinks.create({
        account: ref,
        type: 'account_onboarding',
        return_url: returnUrl,
        refresh_url: returnUrl,
      }),
    );
    return link.url;
  }

  async account(ref: string): Promise<ProviderAccount> {
    return accountOf(await this.connection.one('account', (stripe) => stripe.accounts.retrieve(ref)));
  }

  async transfer({ id, accountRef, amountFen, chargeRef, group }: NewProviderTransfer): Promise<ProviderTransfer> {
    const params: Stripe.TransferCreateParams = {
      amount: Number(amountFen),
      currency: 'cny',
      destination: accountRef,
      source_transaction: chargeRef,
      transfer_group: group,
      metadata: { transfer_id: id },
    };
    return transferOf(
      await this.connection.one('transfer', (stripe) =>
        stripe.transfers.create(params, { idempotencyKey: `transfer:${id}` }),
      ),
    );
  }

  async getTransfer(ref: string): Promise<ProviderTransfer> {
    return transferOf(await this.connection.one('transfer', (stripe) => stripe.transfers.retrieve(ref)));
  }

  async findTransfer(id: string, group: string): Promise<ProviderTransfer | null> {
    const pages = this.connection.pages((stripe, after) =>
      stripe.transfers.list({ transfer_group: group, limit: PAGE, ...(after ? { starting_after: after } : {}) }),
    );
    for await (const transfers of pages) {
      const ours = transfers.find((transfer) => transfer.metadata['transfer_id'] === id);
      if (ours) return transferOf(ours);
    }
    return null;
  }

  async reverse(reversalId: string, transferRef: string, amountFen: bigint): Promise<{ ref: string }> {
    const params = { amount: Number(amountFen), metadata: { reversal_id: reversalId } };
    const reversal = await this.connection.one('transfer_reversal', (stripe) =>
      stripe.transfers.createReversal(transferRef, params, { idempotencyKey: `rev:${reversalId}` }),
    );
    return { ref: reversal.id };
  }

  async findReversal(reversalId: string, transferRef: string): Promise<{ ref: string } | null> {
    const pages = this.connection.pages((stripe, after) =>
      stripe.transfers.listReversals(transferRef, { limit: PAGE, ...(after ? { starting_after: after } : {}) }),
    );
    for await (const reversals of pages) {
      const ours = reversals.find((reversal) => reversal.metadata?.['reversal_id'] === reversalId);
      if (ours) return { ref: ours.id };
    }
    return null;
  }
}

function accountOf(account: Stripe.Account): ProviderAccount {
  const needs = account.requirements;
  const wanted = needs?.past_due?.length ? wantedSentence(needs.past_due) : null;
  const heldReason = wanted ?? (needs?.disabled_reason ? restrictedSentence(needs.disabled_reason) : null);
  const state = heldReason ? 'held' : account.capabilities?.transfers === 'active' ? 'ready' : 'onboarding';
  return { ref: account.id, state, heldReason: heldReason?.slice(0, 300) ?? null };
}

const transferOf = (transfer: Stripe.Transfer): ProviderTransfer => ({
  ref: transfer.id,
  amountFen: BigInt(transfer.amount),
  reversedFen: BigInt(transfer.amount_reversed),
});
