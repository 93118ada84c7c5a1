import { Module } from '@nestjs/common';
import { CatalogModule } from '@bangfu/catalog';
import { FinanceModule } from '@bangfu/finance';
import { LedgerModule } from '@bangfu/ledger';
import { OrdersModule } from '@bangfu/orders';
import { QuotaModule } from '@bangfu/quota';
import { Approvals } from './approvals/approvals.service.js';
import { RequestOrders } from './approvals/request-orders.service.js';
import { ApprovalBands } from './bands/approval-bands.service.js';
import { Budgets } from './budgets/budgets.service.js';
import { OrderBudgets } from './order-budgets/order-budgets.service.js';
import { CandidateQueries } from './pasting/candidate.queries.js';
import { PastedLines } from './pasting/pasted-lines.service.js';
import { PurchaseRequests } from './requests/purchase-requests.service.js';
import { RequestDrafts } from './requests/request-drafts.service.js';
import { RequestEffects } from './requests/request-effects.service.js';
import { RequestQueries } from './requests/request.queries.js';
import { RequestReleases } from './requests/request-releases.service.js';
import { RequestSubmissions } from './requests/request-submissions.service.js';
import { UnitsServed } from './units-served.queries.js';

const DOOR = [
  Approvals,
  ApprovalBands,
  Budgets,
  OrderBudgets,
  PastedLines,
  PurchaseRequests,
  RequestDrafts,
  RequestEffects,
];

/** Budgets, approval bands, purchase requests and their approvals. */
@Module({
  imports: [CatalogModule, FinanceModule, LedgerModule, OrdersModule, QuotaModule],
  providers: [
    ...DOOR,
    CandidateQueries,
    RequestOrders,
    RequestQueries,
    RequestReleases,
    RequestSubmissions,
    UnitsServed,
  ],
  exports: DOOR,
})
export class ProcurementModule {}
