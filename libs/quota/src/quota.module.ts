import { Module } from '@nestjs/common';
import { LedgerModule } from '@bangfu/ledger';
import { CountingQueries } from './counting.queries.js';
import { CurrentProgrammes } from './current-programmes.service.js';
import { Evaluations } from './evaluations.service.js';
import { FilingQueries } from './filing.queries.js';
import { FilingViews } from './filing-views.service.js';
import { Filings } from './filings.service.js';
import { PlanQueries } from './plan.queries.js';
import { Programmes } from './programmes.service.js';
import { Quota } from './quota.service.js';
import { UnitQueries } from './units.queries.js';

const services = [
  Programmes,
  CurrentProgrammes,
  Filings,
  FilingQueries,
  FilingViews,
  PlanQueries,
  Evaluations,
  Quota,
  UnitQueries,
];

@Module({ imports: [LedgerModule], providers: [...services, CountingQueries], exports: services })
export class QuotaModule {}
