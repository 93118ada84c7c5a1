import { CertificationModule } from '@bangfu/certification';
import { FilesModule } from '@bangfu/kernel';
import { LedgerModule } from '@bangfu/ledger';
import { QuotaModule } from '@bangfu/quota';
import { Module } from '@nestjs/common';
import { AgencyQueries } from './compliance/agencies.queries.js';
import { Agencies } from './compliance/agencies.service.js';
import { ComplianceQueries } from './compliance/compliance.queries.js';
import { Compliance } from './compliance/compliance.service.js';
import { PurchaseQueries } from './compliance/purchases.queries.js';
import { SalesQueries } from './compliance/sales.queries.js';
import { Scopes } from './compliance/scopes.service.js';
import { SupplyQueries } from './compliance/supply.queries.js';
import { UnitQueries } from './compliance/unit.queries.js';
import { BulletinIssues } from './exports/bulletin-issues.service.js';
import { ExportRunner } from './exports/export-runner.service.js';
import { ExportSheets } from './exports/export-sheets.service.js';
import { ExportWriter } from './exports/export-writer.service.js';
import { Exports } from './exports/exports.service.js';
import { PublicFigureQueries } from './figures/public-figures.queries.js';
import { PublicFigureBoard } from './figures/public-figures.service.js';
import { RiskFlags } from './risks/risk-flags.service.js';
import { VerificationModule } from './verification/verification.module.js';

@Module({
  imports: [FilesModule, CertificationModule, LedgerModule, QuotaModule, VerificationModule],
  providers: [
    Scopes,
    ComplianceQueries,
    SalesQueries,
    SupplyQueries,
    UnitQueries,
    AgencyQueries,
    PurchaseQueries,
    Compliance,
    Agencies,
    Exports,
    ExportRunner,
    ExportWriter,
    ExportSheets,
    BulletinIssues,
    PublicFigureQueries,
    PublicFigureBoard,
    RiskFlags,
  ],
  exports: [
    Compliance,
    SupplyQueries,
    UnitQueries,
    Agencies,
    Exports,
    ExportRunner,
    PublicFigureBoard,
    RiskFlags,
    VerificationModule,
  ],
})
export class ReportingModule {}
