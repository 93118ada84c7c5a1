import { Module } from '@nestjs/common';
import { CatalogModule } from '@bangfu/catalog';
import { FilesModule, HttpModule, KernelModule } from '@bangfu/kernel';
import { CertificationModule } from '@bangfu/certification';
import { PartiesModule } from '@bangfu/parties';
import { OwnOrganisationController } from './people/own-organisation.controller.js';
import { PeopleController } from './people/people.controller.js';
import { ProductSheetsController } from './products/product-sheets.controller.js';
import { ProductsController } from './products/products.controller.js';
import { VariantsController } from './products/variants.controller.js';
import { StockController } from './stock/stock.controller.js';
import { FinanceModule } from '@bangfu/finance';
import { SupplierInvoicesController } from './invoices/invoices.controller.js';
import { BalanceController } from './balance/balance.controller.js';
import { AdmissionsController } from './admissions/admissions.controller.js';
import { AgentCommissionsController } from './admissions/agent-commissions.controller.js';
import { CertificateApplicationsController } from './certificate-applications/certificate-applications.controller.js';
import { CertificatesController } from './certificates/certificates.controller.js';
import { HouseholdsController } from './households/households.controller.js';
import { FulfilmentModule } from '@bangfu/fulfilment';
import { OrdersModule } from '@bangfu/orders';
import { OrdersController } from './orders/orders.controller.js';
import { ReturnsController } from './returns/returns.controller.js';
import { DisputesController } from './shipments/disputes.controller.js';
import { ShipmentsController } from './shipments/shipments.controller.js';
import { SettlementModule } from '@bangfu/settlement';
import { AccountStatementsController } from './account-statements/account-statements.controller.js';
import { HouseholdPaymentsController } from './household-payments/household-payments.controller.js';
import { MoneyController } from './money/money.controller.js';
import { SettlementsController } from './settlements/settlements.controller.js';
import { PaymentsModule } from '@bangfu/payments';
import { ProviderAccountController } from './provider-account/provider-account.controller.js';
import { ShopModule } from '@bangfu/shop';
import { FreightController } from './freight/freight.controller.js';
import { ShopInvoiceRequestsController } from './shop-orders/shop-invoice-requests.controller.js';
import { ShopOrdersController } from './shop-orders/shop-orders.controller.js';
import { ClaimsController } from './claims/claims.controller.js';
import { ReviewsController } from './reviews/reviews.controller.js';
import { GiftsController } from './gifts/gifts.controller.js';

/** Suppliers: admission, certification, products, stock, orders, shipments, invoices, balance. */
@Module({
  imports: [
    KernelModule,
    FilesModule,
    HttpModule,
    PartiesModule,
    CertificationModule,
    CatalogModule,
    FinanceModule,
    OrdersModule,
    FulfilmentModule,
    PaymentsModule,
    SettlementModule,
    ShopModule,
  ],
  controllers: [
    PeopleController,
    OwnOrganisationController,
    ProductsController,
    VariantsController,
    ProductSheetsController,
    StockController,
    SupplierInvoicesController,
    BalanceController,
    AdmissionsController,
    AgentCommissionsController,
    HouseholdsController,
    CertificateApplicationsController,
    CertificatesController,
    OrdersController,
    ShipmentsController,
    DisputesController,
    ReturnsController,
    MoneyController,
    SettlementsController,
    ProviderAccountController,
    ShopInvoiceRequestsController,
    ShopOrdersController,
    FreightController,
    HouseholdPaymentsController,
    AccountStatementsController,
    ClaimsController,
    ReviewsController,
    GiftsController,
  ],
})
export class VendorModule {}
