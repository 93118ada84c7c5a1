import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access-guard.js';
import { RequestPipe } from './pipes.js';
import { ProblemFilter } from './problem-filter.js';
import { RateLimits } from './rate-limits.js';

/** What every door imports: nobody gets in undeclared, unread, twice or unanswered. */
@Module({
  imports: [DiscoveryModule],
  providers: [
    RateLimits,
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_PIPE, useClass: RequestPipe },
  ],
  exports: [RateLimits],
})
export class HttpModule {}
