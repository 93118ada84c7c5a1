import { LedgerModule } from '@bangfu/ledger';
import { OrdersModule } from '@bangfu/orders';
import { Module } from '@nestjs/common';
import { AttemptOpening } from './attempts/attempt-opening.service.js';
import { AttemptOutcomes } from './attempts/attempt-outcomes.service.js';
import { AttemptQueries } from './attempts/attempts.queries.js';
import { Payments } from './attempts/payments.service.js';
import { PaymentDisputes } from './disputes/disputes.service.js';
import { ProviderPayouts } from './disputes/provider-payouts.service.js';
import { PaymentFiles } from './oversight/payment-file.queries.js';
import { PaymentPages } from './oversight/payment-pages.queries.js';
import { SagaQueries } from './oversight/saga.queries.js';
import { CommissionRules } from './parts/commission-rules.service.js';
import { Parts } from './parts/parts.service.js';
import { Postings } from './postings.service.js';
import { PaymentProvider } from './provider/payment-provider.js';
import { PayoutProvider } from './provider/payout-provider.js';
import { StripeConnection } from './provider/stripe-connection.js';
import { StripePayments } from './provider/stripe-payments.js';
import { StripePayouts } from './provider/stripe-payouts.js';
import { Reconciliation } from './reconciliation/reconciliation.service.js';
import { ParkedAttempts } from './refunds/parked-attempts.service.js';
import { RefundDesk } from './refunds/refund-desk.service.js';
import { RefundRunner } from './refunds/refund-runner.service.js';
import { RefundSettling } from './refunds/refund-settling.service.js';
import { Refunds } from './refunds/refunds.service.js';
import { TransferReversals } from './refunds/transfer-reversals.service.js';
import { PayoutChannel } from './transfers/payout-channel.js';
import { SupplierAccounts } from './transfers/supplier-accounts.service.js';
import { Transfers } from './transfers/transfers.service.js';
import { EventHandlers } from './webhooks/event-handlers.js';
import { MoneyEvents } from './webhooks/money-events.js';
import { PaymentEvents } from './webhooks/payment-events.js';
import { ProviderEventRunner } from './webhooks/provider-event-runner.service.js';
import { Webhooks } from './webhooks/webhooks.service.js';

/** Another provider of the same ports is bound here, in these two lines. */
const providers = [
  { provide: PaymentProvider, useExisting: StripePayments },
  { provide: PayoutProvider, useExisting: StripePayouts },
];

const services = [
  StripeConnection,
  EventHandlers,
  Payments,
  Parts,
  CommissionRules,
  Postings,
  ProviderEventRunner,
  Webhooks,
  Refunds,
  RefundDesk,
  RefundRunner,
  Transfers,
  SupplierAccounts,
  PayoutChannel,
  PaymentDisputes,
  ProviderPayouts,
  ParkedAttempts,
  Reconciliation,
  PaymentFiles,
  PaymentPages,
  SagaQueries,
];

@Module({
  imports: [LedgerModule, OrdersModule],
  providers: [
    ...services,
    ...providers,
    StripePayments,
    StripePayouts,
    AttemptOpening,
    AttemptOutcomes,
    AttemptQueries,
    PaymentEvents,
    MoneyEvents,
    RefundSettling,
    TransferReversals,
  ],
  exports: [...services, AttemptQueries, PaymentProvider, PayoutProvider],
})
export class PaymentsModule {}
