import { LedgerModule } from '@bangfu/ledger';
import { Module } from '@nestjs/common';
import { SystemStatus } from './system-status.service.js';
import { VerificationAlarms } from './verification-alarms.service.js';
import { VerificationRuns } from './verification-runs.service.js';
import { Verification } from './verification.service.js';

@Module({
  imports: [LedgerModule],
  providers: [Verification, VerificationRuns, VerificationAlarms, SystemStatus],
  exports: [Verification, VerificationRuns, SystemStatus],
})
export class VerificationModule {}
