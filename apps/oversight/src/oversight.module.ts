import { Module } from '@nestjs/common';
import { FilesModule, HttpModule, KernelModule } from '@bangfu/kernel';
import { CertificationModule } from '@bangfu/certification';
import { PartiesModule } from '@bangfu/parties';
import { QuotaModule } from '@bangfu/quota';
import { AuditController } from './audit/audit.controller.js';
import { DeadLettersController } from './dead-letters/dead-letters.controller.js';
import { FilingReviewsController } from './filings/filings.controller.js';
import { ProgrammesController } from './programmes/programmes.controller.js';
import { OrganisationPeopleController } from './organisations/organisation-people.controller.js';
import { OrganisationsController } from './organisations/organisations.controller.js';
import { UsersController } from './users/users.controller.js';
import { CatalogModule } from '@bangfu/catalog';
import { FinanceModule } from '@bangfu/finance';
import { ListingsController } from './listings/listings.controller.js';
import { StatementsController } from './statements/statements.controller.js';
import { AdmissionReviewsController } from './admissions/admission-reviews.controller.js';
import { StandingsController } from './admissions/standings.controller.js';
import { CertificateReviewsController } from './certificate-applications/certificate-reviews.controller.js';
import { RegionHouseholdsController } from './certificate-applications/region-households.controller.js';
import { IssuedCertificatesController } from './certificates/issued-certificates.controller.js';
import { ObjectionsController } from './publicity/objections.controller.js';
import { FulfilmentModule } from '@bangfu/fulfilment';
import { DisputesController } from './disputes/disputes.controller.js';
import { PaymentsModule } from '@bangfu/payments';
import { PaymentsController } from './payments/payments.controller.js';
import { PaymentWatchController } from './payments/payment-watch.controller.js';
import { ReportingModule } from '@bangfu/reporting';
import { ComplianceController } from './compliance/compliance.controller.js';
import { ExportsController } from './exports/exports.controller.js';
import { SettlementModule } from '@bangfu/settlement';
import { CreditLimitsController } from './credit-limits/credit-limits.controller.js';
import { RegionHouseholdPaymentsController } from './household-payments/household-payments.controller.js';
import { LatePaymentsController } from './late-payments/late-payments.controller.js';
import { PayoutsController } from './payouts/payouts.controller.js';
import { CommissionRulesController } from './settlements/commission-rules.controller.js';
import { SettlementsController } from './settlements/settlements.controller.js';
import { ShopModule } from '@bangfu/shop';
import { AttributionController } from './attribution/attribution.controller.js';
import { ClaimsController } from './claims/claims.controller.js';
import { InstitutionsController } from './giving/institutions.controller.js';
import { ReferralsController } from './referrals/referrals.controller.js';
import { ReviewsController } from './reviews/reviews.controller.js';
import { ShopOrdersController } from './shop-orders/shop-orders.controller.js';
import { ShowcasesController } from './showcases/showcases.controller.js';
import { RiskFlagsController } from './risks/risks.controller.js';
import { StatusController } from './status/status.controller.js';

/** Officials and operators: reviews, compliance, audit, statements, dead letters. */
@Module({
  imports: [
    KernelModule,
    FilesModule,
    HttpModule,
    PartiesModule,
    CertificationModule,
    CatalogModule,
    QuotaModule,
    FinanceModule,
    FulfilmentModule,
    PaymentsModule,
    ReportingModule,
    SettlementModule,
    ShopModule,
  ],
  controllers: [
    ComplianceController,
    ExportsController,
    FilingReviewsController,
    ProgrammesController,
    OrganisationsController,
    OrganisationPeopleController,
    UsersController,
    StatementsController,
    AdmissionReviewsController,
    StandingsController,
    CertificateReviewsController,
    RegionHouseholdsController,
    ObjectionsController,
    IssuedCertificatesController,
    ListingsController,
    DeadLettersController,
    AuditController,
    DisputesController,
    LatePaymentsController,
    SettlementsController,
    CommissionRulesController,
    PayoutsController,
    RegionHouseholdPaymentsController,
    CreditLimitsController,
    PaymentsController,
    PaymentWatchController,
    AttributionController,
    ClaimsController,
    InstitutionsController,
    ReferralsController,
    ReviewsController,
    ShopOrdersController,
    ShowcasesController,
    RiskFlagsController,
    StatusController,
  ],
})
export class OversightModule {}
