import { LedgerModule } from '@bangfu/ledger';
import { Module } from '@nestjs/common';
import { Verification } from './verification.service.js';

@Module({ imports: [LedgerModule], providers: [Verification], exports: [Verification] })
export class VerificationModule {}
