import { Module } from '@nestjs/common';
import { FilesModule, HttpModule, KernelModule } from '@bangfu/kernel';
import { PartiesModule } from '@bangfu/parties';
import { ProcurementModule as ProcurementRoom } from '@bangfu/procurement';
import { QuotaModule } from '@bangfu/quota';
import { ApprovalBandsController } from './approval-bands/approval-bands.controller.js';
import { ApprovalsController } from './approvals/approvals.controller.js';
import { BudgetsController } from './budgets/budgets.controller.js';
import { FilingsController } from './filings/filings.controller.js';
import { EvaluationsController } from './plans/evaluations.controller.js';
import { PlansController } from './plans/plans.controller.js';
import { OwnOrganisationController } from './people/own-organisation.controller.js';
import { PeopleController } from './people/people.controller.js';
import { FinanceModule } from '@bangfu/finance';
import { BuyerInvoicesController } from './invoices/invoices.controller.js';
import { PayerStatementsController } from './statements/payer-statements.controller.js';
import { PurchaseRequestsController } from './purchase-requests/purchase-requests.controller.js';
import { FulfilmentModule } from '@bangfu/fulfilment';
import { OrdersModule } from '@bangfu/orders';
import { DisputesController } from './disputes/disputes.controller.js';
import { OrdersController } from './orders/orders.controller.js';
import { RebindingsController } from './orders/rebindings.controller.js';
import { ReceiptsController } from './receipts/receipts.controller.js';
import { ReturnsController } from './returns/returns.controller.js';
import { ShipmentsController } from './shipments/shipments.controller.js';
import { SettlementModule } from '@bangfu/settlement';
import { AccountStatementsController } from './account-statements/account-statements.controller.js';
import { CreditController } from './credit/credit.controller.js';
import { PaymentPacksModule } from '@bangfu/reporting';
import { ShopModule } from '@bangfu/shop';
import { AttributionController } from './attribution/attribution.controller.js';

/** Agencies and unions: plans, requests, approvals, orders, acceptance, payment. */
@Module({
  imports: [
    KernelModule,
    FilesModule,
    HttpModule,
    PartiesModule,
    QuotaModule,
    FinanceModule,
    ProcurementRoom,
    OrdersModule,
    FulfilmentModule,
    SettlementModule,
    ShopModule,
    PaymentPacksModule,
  ],
  controllers: [
    FilingsController,
    PlansController,
    EvaluationsController,
    PeopleController,
    OwnOrganisationController,
    BuyerInvoicesController,
    PayerStatementsController,
    ApprovalBandsController,
    ApprovalsController,
    BudgetsController,
    PurchaseRequestsController,
    OrdersController,
    RebindingsController,
    ShipmentsController,
    ReceiptsController,
    DisputesController,
    ReturnsController,
    CreditController,
    AccountStatementsController,
    AttributionController,
  ],
})
export class ProcurementModule {}
