import { Module } from '@nestjs/common';
import { LedgerChain } from './ledger-chain.service.js';
import { LedgerQueries } from './ledger.queries.js';
import { Ledger } from './ledger.service.js';

@Module({ providers: [Ledger, LedgerQueries, LedgerChain], exports: [Ledger, LedgerQueries, LedgerChain] })
export class LedgerModule {}
