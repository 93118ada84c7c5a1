import { CertificationModule } from '@bangfu/certification';
import { FinanceModule } from '@bangfu/finance';
import { FilesModule } from '@bangfu/kernel';
import { LedgerModule } from '@bangfu/ledger';
import { OrdersModule } from '@bangfu/orders';
import { PaymentsModule, PayoutChannel } from '@bangfu/payments';
import { Module, type OnModuleInit } from '@nestjs/common';
import { PayoutAccounts } from './accounts/payout-accounts.service.js';
import { PayoutChannels } from './accounts/payout-channels.service.js';
import { HouseholdPaymentQueries } from './households/household-payment.queries.js';
import { HouseholdPayments } from './households/household-payments.service.js';
import { MoneyQueries } from './money/money.queries.js';
import { CreditRefunds } from './payouts/credit-refunds.service.js';
import { PayoutBatches } from './payouts/payout-batches.service.js';
import { PayoutQueries } from './payouts/payout.queries.js';
import { PayoutResults } from './payouts/payout-results.service.js';
import { Payouts } from './payouts/payouts.service.js';
import { PayoutPostings } from './postings.service.js';
import { SettlementQueries } from './settlements/settlement.queries.js';
import { Settlements } from './settlements/settlements.service.js';

const services = [
  PayoutAccounts,
  PayoutChannels,
  Settlements,
  SettlementQueries,
  Payouts,
  PayoutBatches,
  PayoutResults,
  PayoutQueries,
  CreditRefunds,
  HouseholdPayments,
  HouseholdPaymentQueries,
  MoneyQueries,
];

@Module({
  imports: [LedgerModule, FilesModule, OrdersModule, CertificationModule, FinanceModule, PaymentsModule],
  providers: [...services, PayoutPostings],
  exports: services,
})
export class SettlementModule implements OnModuleInit {
  constructor(
    private readonly channel: PayoutChannel,
    private readonly channels: PayoutChannels,
  ) {}

  /** From now on payments ask here which way a supplier's money goes. */
  onModuleInit(): void {
    this.channel.decideBy(async (supplierId) =>
      (await this.channels.of(supplierId)) === 'bank' ? 'bank' : 'provider',
    );
  }
}
