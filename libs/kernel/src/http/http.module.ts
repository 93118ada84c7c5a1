import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access-guard.js';
import { AnswerInterceptor } from './answer-interceptor.js';
import { IdempotencyInterceptor } from './idempotency-interceptor.js';
import { RequestPipe } from './pipes.js';
import { ProblemFilter } from './problem-filter.js';
import { RateLimits } from './rate-limits.js';

/** What every door imports: nobody gets in undeclared, unread, twice or unanswered. */
@Module({
  imports: [DiscoveryModule],
  providers: [
    RateLimits,
    AnswerInterceptor,
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_INTERCEPTOR, useExisting: AnswerInterceptor },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
    { provide: APP_PIPE, useClass: RequestPipe },
  ],
  exports: [RateLimits],
})
export class HttpModule {}
