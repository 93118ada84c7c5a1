import { Module } from '@nestjs/common';
import { CatalogModule } from '@bangfu/catalog';
import { FilesModule, HttpModule, KernelModule } from '@bangfu/kernel';
import { CertificationModule } from '@bangfu/certification';
import { NotificationsModule } from '@bangfu/notifications';
import { PartiesModule } from '@bangfu/parties';
import { PaymentsModule } from '@bangfu/payments';
import { QuotaModule } from '@bangfu/quota';
import { ReportingModule } from '@bangfu/reporting';
import { CatalogueController } from './catalogue/catalogue.controller.js';
import { FilesController } from './files/files.controller.js';
import { AccountController } from './account/account.controller.js';
import { SecondFactorController } from './account/second-factor.controller.js';
import { DivisionsController } from './divisions/divisions.controller.js';
import { FiguresController } from './figures/figures.controller.js';
import { NotificationsController } from './notifications/notifications.controller.js';
import { CommissionRulesController } from './payments/commission-rules.controller.js';
import { PaymentsController } from './payments/payments.controller.js';
import { PreferencesController } from './notifications/preferences.controller.js';
import { ProductsController } from './products/products.controller.js';
import { ProgrammesController } from './programmes/programmes.controller.js';
import { SessionController } from './session/session.controller.js';
import { SettlementModule } from '@bangfu/settlement';
import { SuppliersController } from './suppliers/suppliers.controller.js';
import { VerificationController } from './certificates/verification.controller.js';
import { PublicityController } from './publicity/publicity.controller.js';
import { CareHeads } from './search-engines/care-heads.service.js';
import { PageHeads } from './search-engines/page-heads.service.js';
import { Sitemaps } from './search-engines/sitemaps.service.js';
import { ShopModule } from '@bangfu/shop';
import { AddressesController } from './shop/addresses.controller.js';
import { CartController } from './shop/cart.controller.js';
import { CheckoutsController } from './shop/checkouts.controller.js';
import { ShopOrdersController } from './shop/shop-orders.controller.js';
import { AttributionController } from './attribution/attribution.controller.js';
import { ClaimsController } from './claims/claims.controller.js';
import { GivingController } from './giving/giving.controller.js';
import { ReferralsController } from './referrals/referrals.controller.js';
import { ReviewsController } from './reviews/reviews.controller.js';
import { ShowcasesController } from './showcases/showcases.controller.js';

/** Shoppers and everyone signed in: browsing, cart, own orders, session, account, files. */
@Module({
  imports: [
    KernelModule,
    FilesModule,
    HttpModule,
    PartiesModule,
    CertificationModule,
    CatalogModule,
    NotificationsModule,
    PaymentsModule,
    QuotaModule,
    ReportingModule,
    ShopModule,
    SettlementModule,
  ],
  controllers: [
    FilesController,
    SessionController,
    CatalogueController,
    ProductsController,
    ProgrammesController,
    SuppliersController,
    AccountController,
    SecondFactorController,
    DivisionsController,
    VerificationController,
    PublicityController,
    FiguresController,
    NotificationsController,
    PreferencesController,
    PaymentsController,
    CommissionRulesController,
    CartController,
    AddressesController,
    CheckoutsController,
    ShopOrdersController,
    AttributionController,
    ClaimsController,
    GivingController,
    ReferralsController,
    ReviewsController,
    ShowcasesController,
  ],
  providers: [CareHeads, PageHeads, Sitemaps],
  exports: [PageHeads, Sitemaps],
})
export class StorefrontModule {}
