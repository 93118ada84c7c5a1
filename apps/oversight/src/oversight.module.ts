import { Module } from '@nestjs/common';
import { FilesModule, HttpModule, KernelModule } from '@bangfu/kernel';
import { PartiesModule } from '@bangfu/parties';
import { QuotaModule } from '@bangfu/quota';
import { FilingReviewsController } from './filings/filings.controller.js';
import { ProgrammesController } from './programmes/programmes.controller.js';
import { OrganisationPeopleController } from './organisations/organisation-people.controller.js';
import { OrganisationsController } from './organisations/organisations.controller.js';
import { UsersController } from './users/users.controller.js';

/** Officials and operators: reviews, compliance, audit, statements, dead letters. */
@Module({
  imports: [KernelModule, FilesModule, HttpModule, PartiesModule, QuotaModule],
  controllers: [FilingReviewsController, ProgrammesController, OrganisationsController, OrganisationPeopleController, UsersController],
})
export class OversightModule {}
