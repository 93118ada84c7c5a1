import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Audit } from './audit/audit.js';
import { Env } from './config/env.js';
import { Outbox } from './outbox/outbox.js';
import { QUEUE_PROVIDERS } from './queue/queue.providers.js';
import { Clock } from './time/clock.js';
import { Database } from './database/database.js';

/** What every room takes for granted: environment, clock, database, audit and outbox. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [{ provide: Env, useFactory: () => new Env() }, Clock, Database, Audit, Outbox, ...QUEUE_PROVIDERS],
  exports: [Env, Clock, Database, Audit, Outbox, ...QUEUE_PROVIDERS],
})
export class KernelModule {}
