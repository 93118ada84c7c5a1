import { Stock } from '@bangfu/catalog';
import { Invoices, YearEnd } from '@bangfu/finance';
import { Receipts } from '@bangfu/fulfilment';
import { Certificates, Standings } from '@bangfu/certification';
import { IdempotencyCleanUp, OutboxSweep, Partitions, type ScheduleEntry } from '@bangfu/kernel';
import { LedgerChain } from '@bangfu/ledger';
import { PostOffice } from '@bangfu/notifications';
import { Sessions, SignInAttempts } from '@bangfu/parties';
import { Payments, ProviderEventRunner, Reconciliation, RefundRunner, Transfers, Webhooks } from '@bangfu/payments';
import { PurchaseRequests } from '@bangfu/procurement';
import { Exports, SupplyQueries, UnitQueries, VerificationRuns } from '@bangfu/reporting';
import { Settlements } from '@bangfu/settlement';
import { CartKeeping, Checkouts, ClaimDecisions, ClaimGoods, ClaimReplacements, ShopOrders } from '@bangfu/shop';

/** What the house does when nobody is watching. Cron is in Asia/Shanghai; every verb is idempotent. */
export const schedule: readonly ScheduleEntry[] = [
  { name: 'kernel-outbox-sweep', every: 30_000, run: (get) => get(OutboxSweep).sweep() },
  { name: 'kernel-partitions', cron: '10 3 * * *', run: (get) => get(Partitions).makeReady() },
  { name: 'kernel-idempotency-clean-up', cron: '20 3 * * *', run: (get) => get(IdempotencyCleanUp).forgetOld() },
  { name: 'parties-session-clean-up', cron: '40 3 * * *', run: (get) => get(Sessions).forgetOld() },
  { name: 'parties-sign-in-clean-up', cron: '45 3 * * *', run: (get) => get(SignInAttempts).forgetOld() },
  { name: 'certification-expire-certificates', every: 600_000, run: (get) => get(Certificates).expireDue() },
  { name: 'certification-suspend-expired-licences', every: 600_000, run: (get) => get(Standings).suspendExpired() },
  {
    name: 'certification-warn-expiring-certificates',
    cron: '0 8 * * *',
    run: (get) => get(Certificates).warnExpiring(),
  },
  {
    name: 'certification-warn-expiring-licences',
    cron: '5 8 * * *',
    run: (get) => get(Standings).warnExpiringLicences(),
  },
  { name: 'catalog-release-expired', every: 60_000, run: (get) => get(Stock).releaseExpired() },
  { name: 'fulfilment-accept-overdue', every: 300_000, run: (get) => get(Receipts).acceptOverdue() },
  { name: 'ledger-seal', every: 2_000, run: (get) => get(LedgerChain).seal() },
  { name: 'shop-expire-checkouts', every: 60_000, run: (get) => get(Checkouts).expireDue() },
  { name: 'shop-confirm-overdue', every: 300_000, run: (get) => get(ShopOrders).confirmOverdue() },
  { name: 'shop-forget-guest-carts', cron: '50 3 * * *', run: (get) => get(CartKeeping).forgetOld() },
  { name: 'settlement-run', cron: '30 1 * * 1', run: (get) => get(Settlements).runDue() },
  { name: 'finance-remind', cron: '10 8 * * *', run: (get) => get(Invoices).remind() },
  { name: 'finance-remind-year-end', cron: '12 8 * * *', run: (get) => get(YearEnd).remind() },
  { name: 'payments-provider-events', every: 60_000, run: (get) => get(ProviderEventRunner).run() },
  { name: 'payments-reconcile-waiting', every: 300_000, run: (get) => get(Payments).reconcileWaiting() },
  { name: 'payments-refunds', every: 60_000, run: (get) => get(RefundRunner).run() },
  { name: 'payments-transfers', every: 60_000, run: (get) => get(Transfers).sendDue() },
  { name: 'payments-reconciliation', cron: '30 2 * * *', run: (get) => get(Reconciliation).nightly() },
  { name: 'payments-replay-undelivered', every: 900_000, run: (get) => get(Webhooks).replayUndelivered() },
  { name: 'shop-call-overdue-claims', every: 600_000, run: (get) => get(ClaimDecisions).callOverdue() },
  { name: 'shop-close-unsent-claims', every: 600_000, run: (get) => get(ClaimGoods).closeUnsent() },
  { name: 'shop-pay-unreplaced-claims', every: 600_000, run: (get) => get(ClaimReplacements).payUnsent() },
  { name: 'procurement-expire-held', every: 60_000, run: (get) => get(PurchaseRequests).expireHeld() },
  { name: 'procurement-tell-overdue', cron: '15 8 * * *', run: (get) => get(PurchaseRequests).tellOverdue() },
  { name: 'notifications-send-letters', every: 10_000, run: (get) => get(PostOffice).sendDue() },
  { name: 'reporting-count-supply', every: 10_000, run: (get) => get(SupplyQueries).countAhead() },
  { name: 'reporting-count-units', every: 10_000, run: (get) => get(UnitQueries).countAhead() },
  { name: 'reporting-verify-hourly', cron: '7 * * * *', run: (get) => get(VerificationRuns).runHourly() },
  { name: 'reporting-verify-asked', every: 5_000, run: (get) => get(VerificationRuns).runAsked() },
  { name: 'reporting-forget-verifications', cron: '25 4 * * *', run: (get) => get(VerificationRuns).forgetOld() },
  { name: 'reporting-expire-exports', cron: '30 3 * * *', run: (get) => get(Exports).expireDue() },
];
