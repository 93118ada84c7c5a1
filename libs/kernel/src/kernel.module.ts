import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Audit } from './audit/audit.js';
import { AuditTrail } from './audit/audit-trail.js';
import { Env } from './config/env.js';
import { IdempotencyCleanUp } from './database/idempotency-clean-up.js';
import { Partitions } from './database/partitions.js';
import { KillPoints } from './kill-points/kill-points.js';
import { Logs } from './logs/logs.js';
import { Health } from './metrics/health.js';
import { Metrics } from './metrics/metrics.js';
import { Outbox } from './outbox/outbox.js';
import { QUEUE_PROVIDERS } from './queue/queue.providers.js';
import { Clock } from './time/clock.js';
import { Database } from './database/database.js';
import { KeyRotation } from './secrets/key-rotation.service.js';

/** What every room takes for granted: environment, clock, database, audit and outbox. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    { provide: Env, useFactory: () => new Env() },
    Clock,
    KillPoints,
    Database,
    Audit,
    AuditTrail,
    Outbox,
    Logs,
    Metrics,
    Health,
    IdempotencyCleanUp,
    Partitions,
    KeyRotation,
    ...QUEUE_PROVIDERS,
  ],
  exports: [
    Env,
    Clock,
    KillPoints,
    Database,
    Audit,
    AuditTrail,
    Outbox,
    Logs,
    Metrics,
    Health,
    IdempotencyCleanUp,
    Partitions,
    KeyRotation,
    ...QUEUE_PROVIDERS,
  ],
})
export class KernelModule {}
